import { unqualified } from '../../../model/date.ts';
import { localDay } from '../../../model/local-time.ts';
import type { Unread } from './unread.ts';

const TIME = /^[^T]+T\d{2}(:\d{2}(?::\d{2}(?:\.\d+)?)?)?(?![\d:])(.*)$/i;

/** Why a time of a day is not read; undefined where the text is none or no reason is known. */
export function unreadTime(part: string): Unread | undefined {
  const [, minutes, offset = ''] = TIME.exec(part) ?? [];
  if (!/\dT/i.test(unqualified(part))) return undefined;
  if (/[~?%]/.test(part))
    return {
      fault: 'has a sign at a time, which this site does not read',
      fix: `write the day with its sign, as in ${localDay(unqualified(part))}~`,
    };
  if (!TIME.test(part))
    return {
      fault: 'has no hours and minutes of two digits each behind the T',
      fix: 'write hours and minutes, as in T14:30+03:00, or leave the time out',
    };
  if (minutes === undefined)
    return {
      fault: 'gives an hour without minutes',
      fix: 'write hours and minutes, as in T14:00+03:00, or leave the time out',
    };
  return unreadOffset(offset);
}

function unreadOffset(offset: string): Unread | undefined {
  if (offset === '')
    return {
      fault: 'gives a time without its offset from UTC',
      fix: 'write hours and minutes with their offset from UTC, as in T14:30+03:00, or leave the time out',
    };
  if (/^-00(?::?00)?$/.test(offset))
    return {
      fault: `has the offset ${offset}: that says that the place’s own is not known`,
      fix: 'write Z for a time in UTC, or leave the time out',
    };
  const ahead = minutesAhead(offset);
  if (ahead === undefined || isKept(ahead)) return undefined;
  return {
    fault: `has an offset that no place has: they run from -12:00 to +14:00, and this is ${offset}`,
    fix: 'look the offset up again, or leave the time out',
  };
}

/** How far an offset is ahead of UTC; NaN where its own minutes do not exist, undefined where it is none. */
function minutesAhead(offset: string): number | undefined {
  const [, sign, hours, minutes = '00'] = /^([+-])(\d{2})(?::?(\d{2}))?$/.exec(offset) ?? [];
  if (hours === undefined) return undefined;
  if (Number(minutes) > 59) return Number.NaN;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

// The clocks of Howland Island are twelve hours behind UTC, those of Kiritimati fourteen ahead (IANA time zones).
const isKept = (ahead: number) => ahead >= -12 * 60 && ahead <= 14 * 60;
