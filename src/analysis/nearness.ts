import type { Place } from '../model/incident.ts';
import { placePrecision } from '../model/vocabularies.ts';
import { comparable } from './values.ts';

/** How near two places are: one place, a distance in kilometres, or perhaps near, for one is known too roughly to tell. */
export type Nearness =
  | { kind: 'same' }
  | { kind: 'near'; kilometres: number }
  | { kind: 'perhaps near' };

/** Within how many kilometres places are near each other, and how roughly a place may be known for a distance to be told. */
const LIMIT = { near: 25, told: 10 };

/** Undefined where two places are not near each other, or it is not known where they are. */
export function nearness(a: Place | undefined, b: Place | undefined): Nearness | undefined {
  if (!a || !b) return undefined;
  if (isSamePlace(a, b)) return { kind: 'same' };
  const [one, other] = [circleOf(a), circleOf(b)];
  if (!one || !other) return undefined;
  const kilometres = distance(one.point, other.point);
  if (kilometres > Math.max(LIMIT.near, one.radius + other.radius)) return undefined;
  return Math.max(one.radius, other.radius) > LIMIT.told
    ? { kind: 'perhaps near' }
    : { kind: 'near', kilometres: Math.max(1, Math.round(kilometres)) };
}

/** Places of one name in one country. */
function isSamePlace(a: Place, b: Place): boolean {
  return (
    a.name !== undefined &&
    b.name !== undefined &&
    a.country === b.country &&
    comparable(a.name) === comparable(b.name)
  );
}

function circleOf({ point, precision }: Place) {
  const size = precision && placePrecision.terms[precision].radius;
  return point && size !== undefined ? { point, radius: size } : undefined;
}

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
