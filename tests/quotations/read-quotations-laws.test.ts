import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuotationGold } from '../../bench/quotations/gold.ts';
import { quotationLanguages, readQuotations } from '../../src/quotations/read-quotations.ts';

const texts = await readQuotationGold('quotations');
const scraps = texts.flatMap(({ text }) => text.split(/(?<=[\s,:،«»"“”])/u));

/** Pieces of the annotated texts, in any order, with signs that break things. */
const shuffled = fc
  .array(
    fc.oneof(
      fc.constantFrom(...scraps),
      fc.constantFrom('"', '«', '»', '„', ' — ', ': ', '. ', ', ', '\n', '\uE000', '(', '’'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(''));

test('what is found stands in the text, in order, and source, cue and content share no letter', () => {
  fc.assert(
    fc.property(fc.constantFrom(...quotationLanguages), shuffled, (language, text) => {
      for (const { source, cue, content } of readQuotations(text, language)) {
        const spans = [...source, ...cue, ...content].toSorted(([a], [b]) => a - b);
        for (const [index, [start, end]] of spans.entries()) {
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.[1] ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(cue.length).toBeGreaterThan(0);
        expect(content.length).toBeGreaterThan(0);
      }
    }),
  );
});

test('a line that nobody wrote is read to its end', () => {
  for (const sign of ['«', '"', 'A', ' ', ', ', 'selon ', '« a b c » a dit ', ': « a b c »'])
    expect(Array.isArray(readQuotations(sign.repeat(20_000 / sign.length), 'fr'))).toBe(true);
});
