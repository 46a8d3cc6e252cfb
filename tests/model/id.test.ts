import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ID_MAX_LENGTH, isId, suggestId } from '../../src/model/id.ts';

describe('suggestId', () => {
  it.each([
    ['US officials: Israel’s “drones” hit Iran', 'us-officials-israels-drones-hit-iran'],
    ['The U.S. in St. Étienne', 'the-us-in-st-etienne'],
    ['  -- ', undefined],
    ['שלום', undefined],
  ])('makes of “%s” %s', (words, id) => {
    expect(suggestId(words)).toBe(id);
  });

  it('cuts between words, and a single long word where it must', () => {
    expect(suggestId('one two three', 9)).toBe('one-two');
    expect(suggestId('one two three', 7)).toBe('one-two');
    expect(suggestId('x'.repeat(100))).toBe('x'.repeat(80));
    expect(isId(suggestId('a '.repeat(100)) ?? '')).toBe(true);
  });

  it('gives a valid id no longer than asked, or none, of any words', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('a', 'B', '9', '-', ' ', '.', '’', 'é', 'ß', 'ﬁ', 'א') }),
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: ID_MAX_LENGTH }), (text, longest) => {
        const id = suggestId(text, longest);
        if (id === undefined) return;
        expect(isId(id)).toBe(true);
        expect(id.length).toBeLessThanOrEqual(longest);
        expect(suggestId(id, longest)).toBe(id);
      }),
    );
  });
});
