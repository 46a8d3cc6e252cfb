/** A day of a calendar; the month counts from 1. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

const DAY = 86_400_000;
/** The year in which the first of the Solar Hijri calendar began. */
const EPOCH = 621;
/** Its year begins on one of these days of March, by where the equinox falls. */
const FIRST_DAYS = [19, 20, 21, 22];
/** Of its months the first six have 31 days, the others 30 or fewer. */
const LONG_MONTHS = 6;

const solar = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/**
 * The Gregorian day that a day of the Solar Hijri calendar of Iran is, by the calendar of Unicode (CLDR `persian`):
 * 21 Esfand 1401 is 12 March 2023. Undefined where there is no such day.
 */
export function gregorianOf({ year, month, day }: CalendarDay): CalendarDay | undefined {
  const daysBefore = (month - 1) * 30 + Math.min(month - 1, LONG_MONTHS) + day - 1;
  for (const first of FIRST_DAYS) {
    const date = new Date(Date.UTC(year + EPOCH, 2, first) + daysBefore * DAY);
    if (isSolarDay(date, { year, month, day }))
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  return undefined;
}

function isSolarDay(date: Date, { year, month, day }: CalendarDay): boolean {
  const parts = new Map(solar.formatToParts(date).map(({ type, value }) => [type, value]));
  return (
    Number.parseInt(parts.get('year') ?? '', 10) === year &&
    Number(parts.get('month')) === month &&
    Number(parts.get('day')) === day
  );
}
