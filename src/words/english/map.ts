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
  enlarged: 'On the map it is larger than that, so as to be seen.',
  fromElsewhere: (how: string) => `Not from the articles: ${how}`,
  source: 'Land and borders: Natural Earth, public domain; no statement of this site.',
  record: {
    heading: 'Where it happened',
    label: 'Map of the incidents; the list below has the same',
    /** The title of an area that stands for several. */
    here: (place: string, incidents: number) => `${place}: ${counts.incidents(incidents)}`,
    around: (place: string, incidents: number) =>
      `${place} and near it: ${counts.incidents(incidents)}`,
    /** Its name on the map. */
    count: (place: string, incidents: number) => `${place} (${number(incidents)})`,
    shared: 'Areas that stand for several incidents',
    areas:
      'Each area is as large as what is known of the place is vague, and leads to its incident.',
    leftOut: (incidents: number, series: number) =>
      `Not on the map: ${counts.incidents(incidents)} of which no place is on record or only the country, and ${counts.series(series)} without one place.`,
  },
};
