import { counts } from './counts.ts';
import { and, number } from './grammar.ts';

/** The maps of where it happened. */
export const map = {
  label: (place: string) => `Map: ${place}`,
  kilometres: (kilometres: number) => `${number(kilometres)} km`,
  /** Latitude and longitude in degrees. */
  point: (latitude: number, longitude: number) =>
    `${Math.abs(latitude)}° ${latitude < 0 ? 'S' : 'N'}, ${Math.abs(longitude)}° ${longitude < 0 ? 'W' : 'E'}`,
  around: (point: string) => `Around ${point}.`,
  enlarged: 'Drawn larger than scale.',
  fromElsewhere: (how: string) =>
    `Supplied by the editors: ${how}${/[.!?…]\P{L}*$/u.test(how) ? '' : '.'}`,
  source: 'Map: Natural Earth (public domain). Borders shown are not an endorsement.',
  disputed: {
    /** Below the name of an area on a map. */
    mark: '(disputed)',
    rule: 'Hatched areas with dashed borders are disputed; the map gives them to no country.',
    /** Who holds an area and who claims it. */
    area: (name: string, sides: string) =>
      `${name}: ${sides.replace(/\p{L}/u, (first) => first.toLowerCase())}`,
    areas: (names: readonly string[]) =>
      `On this map: ${and(names.map((name) => [name])).join('')}.`,
    link: 'All disputed areas and their sources',
    title: 'Disputed areas on the maps',
    heading: 'Who holds and who claims them',
  },
  record: {
    heading: 'Where it happened',
    label: 'Map of the incidents, which are also listed below',
    /** The title of an area that stands for several. */
    here: (place: string, incidents: number) => `${place}: ${counts.incidents(incidents)}`,
    around: (place: string, incidents: number) =>
      `In and around ${place}: ${counts.incidents(incidents)}`,
    /** Its name on the map. */
    count: (place: string, incidents: number) => `${place} (${number(incidents)})`,
    shared: 'Areas with several incidents',
    areas: 'Bigger circles mean a less precise location. Select one to open the incident.',
    leftOut: (incidents: number, series: number) =>
      `Not on the map: ${[
        ...(incidents > 0
          ? [`${counts.incidents(incidents)} with no known place, or only a country`]
          : []),
        ...(series > 0 ? [`${counts.series(series)} without a single place`] : []),
      ].join(', and ')}.`,
  },
};
