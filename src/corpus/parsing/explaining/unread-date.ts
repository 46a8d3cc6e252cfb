import { unqualified } from '../../../model/date.ts';
import { seasonOf } from '../../../model/season.ts';
import { readYearLast } from '../../../text/written-date.ts';
import { allowed, partsOf, type Unread } from './unread.ts';
import { unreadTogether } from './unread-interval.ts';
import { unreadTime } from './unread-time.ts';

/** What is wrong with the form of a date, whose parts may all exist; undefined where no such reason is known. */
export function unreadForm(text: string): Unread | undefined {
  if (readYearLast(text)) return { fault: 'has the year last', fix: IN_ORDER };
  const reasons = partsOf(text).flatMap((part) => alone.map((reason) => reason(part)));
  return reasons.find((reason) => reason !== undefined) ?? unreadTogether(text);
}

const IN_ORDER = 'write year, month and day, in this order and with hyphens';

/** Reasons why a single date is not read, the first that fits being the one told. */
const alone: readonly ((part: string) => Unread | undefined)[] = [
  unreadTime,
  unreadSign,
  unreadYear,
  unreadLongYear,
  unreadDigits,
];

function unreadSign(part: string): Unread | undefined {
  const digits = unqualified(part);
  if (digits === part || !/\d/.test(part)) return undefined;
  if (/[~?%]{2}/.test(part))
    return {
      fault: 'has two signs in one place',
      fix: 'write % for a date that is both about (~) and uncertain (?)',
    };
  const season = seasonOf(digits);
  if (season)
    return {
      fault: `has a sign at a ${season.kind === 'season' ? 'season' : season.of}: ${allowed}`,
      fix: `write ${digits}, or the months that are meant with their signs, as in 2019-03~/2019-05~`,
    };
  if (!/X/.test(digits)) return undefined;
  return {
    fault: 'has a sign at digits that are not known, which this site does not read',
    fix: `write ${digits}, or from when to when it may be, as in 2010~/2019~`,
  };
}

function unreadYear(part: string): Unread | undefined {
  if (/^-0000(?!\d)/.test(part))
    return {
      fault: 'names the year -0000, which there is not',
      fix: 'write 0000 for the year 1 BC, and -0001 for 2 BC',
    };
  if (/^\d{1,3}$/.test(part))
    return {
      fault: 'has a year of fewer than four digits',
      fix:
        part.length === 3
          ? `write ${part}X for the ten years, or 0${part} for the year`
          : 'write the year with four digits; X for those that are not known, as in 20XX',
    };
  if (!/^-?\d{5,}$/.test(part)) return undefined;
  return {
    fault: 'has more than four digits and no hyphens',
    fix: `write year, month and day with hyphens; Y${part} if that year is meant`,
  };
}

function unreadLongYear(part: string): Unread | undefined {
  if (/^Y-?\d{1,4}$/.test(part))
    return {
      fault: 'has a Y before a year of four digits',
      fix: `write ${part.slice(1)}: Y is for longer years`,
    };
  // The furthest days that a JavaScript date can name lie in the years after these (ECMA-262).
  if (/^Y-?\d{6,}$/.test(part))
    return {
      fault: 'names a year that cannot be counted',
      fix: 'write a year from Y-271820 to Y275759',
    };
  if (/^Y?-?\d+(?:E\d+)?S\d+$/.test(part))
    return {
      fault: `rounds the year to significant digits: ${allowed}`,
      fix: 'write from which year to which it may be, as in 1900/1999, or the year with a sign, as in 1950~',
    };
  if (!/^Y-?\d+E\d+$/.test(part)) return undefined;
  return { fault: `writes the year with an exponent: ${allowed}`, fix: 'write the year out' };
}

function unreadDigits(part: string): Unread | undefined {
  if (/^X{4}/.test(part))
    return {
      fault: 'names no year, and without one nothing can be put in order',
      fix: 'write as much of the year as is known, as in 20XX, or leave the date out',
    };
  if (/^-?[\dX]{4}-(?:04|06|09|11)-3X$/.test(part))
    return {
      fault: `can be the last day of its month alone: ${allowed}`,
      fix: `write ${part.slice(0, -1)}0`,
    };
  if (!/^-?[\dX]{4}(?:-[\dX]{2}){0,2}$/.test(part) || !/X-?\d/.test(part)) return undefined;
  const at = part.indexOf('X');
  return {
    fault: `has a known digit behind one that is not known: ${allowed}`,
    fix: `write ${part.slice(0, at)}${part.slice(at).replaceAll(/\d/g, 'X')}, or the dates that may be meant, as in [2019-01-12,2019-02-12]`,
  };
}
