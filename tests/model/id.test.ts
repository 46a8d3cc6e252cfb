import { describe, expect, it } from 'vitest';
import { isId, suggestId } from '../../src/model/id.ts';

describe('suggestId', () => {
  it.each([
    ['US officials: Israel’s “drones” hit Iran', 'us-officials-israels-drones-hit-iran'],
    ['The U.S. in St. Étienne', 'the-us-in-st-etienne'],
    ['  -- ', 'an-id'],
    ['שלום', 'an-id'],
  ])('makes of “%s” %s', (words, id) => {
    expect(suggestId(words)).toBe(id);
  });

  it('cuts between words, and a single long word where it must', () => {
    expect(suggestId('one two three', 9)).toBe('one-two');
    expect(suggestId('one two three', 7)).toBe('one-two');
    expect(suggestId('x'.repeat(100))).toBe('x'.repeat(80));
    expect(isId(suggestId('a '.repeat(100)))).toBe(true);
  });
});
