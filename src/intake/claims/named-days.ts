import { edtfOf, writtenDatesIn } from '../../text/written-date.ts';

/** A day named in a text. `date` is EDTF; its year is the text’s, or the one nearest before publication. */
export interface NamedDay {
  date: string;
  words: string;
}

/**
 * The days that an English text names by month and number, in order. Without a year, the latest such day that is not
 * after `published` (EDTF, to the day); none where that is not known either. Weekdays are for `weekdaysIn`; what “the
 * day after” counts from is for a reader to tell.
 */
export function daysIn(text: string, published: string | undefined): NamedDay[] {
  return writtenDatesIn(text, 'en').flatMap(({ words, isNamed, month, day, year }): NamedDay[] => {
    if (!isNamed || day === undefined || day < 1 || day > 31) return [];
    const known = year ?? latestYear(month, day, published);
    return known === undefined ? [] : [{ date: edtfOf(known, month, day), words }];
  });
}

/** The year of the latest such day that is not after a date; that of a date to the year is its own. */
function latestYear(month: number, day: number, published: string | undefined): number | undefined {
  const [, year, to = ''] = /^(\d{4})(?:-(\d{2}-\d{2}))?/u.exec(published ?? '') ?? [];
  if (year === undefined) return undefined;
  const isLater = to !== '' && edtfOf(Number(year), month, day) > `${year}-${to}`;
  return Number(year) - (isLater ? 1 : 0);
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const WEEKDAY = new RegExp(
  `(?<!\\b(?:last|next|every|each) )\\b(${WEEKDAYS.join('|')})\\b(?! last)`,
  'giu',
);
const DAY = 24 * 60 * 60 * 1000;

/**
 * The days that an English text names by their weekday, in order: each the last one that is not after `published` (EDTF,
 * to the day), as news counts them. None where that is not known; “last Friday” and “every Friday” are none.
 */
export function weekdaysIn(text: string, published: string | undefined): NamedDay[] {
  const [, day] = /^(\d{4}-\d{2}-\d{2})$/u.exec(published ?? '') ?? [];
  if (day === undefined) return [];
  const last = Date.parse(`${day}T00:00:00Z`);
  return [...text.matchAll(WEEKDAY)].map(([words, name = '']) => {
    const back = (new Date(last).getUTCDay() - WEEKDAYS.indexOf(name.toLowerCase()) + 7) % 7;
    return { date: new Date(last - back * DAY).toISOString().slice(0, 10), words };
  });
}
