import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise, originalSpan } from '../../src/text/normalise.ts';

/** Signs of every sort that normalising tells apart, so that they often meet. */
const sign = fc.constantFrom(
  ...['a', 'B', '7', '.', '~', '-', '^', '`', "'", '"', '´', '“', '”', '«', '’', '‹', '–', '…'],
  ...[' ', ' ', '\n', '\t', '\u00a0', '\u2009', '\u3000', '\u2028'],
  ...['\u00ad', '\u200b', '\u2060', '\ufeff', '\u200c', '\u200d', '\u200f'],
  ...[
    'é',
    'e\u0301',
    'a\u0327\u0301',
    '\u0301',
    'שּׁ',
    '한',
    '각',
    'Å',
    '🇮🇶',
    '👩‍🚀',
    '\ud800',
    '\udc00',
  ],
);
const text = fc.array(sign, { maxLength: 24 }).map((signs) => signs.join(''));
const settings = { seed: 11, numRuns: 400 };

test('what is normalised stays as it is', () => {
  fc.assert(
    fc.property(text, (original) => {
      const once = normalise(original).text;
      expect(normalise(once).text).toBe(once);
    }),
    settings,
  );
});

test('it begins and ends with a sign, and holds one kind of space, one at a time', () => {
  fc.assert(
    fc.property(text, (original) => {
      const normalised = normalise(original).text;
      expect(normalised).toBe(normalised.trim());
      expect(normalised).not.toMatch(
        /(?! )\p{White_Space}| {2}|[“”«’‹`´\u00ad\u200b\u2060\ufeff]/u,
      );
    }),
    settings,
  );
});

test('every stretch of it leads to signs of the original that normalise to at least that stretch', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (original, one, other) => {
      const normalised = normalise(original);
      const length = normalised.text.length;
      fc.pre(length > 0);
      const start = Math.min(one % length, other % length);
      const end = Math.max(one % length, other % length) + 1;
      const span = originalSpan(normalised, start, end);
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.start).toBeLessThan(span.end);
      expect(span.end).toBeLessThanOrEqual(original.length);
      const wanted = normalised.text.slice(start, end).trim();
      expect(normalise(original.slice(span.start, span.end)).text).toContain(wanted);
    }),
    settings,
  );
});

test('stretches that follow one another do so in the original', () => {
  fc.assert(
    fc.property(text, (original) => {
      const normalised = normalise(original);
      let before = 0;
      for (let at = 0; at < normalised.text.length; at++) {
        const { start, end } = originalSpan(normalised, at, at + 1);
        expect(start).toBeGreaterThanOrEqual(at === 0 ? 0 : before);
        before = start;
        expect(end).toBeGreaterThan(start);
      }
    }),
    settings,
  );
});

test('of plain words a stretch stands where it stood', () => {
  const words = fc.array(fc.stringMatching(/^[a-zA-Z0-9,.:;!?()]{1,6}$/), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (list, from, length) => {
      const original = list.join(' ');
      const start = from % original.length;
      const end = start + 1 + (length % (original.length - start));
      expect(originalSpan(normalise(original), start, end)).toEqual({ start, end });
    }),
    settings,
  );
});
