import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/model/date.ts';
import { statedDays } from '../../src/model/days.ts';

/**
 * A calendar that shares no code with the one under test: months by table, leap years by Gregory’s rule, days
 * counted one after another.
 */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const lengthOf = (year: number, month: number) =>
  (LENGTHS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);

const daysInYear = (year: number) => (isLeap(year) ? 366 : 365);

/** Days since 1970-01-01. */
function dayNumber(year: number, month: number, day: number): number {
  let count = day - 1;
  for (let before = 1; before < month; before++) count += lengthOf(year, before);
  for (let each = 1970; each < year; each++) count += daysInYear(each);
  for (let each = year; each < 1970; each++) count -= daysInYear(each);
  return count;
}

type Range = readonly [first: number, last: number];

const two = (number: number) => String(number).padStart(2, '0');
const upTo = (last: number) => Array.from({ length: last + 1 }, (_, number) => number);
const yearText = (year: number) =>
  `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

/** Leap years and common ones, the ends of centuries and the years before Christ among them. */
const YEARS = [2019, 2020, 1900, 2000, 2100, 4, 0, -1, -4];

function dayIfReal(year: number, month: number, day: number): Range | undefined {
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
  if (!isReal) return undefined;
  const number = dayNumber(year, month, day);
  return [number, number];
}

/** From the first to the last day that a date is read as. */
function read(text: string): Range | undefined {
  const date = parseDate(text);
  if (!date) return undefined;
  const days = statedDays(date);
  return [Math.min(...days.map(({ first }) => first)), Math.max(...days.map(({ last }) => last))];
}

/** What is read otherwise than it should be; where `may` is set, it may also be refused. */
function wrong(
  cases: Iterable<readonly [text: string, right: Range | undefined]>,
  may?: 'be refused',
): string[] {
  const found: string[] = [];
  for (const [text, right] of cases) {
    const days = read(text);
    if (days === undefined && may !== undefined) continue;
    if (days?.join() !== right?.join()) found.push(`${text}: ${days ?? 'refused'}, not ${right}`);
  }
  return found;
}

test('this calendar counts as the computer’s does', () => {
  for (const [year, month, day] of [
    [1970, 1, 1],
    [1969, 12, 31],
    [2000, 3, 1],
    [1600, 2, 29],
    [2400, 12, 31],
  ] as const)
    expect(dayNumber(year, month, day)).toBe(Date.UTC(year, month - 1, day) / 86_400_000);
});

describe('no date is read as another, and none that does not exist', () => {
  test.for(YEARS)('by day, of the year %i', (year) => {
    const cases = upTo(20).flatMap((month) =>
      upTo(40).map(
        (day) =>
          [`${yearText(year)}-${two(month)}-${two(day)}`, dayIfReal(year, month, day)] as const,
      ),
    );
    expect(wrong(cases)).toEqual([]);
  });

  test('by month, season and part of a year', () => {
    const parts: Readonly<Record<number, Range>> = {
      ...{ 21: [1, 12], 22: [1, 12], 23: [1, 12], 24: [0, 14] },
      ...{ 25: [3, 5], 26: [6, 8], 27: [9, 11], 28: [0, 14] },
      ...{ 29: [9, 11], 30: [0, 14], 31: [3, 5], 32: [6, 8] },
      ...{ 33: [1, 3], 34: [4, 6], 35: [7, 9], 36: [10, 12] },
      ...{ 37: [1, 4], 38: [5, 8], 39: [9, 12], 40: [1, 6], 41: [7, 12] },
    };
    // The month before January is December of the year before, the one after December January.
    const start = (year: number, month: number) =>
      dayNumber(year + Math.floor((month - 1) / 12), ((month + 11) % 12) + 1, 1);
    const cases = YEARS.flatMap((year) =>
      upTo(99).map((number) => {
        const [from, to] = number >= 1 && number <= 12 ? [number, number] : (parts[number] ?? []);
        const right =
          from === undefined || to === undefined
            ? undefined
            : ([start(year, from), start(year, to + 1) - 1] as const);
        return [`${yearText(year)}-${two(number)}`, right] as const;
      }),
    );
    expect(wrong(cases)).toEqual([]);
  });

  test('with a sign in any place', () => {
    const days = [0, 1, 28, 29, 30, 31, 32];
    const cases = [2019, 2020, 1900].flatMap((year) =>
      [0, 1, 2, 4, 12, 13].flatMap((month) =>
        days.flatMap((day) =>
          signed([yearText(year), two(month), two(day)]).map(
            (text) => [text, dayIfReal(year, month, day)] as const,
          ),
        ),
      ),
    );
    expect(cases.length).toBeGreaterThan(2000);
    expect(wrong(cases)).toEqual([]);
  });

  test('with digits that are not known', () => {
    const digits = ['0', '1', '2', '3', '4', '9', 'X'];
    const pairs = digits.flatMap((first) => digits.map((second) => first + second));
    const cases = [2019, 2020].flatMap((year) =>
      pairs.flatMap((month) => [
        ...(month.includes('X') ? [matching(`${year}-${month}`, year)] : []),
        ...pairs
          .filter((day) => `${month}${day}`.includes('X'))
          .map((day) => matching(`${year}-${month}-${day}`, year)),
      ]),
    );
    expect(wrong(cases, 'be refused')).toEqual([]);
    const common = ['2019-1X', '2019-0X', '2019-XX', '2019-XX-XX', '2019-02-2X', '2020-02-XX'];
    expect(wrong(common.map((text) => matching(text, Number(text.slice(0, 4)))))).toEqual([]);
  });

  test('at a time of the day', () => {
    const minutes = [0, 30, 59, 60, 99];
    const seconds = [undefined, 0, 59, 60, 61];
    const cases = upTo(30).flatMap((hour) =>
      minutes.flatMap((minute) =>
        seconds.map((second) => {
          const isReal = hour < 24 && minute < 60 && (second ?? 0) < 60;
          const clock = [hour, minute, ...(second === undefined ? [] : [second])].map(two);
          const day = isReal ? dayIfReal(2019, 8, 31) : undefined;
          return [`2019-08-31T${clock.join(':')}+03:30`, day] as const;
        }),
      ),
    );
    expect(wrong(cases)).toEqual([]);
    const nowhere = [2019, 2100].flatMap((year) => [
      `${year}-02-29T10:00Z`,
      `${year}-04-31T10:00:00Z`,
    ]);
    expect(nowhere.filter((text) => read(text))).toEqual([]);
  });

  test('at any offset from UTC', () => {
    const cases = upTo(26).flatMap((hours) =>
      [0, 15, 30, 45, 60, 99].flatMap((minutes) =>
        ['+', '-'].map((sign) => {
          const ahead = (sign === '-' ? -1 : 1) * (hours * 60 + minutes);
          const isReal = minutes < 60 && ahead <= 14 * 60 && ahead >= -12 * 60;
          // −00:00 says that the place’s own offset is not known (RFC 3339).
          const isKnown = sign === '+' || ahead !== 0;
          const day = isReal && isKnown ? dayIfReal(2019, 8, 31) : undefined;
          return [`2019-08-31T10:00${sign}${two(hours)}:${two(minutes)}`, day] as const;
        }),
      ),
    );
    expect(wrong(cases)).toEqual([]);
  });

  test('in intervals and sets', () => {
    const parts = [
      [2019, 2, 28],
      [2019, 2, 29],
      [2019, 2, 30],
      [2020, 2, 29],
      [1900, 2, 29],
      [2019, 4, 31],
      [2019, 8, 0],
      [2019, 13, 1],
      [2021, 6, 30],
    ].flatMap(([year = 0, month = 0, day = 0]) =>
      signed([yearText(year), two(month), two(day)])
        .filter((_, index) => index % 5 === 0)
        .map((text) => ({ text, day: dayIfReal(year, month, day)?.[0] })),
    );
    const cases = parts.flatMap((a) =>
      parts.flatMap((b) =>
        together(a.text, b.text).map(([text, spans]) => {
          const days = [a.day, b.day];
          const isReal = spans.every((index) => days[index] !== undefined);
          const [first = -Infinity, last = Infinity] = rangeOf(text, days);
          return [text, isReal ? ([first, last] as const) : undefined] as const;
        }),
      ),
    );
    expect(cases.length).toBeGreaterThan(10_000);
    expect(wrong(cases, 'be refused')).toEqual([]);
    const isRead = (text: string) => read(text) !== undefined;
    expect(cases.filter(([text, right]) => right === undefined && isRead(text))).toEqual([]);
    // Of the sound ones enough are read that this says something.
    expect(cases.filter(([text]) => isRead(text)).length).toBeGreaterThan(1_000);
  });
});

/** A date with no sign, and with each of the three before and behind each of its parts. */
function signed(parts: readonly string[]): string[] {
  const places = parts.flatMap((part, index) =>
    ['~', '?', '%'].flatMap((sign) =>
      [`${sign}${part}`, `${part}${sign}`].map((marked) => parts.with(index, marked).join('-')),
    ),
  );
  return [parts.join('-'), ...places];
}

/** From the first to the last day of a year that a pattern fits. */
function matching(text: string, year: number): readonly [string, Range | undefined] {
  const pattern = new RegExp(`^${text.replaceAll('X', '\\d')}`);
  const fits = upTo(12).flatMap((month) =>
    upTo(31).flatMap((day) => {
      const isFit = pattern.test(`${year}-${two(month)}-${two(day)}`);
      return (isFit && dayIfReal(year, month, day)) || [];
    }),
  );
  return [text, fits.length === 0 ? undefined : [Math.min(...fits), Math.max(...fits)]];
}

/** Two dates in each form that joins them, with which of the two it has. */
function together(a: string, b: string): (readonly [string, readonly number[]])[] {
  return [
    [`${a}/${b}`, [0, 1]],
    [`[${a},${b}]`, [0, 1]],
    [`{${a},${b}}`, [0, 1]],
    [`[${a}..${b}]`, [0, 1]],
    [`{${a}..${b}}`, [0, 1]],
    [`[2018,${a}..${b}]`, [0, 1]],
    [`${a}/..`, [0]],
    [`../${a}`, [0]],
    [`${a}/`, [0]],
    [`/${a}`, [0]],
    [`[..${a}]`, [0]],
    [`{${a}..}`, [0]],
  ];
}

/** From the first to the last day of what {@link together} has made of two days. */
function rangeOf(text: string, [a, b]: readonly (number | undefined)[]): (number | undefined)[] {
  if (/^(?:\.\.)?\/|^[[{]\.\./.test(text)) return [undefined, a];
  if (/\/(?:\.\.)?$|\.\.[\]}]$/.test(text)) return [a, undefined];
  if (a === undefined || b === undefined) return [];
  if (text.startsWith('[2018')) return [dayNumber(2018, 1, 1), Math.max(a, b)];
  return [Math.min(a, b), Math.max(a, b)];
}
