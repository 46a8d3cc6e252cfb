import { parseDate, type RecordDate, unqualified } from '../../../model/date.ts';
import { seasonOf } from '../../../model/season.ts';
import { allowed, partsOf, type Unread } from './unread.ts';

/** Why dates, each of which may be read alone, are not read together. */
export function unreadTogether(text: string): Unread | undefined {
  return /^[[{].*[\]}]$/.test(text) ? unreadSet(text) : (unreadDots(text) ?? unreadInterval(text));
}

const monthsAdvice = 'write the months that are meant in its place, as in 2019-03/2019-11';

function unreadSet(text: string): Unread | undefined {
  const parts = partsOf(text);
  if (parts.some((part) => seasonOf(part)))
    return { fault: 'has a season in a set, which this site does not read', fix: monthsAdvice };
  if (parts.some((part) => /\dT/.test(part)))
    return {
      fault: 'has a time in a set, which this site does not read',
      fix: 'write the days alone',
    };
  return text.includes('/')
    ? { fault: 'has an interval in a set', fix: `write ${text.replaceAll('/', '..')}` }
    : undefined;
}

function unreadDots(text: string): Unread | undefined {
  const [, from, to] = /^([^/]+)\.\.([^/]+)$/.exec(text) ?? [];
  if (from === undefined || to === undefined) return undefined;
  return {
    fault: 'has two dots between its dates',
    fix: `write ${from}/${to} for from … to, or [${from}..${to}] for one time of these`,
  };
}

function unreadInterval(text: string): Unread | undefined {
  const [from = '', to, ...more] = text.split('/');
  if (to === undefined || more.length > 0) return undefined;
  if (seasonOf(from) || seasonOf(to))
    return { fault: `has a season as an end of an interval: ${allowed}`, fix: monthsAdvice };
  const end = parseDate(to);
  if (!end || !parseDate(from)) return undefined;
  if (unqualified(from) === unqualified(to))
    return {
      fault: `begins and ends with the same date: ${allowed}`,
      fix: `write ${from === unqualified(from) ? to : from}`,
    };
  return /^[-T]/.test(from.slice(to.length)) && from.startsWith(to)
    ? {
        fault: `begins within ${to}, with which it ends: ${allowed}`,
        fix: from.includes('T')
          ? 'write the end as a time, too'
          : `write ${from}/${lastOf(end, from)}`,
      }
    : undefined;
}

/** The last day or month of a month or year, as precise as another date. */
const lastOf = ({ latest }: RecordDate, { length }: string) =>
  new Date(latest).toISOString().slice(0, length);
