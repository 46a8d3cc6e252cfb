import { geoArea } from 'd3-geo';
import type { Incident } from '../../../corpus/linking/graph.ts';
import { placePrecision } from '../../../model/vocabularies.ts';
import { placeText } from '../../phrases/incident-text.ts';
import type { Site } from '../../shared/site.ts';
import { shortened } from '../../shared/text-width.ts';
import type { Geography } from './geography.ts';
import { type DrawnAreas, disputedSeen, drawDisputed, type SeenArea } from './map-disputed.ts';
import { type AreaName, covered, disputedNames } from './map-disputed-names.ts';
import { type DisputedWords, disputedWords } from './map-disputed-words.ts';
import { type Area, EARTH, frameAround } from './map-frame.ts';
import { drawGround } from './map-ground.ts';
import type { Point } from './map-lines.ts';
import { boxAround, countryNames, grown, type MiddleText, written } from './map-names.ts';
import { type Scale, scaleBar } from './map-scale.ts';

/** Where an incident happened, as an area among coasts and borders. */
export interface IncidentMap {
  width: number;
  height: number;
  /** The place in words, for those who do not see the map. */
  label: string;
  land: string;
  borders: string;
  /** The land that is given to no country, its borders, and what is said of it. */
  disputed: DrawnAreas & { names: readonly AreaName[] } & DisputedWords;
  area: { x: number; y: number; radius: number };
  place: MiddleText | undefined;
  countries: readonly MiddleText[];
  scale: Scale;
  caption: readonly string[];
}

const WIDTH = 400;
const HEIGHT = 300;
const SIZE = 17;
/** A disc that is smaller than this is hard to find. */
const LEAST = 3;
/** The picture is at least this many times as high as the area. */
const ROOM = 3;
/** Of the side of a square as large as the country: so much of it that its shape tells which it is. */
const SHARE = 1.6;

/** Nothing where the place is not recorded, or no more of it than its country. */
export function incidentMap(
  incident: Incident,
  geography: Geography,
  site: Site,
): IncidentMap | undefined {
  const area = areaOf(incident);
  if (!area) return undefined;
  const frame = frameAround(
    {
      areas: [area],
      width: WIDTH,
      height: HEIGHT,
      room: ROOM,
      least: widthToKnow(incident, geography),
    },
    geography,
  );
  const { land, borders, outlines } = drawGround(frame);
  const [x, y] = frame.view(area.place) ?? [WIDTH / 2, HEIGHT / 2];
  const radius = area.radius * frame.kilometre;
  const disc = { x: Math.round(x), y: Math.round(y), radius: Math.max(LEAST, Math.round(radius)) };
  const name = shortName(incident);
  const disputed = disputedSeen(frame);
  const middle = middleOfName(disc, name, disputed);
  const scale = scaleBar(frame, { size: SIZE, outlines }, site);
  const taken = [
    { x: disc.x - radius, y: disc.y - radius, width: 2 * radius, height: 2 * radius },
    grown(boxAround(middle, name, SIZE), 1.5 * SIZE),
    scale.box,
  ];
  const named = disputedNames(frame, disputed, { size: SIZE, taken }, site);
  return {
    width: WIDTH,
    height: HEIGHT,
    label: site.words.map.label(placeText(incident, site) ?? incident.title),
    land,
    borders,
    disputed: {
      ...drawDisputed(frame, disputed),
      names: named.names,
      ...disputedWords(disputed, 'with their sides', site),
    },
    area: disc,
    place: name === '' ? undefined : written(middle, name, SIZE),
    countries: countryNames(frame, site.words.grammar.country, {
      size: SIZE,
      taken: [...taken, ...named.taken],
    }),
    scale,
    caption: captionOf(incident, radius < LEAST ? 'enlarged' : 'true', site),
  };
}

/** Above the area, or below it where less of a disputed area is hidden by that. */
function middleOfName(
  { x, y, radius }: IncidentMap['area'],
  name: string,
  disputed: readonly SeenArea[],
): Point {
  const rings = disputed.flatMap((one) => one.rings);
  const away = radius + SIZE * 0.7;
  const [above, below] = [y - away, y + away].map((middle) => ({
    middle,
    hidden: covered(boxAround([x, middle], name, SIZE), rings),
  }));
  return above && below && below.hidden < above.hidden ? [x, below.middle] : [x, y - away];
}

/** How many kilometres of the country an incident happened in a map has to show. */
function widthToKnow({ place }: Incident, { world }: Geography): number {
  const code = place?.country;
  const country =
    world.countries.find((one) => one.code === code) ??
    world.disputed.find(({ codes }) => code !== undefined && codes.includes(code));
  return country ? SHARE * EARTH * Math.sqrt(geoArea(country.shape)) : 0;
}

/** The area an incident’s place is known to lie in; none where only the country is known, or not how exactly. */
export function areaOf({ place }: Incident): Area | undefined {
  const radius = place?.precision && placePrecision.terms[place.precision].radius;
  if (!place?.point || radius === undefined) return undefined;
  const [latitude, longitude] = place.point;
  return { place: [longitude, latitude], radius };
}

/** A place’s name up to its first comma, as far as a map has room for it. */
export function shortName({ place }: Incident): string {
  return shortened(place?.name?.split(',')[0] ?? '', 0.9 * WIDTH, SIZE);
}

/** How exactly the place is known, where it is, and who says so. */
function captionOf(
  { place, notInText }: Incident,
  drawn: 'true' | 'enlarged',
  { words }: Site,
): string[] {
  if (!place?.point || !place.precision) return [];
  const elsewhere = notInText.get('place');
  return [
    words.term(placePrecision, place.precision).definition,
    ...(drawn === 'enlarged' ? [words.map.enlarged] : []),
    words.map.around(words.map.point(...place.point)),
    ...(elsewhere === undefined ? [] : [words.map.fromElsewhere(elsewhere)]),
    words.map.source,
  ];
}
