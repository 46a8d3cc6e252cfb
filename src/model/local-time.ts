/** A moment as the clock of its place shows it. */
export interface LocalTime {
  /** Year to second, counted in milliseconds since 1970 as though they were UTC. */
  clock: number;
  /** How far that clock is ahead of UTC, as `+03:30`; empty where it shows UTC. */
  offset: string;
}

const OFFSET = /T.*([+-])(\d{2})(?::?(\d{2}))?$/;
/** In milliseconds. */
const MINUTE = 60_000;

/**
 * The local time of a written moment.
 *
 * @param written such as `2023-01-28T01:00+03:30`; one that ends in `Z` is UTC
 * @param moment the same in milliseconds since 1970 UTC
 */
export function localTime(written: string, moment: number): LocalTime {
  const [, sign = '+', hours = '00', minutes = '00'] = OFFSET.exec(written) ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return {
    clock: moment + ahead * MINUTE,
    offset: ahead === 0 ? '' : `${sign}${hours}:${minutes}`,
  };
}

/** The local calendar day of a written moment (`2023-01-28T01:00+03:30` is `2023-01-28`); other dates as they are. */
export const localDay = (written: string): string => written.replace(/T.*$/, '');

/** Whether a written date is a moment, with hours and minutes. */
export const isMoment = (written: string): boolean => written.includes('T');
