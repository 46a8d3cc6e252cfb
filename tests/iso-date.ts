// ISO 8601-1:2019, calendar dates and times of day in the extended format: 5.2.2, 5.3 and 5.4. Years that
// need an agreement (before 1583, expanded) are none that a stranger can read.
const DATE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/;
const TIME =
  /^(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?(?:Z|[+-](?<hours>\d{2}):(?<minutes>\d{2}))$/;

/** Whether schema.org’s Date or DateTime allows a text, and the day it names exists. Shares no code with the site. */
export function isIsoDate(text: string): boolean {
  const [date = '', time, ...rest] = text.split('T');
  return (
    isCalendarDate(date) &&
    (time === undefined || (date.length === 'YYYY-MM-DD'.length && isTimeOfDay(time))) &&
    rest.length === 0
  );
}

function isCalendarDate(text: string): boolean {
  const { year, month = '01', day = '01' } = DATE.exec(text)?.groups ?? {};
  if (year === undefined) return false;
  return (
    Number(year) >= 1583 &&
    within(month, 1, 12) &&
    within(day, 1, daysOf(Number(year), Number(month)))
  );
}

function isTimeOfDay(text: string): boolean {
  const {
    hour,
    minute = '',
    second = '00',
    hours = '00',
    minutes = '00',
  } = TIME.exec(text)?.groups ?? {};
  return (
    hour !== undefined &&
    within(hour, 0, 23) &&
    within(minute, 0, 59) &&
    within(second, 0, 59) &&
    within(hours, 0, 23) &&
    within(minutes, 0, 59)
  );
}

const within = (digits: string, least: number, most: number) =>
  Number(digits) >= least && Number(digits) <= most;

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
