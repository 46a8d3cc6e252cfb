import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RecordDate } from '../../../../src/model/date.ts';
import { MAX_TIME } from '../../../../src/model/date.ts';
import { ticksOf, timeScale } from '../../../../src/views/drawings/timeline/time-scale.ts';
import { english } from '../../../../src/words/english.ts';

const DAY = 86_400_000;
const time = fc.integer({ min: -30_000, max: 30_000 }).map((day) => day * DAY);
const date = fc
  .record({
    first: time,
    days: fc.integer({ min: 1, max: 800 }),
    open: fc.constantFrom(0, 0, 0, 1),
  })
  .map(({ first, days, open }): RecordDate => {
    const latest = open === 1 ? MAX_TIME : first + days * DAY - 1;
    return { edtf: 'made up', earliest: first, latest };
  });
const dates = fc.array(date, { minLength: 1, maxLength: 8 });
const settings = { seed: 11, numRuns: 300 };

test('what is later lies no further to the left, and all lies on the axis', () => {
  fc.assert(
    fc.property(dates, fc.array(time, { minLength: 2, maxLength: 20 }), (some, times) => {
      const { at } = timeScale(some, 40, 2_000);
      const places = times.sort((a, b) => a - b).map(at);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const place of places) {
        expect(place).toBeGreaterThanOrEqual(40);
        expect(place).toBeLessThanOrEqual(2_000.001);
      }
    }),
    settings,
  );
});

test('within a segment time runs evenly, and every date begins in a segment', () => {
  fc.assert(
    fc.property(dates, (some) => {
      const { segments, at } = timeScale(some, 0, 3_000);
      for (const { from, to, start, end } of segments) {
        expect(at(from)).toBeCloseTo(start, 6);
        expect(at((from + to) / 2)).toBeCloseTo((start + end) / 2, 6);
        expect(end).toBeGreaterThan(start);
      }
      for (const { earliest } of some)
        expect(segments.some(({ from, to }) => from <= earliest && earliest < to)).toBe(true);
      expect(segments[0]?.start).toBe(0);
      expect(segments.at(-1)?.end).toBeCloseTo(3_000, 6);
    }),
    settings,
  );
});

test('segments stand apart by one break, over more than a year each', () => {
  fc.assert(
    fc.property(dates, (some) => {
      const { segments } = timeScale(some, 0, 3_000);
      segments.slice(1).forEach((segment, index) => {
        const before = segments[index];
        expect(segment.start - (before?.end ?? 0)).toBeCloseTo(34, 6);
        expect(segment.from - (before?.to ?? 0)).toBeGreaterThanOrEqual(366 * DAY);
      });
    }),
    settings,
  );
});

test('ticks lie within their segment, in order, and are no more than asked for', () => {
  fc.assert(
    fc.property(
      time,
      fc.integer({ min: 1, max: 9_000 }),
      fc.integer({ min: 1, max: 12 }),
      (from, days, most) => {
        const to = from + days * DAY;
        const times = ticksOf({ from, to, start: 0, end: 100 }, most, english).map(
          (tick) => tick.time,
        );
        expect(times.length).toBeGreaterThan(0);
        expect(times.length).toBeLessThanOrEqual(most);
        expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
        for (const one of times) {
          expect(one).toBeGreaterThanOrEqual(from);
          expect(one).toBeLessThanOrEqual(to);
        }
      },
    ),
    settings,
  );
});
