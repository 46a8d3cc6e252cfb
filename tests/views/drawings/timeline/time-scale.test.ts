import { describe, expect, test } from 'vitest';
import { parseDate, type RecordDate } from '../../../../src/model/date.ts';
import { ticksOf, timeScale } from '../../../../src/views/drawings/timeline/time-scale.ts';
import { english } from '../../../../src/words/english.ts';

const datesOf = (...texts: string[]) =>
  texts.map((text): RecordDate => {
    const date = parseDate(text);
    if (!date) throw new Error(`no date ${text}`);
    return date;
  });
const scaleOf = (...texts: string[]) => timeScale(datesOf(...texts), 0, 700);
const day = (text: string) => Date.parse(text);

describe('timeScale', () => {
  test('draws one stretch to scale where no year is empty', () => {
    const { segments, at } = scaleOf('2019-07-01', '2019-07-11');
    expect(segments.map(({ start, end }) => [start, end])).toEqual([[0, 700]]);
    expect(Math.round(at(day('2019-07-06T12:00Z')))).toBe(350);
  });

  test('leaves out years in which nothing is on record, and time still runs one way', () => {
    const { segments, at } = scaleOf('1981-06-07', '2019-07-19', '2019-08-23', '2023-01-28');
    expect(segments.map(({ from }) => new Date(from).toISOString().slice(0, 10))).toEqual([
      '1981-06-07',
      '2019-07-19',
      '2023-01-28',
    ]);
    const places = ['1981-06-07', '2000-01-01', '2019-07-19', '2019-08-23', '2023-01-28'].map(
      (text) => at(day(text)),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(segments.at(-1)?.end).toBeCloseTo(700);
  });

  test('keeps a year that a date runs through', () => {
    expect(scaleOf('2015', '2016/2018', '2019-03').segments).toHaveLength(1);
  });

  test('takes what is known of a date that is open', () => {
    const { segments, at } = scaleOf('2019-07-19/..', '2019-08-23');
    expect(segments).toHaveLength(1);
    expect([at(-8_640_000_000_000_000), at(8_640_000_000_000_000)]).toEqual([0, 700]);
  });
});

describe('ticksOf', () => {
  const ticks = (from: string, to: string, most: number) =>
    ticksOf({ from: day(from), to: day(to), start: 0, end: 100 }, most, english).map(
      ({ text }) => text,
    );

  test('marks days, weeks, months or years, the first with its year', () => {
    expect(ticks('2019-07-19', '2019-07-21', 5)).toEqual(['19 Jul 2019', '20 Jul', '21 Jul']);
    expect(ticks('2019-07-19', '2019-08-05', 3)).toEqual(['19 Jul 2019', '26 Jul', '2 Aug']);
    expect(ticks('2018-11-15', '2019-02-15', 3)).toEqual(['Dec 2018', 'Jan 2019', 'Feb']);
    expect(ticks('2017-01-01', '2019-06-01', 3)).toEqual(['2017', '2018', '2019']);
  });

  test('marks where a stretch begins that is too short for any', () => {
    expect(ticks('2019-07-19', '2019-07-29', 0)).toEqual(['Jul 2019']);
  });
});
