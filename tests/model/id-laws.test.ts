import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ID_MAX_LENGTH, isId, suggestId } from '../../src/model/id.ts';

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc
    .array(fc.constantFrom('Iran’s', 'U.S.', 'É', '-', ' ', '--', 'a', '2019', 'ß', '日本', '🇮🇶'), {
      maxLength: 60,
    })
    .map((parts) => parts.join('')),
);
const settings = { seed: 11, numRuns: 400 };

test('whatever the words are, what is made of them is an id, and none longer than asked for', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 8, max: ID_MAX_LENGTH }), (text, longest) => {
      const id = suggestId(text, longest);
      if (id === undefined) return;
      expect(isId(id)).toBe(true);
      expect(id.length).toBeLessThanOrEqual(longest);
    }),
    settings,
  );
});

test('an id is its own suggestion', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,6}$/), (id) => {
      expect(isId(id)).toBe(true);
      expect(suggestId(id)).toBe(id);
    }),
    settings,
  );
});

test('of a longer text the id is the beginning, cut between words', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 2 }), (list) => {
      const whole = list.join('-');
      const id = suggestId(list.join(' '), 20) ?? '';
      expect(whole.startsWith(id)).toBe(true);
      expect(['', '-', undefined]).toContain(whole[id.length]);
    }),
    settings,
  );
});
