import type { RecordDate } from '../model/date.ts';

/** A date for readers and, where it is a plain day, month or year, for machines. */
export interface DateText {
  text: string;
  /** For HTML’s `datetime`; undefined where HTML has no form for it. */
  machine: string | undefined;
}

/** Says an EDTF date in English: “about 12 August 2019”, “from 12 to 20 August 2019”. */
export function dateText({ edtf }: RecordDate): DateText {
  return { text: say(edtf), machine: /^\d{4}(?:-\d{2}){0,2}$/.test(edtf) ? edtf : undefined };
}

function say(edtf: string): string {
  const [from, to] = edtf.split('/');
  if (from !== undefined && to !== undefined) return sayInterval(from, to);
  const set = /^([[{])(.*)[\]}]$/.exec(edtf);
  if (set)
    return (set[2] ?? '')
      .split(',')
      .map((part) => say(part.trim()))
      .join(set[1] === '[' ? ' or ' : ' and ');
  return sayOne(edtf);
}

function sayInterval(from: string, to: string): string {
  if (isOpen(from)) return isOpen(to) ? 'at an unknown time' : `until ${say(to)}`;
  if (isOpen(to)) return `since ${say(from)}`;
  return `from ${say(from)} to ${say(to)}`;
}

const isOpen = (side: string) => side === '' || side === '..';

function sayOne(written: string): string {
  const qualifier = /[~?%]/.exec(written)?.[0];
  const date = written.replaceAll(/[~?%]/g, '');
  const said = sayPlain(date);
  if (qualifier === '~') return `about ${said}`;
  if (qualifier === '?') return `${said} (uncertain)`;
  return qualifier === '%' ? `about ${said} (uncertain)` : said;
}

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });

const forms: readonly { looksLike: RegExp; format: Intl.DateTimeFormat }[] = [
  { looksLike: /^\d{4}$/, format: format({ year: 'numeric' }) },
  { looksLike: /^\d{4}-(?:0\d|1[0-2])$/, format: format({ year: 'numeric', month: 'long' }) },
  {
    looksLike: /^\d{4}-\d{2}-\d{2}$/,
    format: format({ year: 'numeric', month: 'long', day: 'numeric' }),
  },
  {
    looksLike: /^\d{4}-\d{2}-\d{2}T/,
    format: format({
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
    }),
  },
];

/** These forms of EDTF are forms of ECMA-262’s dates, too, which need no second parsing. */
function sayPlain(date: string): string {
  const form = forms.find(({ looksLike }) => looksLike.test(date));
  return form ? form.format.format(Date.parse(date)) : date;
}

/** How long after one date another was, in whole days, where both are known to the day. */
export function daysAfter(from: RecordDate, to: RecordDate): number | undefined {
  const day = 86_400_000;
  if (to.latest - to.earliest >= day || from.latest - from.earliest >= day) return undefined;
  return Math.floor(to.earliest / day) - Math.floor(from.earliest / day);
}
