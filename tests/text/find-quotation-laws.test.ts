import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotation, isNamed, standing } from '../../src/text/find-quotation.ts';
import { normalise } from '../../src/text/normalise.ts';

const piece = fc.constantFrom(
  ...[
    'a',
    'b',
    'ab',
    'aa',
    '1',
    '20',
    'é',
    'e\u0301',
    '“',
    '”',
    '’',
    '-',
    '.',
    ' ',
    '\u00a0',
    '\n',
  ],
  ...['\u00ad', '\u200b', 'ש', '🇮🇶'],
);
const pieces = fc.array(piece, { minLength: 1, maxLength: 20 });
const quoting = fc
  .record({ pieces, from: fc.nat({ max: 19 }), length: fc.integer({ min: 1, max: 6 }) })
  .map(({ pieces: all, from, length }) => ({
    text: all.join(''),
    quotation: all.slice(from % all.length, (from % all.length) + length).join(''),
  }));
const settings = { seed: 11, numRuns: 400 };

test('each place that is found says what the quotation says', () => {
  fc.assert(
    fc.property(quoting, ({ text, quotation }) => {
      const wanted = normalise(quotation).text;
      for (const { start, end } of findQuotation(quotation, normalise(text)))
        expect(normalise(text.slice(start, end)).text).toContain(wanted);
    }),
    settings,
  );
});

test('as many places are found as the quotation has in the normalised text, one behind the other', () => {
  fc.assert(
    fc.property(quoting, ({ text, quotation }) => {
      const [whole, wanted] = [normalise(text).text, normalise(quotation).text];
      const places = findQuotation(quotation, normalise(text));
      const starts = wanted === '' ? [] : [...whole].length === 0 ? [] : startsOf(wanted, whole);
      expect(places).toHaveLength(starts.length);
      expect(places.map(({ start }) => start)).toEqual(
        places.map(({ start }) => start).sort((a, b) => a - b),
      );
    }),
    settings,
  );
});

const startsOf = (wanted: string, whole: string) =>
  Array.from({ length: whole.length }, (_, at) => at).filter((at) => whole.startsWith(wanted, at));

test('words that are taken out of a text stand in it, and by themselves if they are all of it', () => {
  fc.assert(
    fc.property(pieces, (all) => {
      const text = all.join('');
      fc.pre(normalise(text).text !== '');
      expect(standing(normalise(text), normalise(text))).toBe('whole');
      expect(isNamed(normalise(text), normalise(text))).toBe(true);
      expect(findQuotation(text, normalise(`(${text})`)).length).toBeGreaterThan(0);
    }),
    settings,
  );
});

test('whether it stands with whole words is told alike of all places and of the text', () => {
  fc.assert(
    fc.property(quoting, ({ text, quotation }) => {
      const cuts = findQuotation(quotation, normalise(text)).map(({ cutsWord }) => cutsWord);
      const expected = cuts.includes(false) ? 'whole' : cuts.length > 0 ? 'cuts a word' : 'absent';
      expect(standing(normalise(quotation), normalise(text))).toBe(expected);
    }),
    settings,
  );
});
