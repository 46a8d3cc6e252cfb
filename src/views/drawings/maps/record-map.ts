import type { Graph, Incident } from '../../../corpus/linking/graph.ts';
import { compareText } from '../../../model/diagnostic.ts';
import { type Link, linkTo } from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';
import type { Box } from '../drawing.ts';
import type { Geography } from './geography.ts';
import { areaOf, shortName } from './incident-map.ts';
import { type DrawnAreas, disputedSeen, drawDisputed } from './map-disputed.ts';
import { type AreaName, disputedNames } from './map-disputed-names.ts';
import { type DisputedWords, disputedWords } from './map-disputed-words.ts';
import { type Area, type Frame, frameAround } from './map-frame.ts';
import { drawGround } from './map-ground.ts';
import { boxAround, countryNames, fitsIn, type MiddleText, overlap, written } from './map-names.ts';
import { areaOutline, drawnRadius } from './map-outline.ts';
import { type Scale, scaleBar } from './map-scale.ts';

/** Where all incidents of the record happened that have one place, as far as that is known. */
export interface RecordMap {
  width: number;
  height: number;
  label: string;
  land: string;
  borders: string;
  /** The land that is given to no country, its borders, and what is said of it. */
  disputed: DrawnAreas & { names: readonly AreaName[] } & DisputedWords;
  areas: readonly MapArea[];
  countries: readonly MiddleText[];
  /** None on a map of the whole Earth, where a kilometre is not the same length all over. */
  scale: Scale | undefined;
  /** The incidents of the areas that stand for several. */
  shared: readonly { id: string; place: string; incidents: readonly Link[] }[];
  notes: readonly string[];
}

export interface MapArea {
  href: string;
  title: string;
  outline: string;
  /** Around an area that is too small to be hit with a finger: the middle of a disc that is not. */
  hit: { x: number; y: number; r: number } | undefined;
  /** The place’s name, where there is room for it. */
  name: MiddleText | undefined;
}

const WIDTH = 720;
const HEIGHT = 420;
/** Of letters on a phone; they are smaller where the map is larger. */
const SIZE = 26;
const ROOM = 1.3;
/** In the map’s unit: areas of one size whose middles are nearer than this to each other are drawn as one. */
const APART = 12;

interface Spot {
  incident: Incident;
  area: Area;
}

/** Nothing where no incident has a place that is known well enough. */
export function recordMap(
  { incidents }: Graph,
  geography: Geography,
  site: Site,
): RecordMap | undefined {
  const spots = spotsOf(incidents.values());
  if (spots.length === 0) return undefined;
  const frame = frameAround(
    {
      areas: spots.map(({ area }) => area),
      width: WIDTH,
      height: HEIGHT,
      room: ROOM,
      least: 0,
    },
    geography,
  );
  const { land, borders, outlines } = drawGround(frame);
  const places = placesOf(spots, frame);
  const scale =
    frame.extent === 'region' ? scaleBar(frame, { size: SIZE, outlines }, site) : undefined;
  const names = placeNames(places, frame, scale ? [scale.box] : [], site);
  const taken = [
    ...[...names.values()].map(({ box }) => box),
    ...places.map(boxOf),
    ...(scale ? [scale.box] : []),
  ];
  const disputed = disputedSeen(frame);
  const named = disputedNames(frame, disputed, { size: SIZE, taken }, site);
  return {
    width: WIDTH,
    height: HEIGHT,
    label: site.words.map.record.label,
    land,
    borders,
    disputed: {
      ...drawDisputed(frame, disputed),
      names: named.names,
      ...disputedWords(disputed, 'by name', site),
    },
    areas: places.map((place) => ({
      ...linkOf(place, site),
      outline: areaOutline(place.area, frame),
      hit: hitOf(place),
      name: names.get(place)?.name,
    })),
    countries: countryNames(frame, site.words.grammar.country, {
      size: SIZE,
      taken: [...taken, ...named.taken],
    }),
    scale,
    shared: sharedPlaces(places, site),
    notes: notesOf([...incidents.values()], spots.length, site),
  };
}

/** The incidents that have a place known well enough to draw. */
function spotsOf(incidents: Iterable<Incident>): Spot[] {
  return [...incidents].flatMap((incident) => {
    const area = areaOf(incident);
    return area ? [{ incident, area }] : [];
  });
}

/** The places where several incidents are drawn as one, with the links to each. */
function sharedPlaces(places: readonly Place[], site: Site): RecordMap['shared'] {
  return places
    .filter(({ incidents }) => incidents.length > 1)
    .map((place) => ({
      id: idOf(place),
      place: titleOf(place, site),
      incidents: place.incidents.map((incident) => linkTo(incident, site)),
    }));
}

/** Incidents that are drawn as one area; the first of them, by id, lends it its place. */
interface Place {
  incidents: readonly Incident[];
  first: Incident;
  area: Area;
  middle: [number, number];
  /** As it is drawn. */
  radius: number;
}

/** Large areas first, so that small ones lie on top of them. */
function placesOf(spots: readonly Spot[], frame: Frame): Place[] {
  const places: Place[] = [];
  for (const { incident, area } of spots) {
    const middle = frame.view(area.place) ?? [0, 0];
    const radius = drawnRadius(area, frame);
    const at = places.findIndex(
      (place) => place.radius === radius && distance(place.middle, middle) < APART,
    );
    const place = places[at];
    if (place) places[at] = { ...place, incidents: [...place.incidents, incident] };
    else places.push({ incidents: [incident], first: incident, area, middle, radius });
  }
  return places.sort((a, b) => b.radius - a.radius || compareText(a.first.id, b.first.id));
}

/** In the map’s unit: twenty-four pixels across where the map is as wide as a phone. */
const FINGER = 25;

function hitOf({ middle: [x, y], radius }: Place): MapArea['hit'] {
  return radius < FINGER ? { x: Math.round(x), y: Math.round(y), r: FINGER } : undefined;
}

const distance = ([x1, y1]: [number, number], [x2, y2]: [number, number]) =>
  Math.hypot(x1 - x2, y1 - y2);

const idOf = ({ first }: Place) => `at-${first.id}`;

function linkOf(place: Place, site: Site): { href: string; title: string } {
  const { text, href } = linkTo(place.first, site);
  if (place.incidents.length === 1) return { href, title: text };
  return { href: `#${idOf(place)}`, title: titleOf(place, site) };
}

/** What an area that stands for several incidents is called: after the first place, where there are others. */
function titleOf({ first, incidents }: Place, { words }: Site): string {
  const names = new Set(incidents.map(shortName));
  return names.size === 1
    ? words.map.record.here(shortName(first), incidents.length)
    : words.map.record.around(shortName(first), incidents.length);
}

function boxOf({ middle: [x, y], radius }: Place): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

function nameOf({ first, incidents }: Place, { words }: Site): string {
  const name = shortName(first);
  return incidents.length === 1 ? name : words.map.record.count(name, incidents.length);
}

/** The names that have room above or below their areas, the busiest places first. */
function placeNames(places: readonly Place[], frame: Frame, taken: readonly Box[], site: Site) {
  const named = new Map<Place, { name: MiddleText; box: Box }>();
  const dots = places.map(({ middle: [x, y] }) => ({ x: x - 6, y: y - 6, width: 12, height: 12 }));
  const busiest = [...places].sort(
    (a, b) => b.incidents.length - a.incidents.length || compareText(a.first.id, b.first.id),
  );
  for (const place of busiest) {
    const text = nameOf(place, site);
    const away = place.radius + SIZE * 0.65;
    const [x, y] = place.middle;
    const others = [...taken, ...dots, ...[...named.values()].map(({ box }) => box)];
    const free = [y - away, y + away]
      .map((middle) => ({ middle, box: boxAround([x, middle], text, SIZE) }))
      .find(({ box }) => fitsIn(box, frame) && !others.some((other) => overlap(box, other)));
    if (free && text !== '')
      named.set(place, { name: written([x, free.middle], text, SIZE), box: free.box });
  }
  return named;
}

function notesOf(incidents: readonly Incident[], drawn: number, { words }: Site): string[] {
  const series = incidents.filter(
    (incident) => incident.incidentKind === 'series' && !areaOf(incident),
  ).length;
  const unplaced = incidents.length - drawn - series;
  return [
    words.map.record.areas,
    ...(unplaced + series > 0 ? [words.map.record.leftOut(unplaced, series)] : []),
    words.map.source,
  ];
}
