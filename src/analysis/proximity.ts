import { comparable } from '../corpus/entries/causes.ts';
import { relatedness } from '../method/surroundings.ts';
import type { Place } from '../model/incident.ts';
import { placePrecision } from '../model/vocabularies.ts';

/** How near two places are: one place, a distance in kilometres, or perhaps near, for one is known too roughly to tell. */
export type Proximity =
  | { kind: 'same' }
  | { kind: 'near'; kilometres: number }
  | { kind: 'perhaps near' };

/** Within how many kilometres places are near each other, and how roughly a place may be known for a distance to be told. */
const LIMIT = { near: relatedness.values.near, stated: 10 };

/** A place made ready to be compared with many others. */
export interface IndexedPlace {
  /** Its name and country as they are compared. */
  name: string | undefined;
  circle: Circle | undefined;
}

interface Circle {
  point: readonly [number, number];
  radius: number;
}

/**
 * A place as {@link proximity} compares it: by its name and country, and where a point and how exactly it is known are
 * given, by a circle in kilometres.
 */
export function indexPlace({ name, country, point, precision }: Place): IndexedPlace {
  const radius = precision && placePrecision.terms[precision].radius;
  return {
    name: name === undefined ? undefined : JSON.stringify([comparable(name), country]),
    circle: point && radius !== undefined ? { point, radius } : undefined,
  };
}

/** Undefined where two places are not near each other, or it is not known where they are. */
export function proximity(a: IndexedPlace, b: IndexedPlace): Proximity | undefined {
  if (a.name !== undefined && a.name === b.name) return { kind: 'same' };
  if (!a.circle || !b.circle) return undefined;
  const limit = limitOf(a.circle.radius, b.circle.radius);
  if (Math.abs(a.circle.point[0] - b.circle.point[0]) > degreesOf(limit)) return undefined;
  const kilometres = distance(a.circle.point, b.circle.point);
  if (kilometres > limit) return undefined;
  return Math.max(a.circle.radius, b.circle.radius) > LIMIT.stated
    ? { kind: 'perhaps near' }
    : { kind: 'near', kilometres: Math.max(1, Math.round(kilometres)) };
}

/**
 * Finds those of some places that are near one of them, itself among them. Only what has the name of a place, or
 * lies in the belts of latitude around it, is compared with it.
 */
export function placesNear(
  spots: readonly IndexedPlace[],
): (spot: IndexedPlace) => ReadonlyMap<IndexedPlace, Proximity> {
  const names = Map.groupBy(spots, ({ name }) => name);
  const belts = Map.groupBy(spots, ({ circle }) => circle && beltOf(circle.point[0]));
  const largest = spots.reduce((most, { circle }) => Math.max(most, circle?.radius ?? 0), 0);
  return (spot) => {
    const named = spot.name === undefined ? [] : (names.get(spot.name) ?? []);
    const around = beltsAround(spot.circle, largest).flatMap((belt) => belts.get(belt) ?? []);
    return new Map(
      [...named, ...around].flatMap((other): [IndexedPlace, Proximity][] => {
        const found = proximity(spot, other);
        return found ? [[other, found]] : [];
      }),
    );
  };
}

/** A belt is one degree high. */
const beltOf = (latitude: number) => Math.floor(latitude);

function beltsAround(circle: Circle | undefined, largest: number): number[] {
  if (!circle) return [];
  const [latitude] = circle.point;
  const reach = degreesOf(limitOf(circle.radius, largest));
  const [first, last] = [beltOf(latitude - reach), beltOf(latitude + reach)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** How far apart the middles of places may be that are near each other. */
const limitOf = (a: number, b: number) => Math.max(LIMIT.near, a + b);

/** At least as many degrees of latitude as some kilometres are. */
const degreesOf = (kilometres: number) => kilometres / 111;

/** Kilometres between two points in degrees, along a sphere (haversine formula). */
function distance(
  [lat1, long1]: readonly [number, number],
  [lat2, long2]: readonly [number, number],
) {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (angle: number) => Math.sin(rad(angle) / 2) ** 2;
  const chord = half(lat2 - lat1) + Math.cos(rad(lat1)) * Math.cos(rad(lat2)) * half(long2 - long1);
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(chord)));
}
