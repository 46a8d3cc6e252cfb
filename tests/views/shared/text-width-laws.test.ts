import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth, wrapText } from '../../../src/views/shared/text-width.ts';

const word = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9,.–]{1,12}$/),
  fc.constantFrom('וזה', 'وزارت', '東京タワー', 'Donaudampfschifffahrtsgesellschaft', '👩‍🚀'),
);
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const room = fc.record({
  width: fc.integer({ min: 60, max: 400 }),
  size: fc.integer({ min: 10, max: 16 }),
  lines: fc.integer({ min: 1, max: 4 }),
});
const settings = { seed: 11, numRuns: 400 };

test('no line is wider than it may be, and there are no more than there may be', () => {
  fc.assert(
    fc.property(text, room, (written, { width, size, lines }) => {
      const wrapped = wrapText(written, { width, size, lines });
      expect(wrapped.length).toBeGreaterThan(0);
      expect(wrapped.length).toBeLessThanOrEqual(lines);
      for (const line of wrapped) expect(textWidth(line, size)).toBeLessThanOrEqual(width);
    }),
    settings,
  );
});

test('the lines hold the words in their order, and what is missing is missing at an ellipsis', () => {
  fc.assert(
    fc.property(text, room, (written, { width, size, lines }) => {
      const wrapped = wrapText(written, { width, size, lines });
      const isCut = wrapped.some((line) => line.includes('…'));
      if (!isCut) expect(wrapped.join(' ')).toBe(written);
      let at = 0;
      for (const part of wrapped.flatMap((line) => line.split(/…\u200f?/u))) {
        const found = written.indexOf(part, at);
        expect(found).toBeGreaterThanOrEqual(at);
        at = found + part.length;
      }
    }),
    settings,
  );
});

test('what fits in a line stays in one', () => {
  fc.assert(
    fc.property(text, (written) => {
      const width = textWidth(written, 14);
      expect(wrapText(written, { width, size: 14, lines: 1 })).toEqual([written]);
    }),
    settings,
  );
});

test('a text is as wide as its signs are, at any size', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(textWidth(one + other, 1)).toBeCloseTo(textWidth(one, 1) + textWidth(other, 1), 6);
      expect(textWidth(one, 20)).toBeCloseTo(2 * textWidth(one, 10), 6);
    }),
    settings,
  );
});
