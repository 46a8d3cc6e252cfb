import { counts } from './counts.ts';
import { number } from './grammar.ts';

/** The maps of where it happened. */
export const map = {
  label: (place: string) => `Map: ${place}`,
  kilometres: (kilometres: number) => `${number(kilometres)} km`,
  /** Latitude and longitude in degrees. */
  point: (latitude: number, longitude: number) =>
    `${Math.abs(latitude)}° ${latitude < 0 ? 'S' : 'N'}, ${Math.abs(longitude)}° ${longitude < 0 ? 'W' : 'E'}`,
  around: (point: string) => `Around ${point}.`,
  enlarged: 'Drawn larger than that, to be visible.',
  fromElsewhere: (how: string) => `Supplied by the editors: ${how}`,
  source: 'Land and borders: Natural Earth, public domain; no statement of this site.',
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
    areas:
      'The larger the area, the less precisely the place is known. Select one to open its incident.',
    leftOut: (incidents: number, series: number) =>
      `Not on the map: ${counts.incidents(incidents)} with no known place or only a country, and ${counts.series(series)} with no single place.`,
  },
};
