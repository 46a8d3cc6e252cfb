import { describe, expect, it } from 'vitest';
import { openReprints } from '../../../src/intake/draft/reprints.ts';

const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `w${from + index}`).join(' ');

describe('openReprints', () => {
  it('finds the share of a text that stands in an article, whatever its case, marks and spaces', () => {
    const reprints = openReprints();
    reprints.add('a', words(0, 104));
    const text = `“${words(50, 104).toUpperCase().replaceAll(' ', ',\u00A0')}” ${words(500, 550)}`;
    expect(reprints.of(text)).toEqual([{ article: 'a', share: 0.5 }]);
  });

  it('names those with most of it first, and none with less than a fifth', () => {
    const reprints = openReprints();
    reprints.add('half', words(0, 54));
    reprints.add('whole', words(0, 104));
    reprints.add('tenth', words(0, 14));
    expect(reprints.of(words(0, 104)).map(({ article }) => article)).toEqual(['whole', 'half']);
  });

  it('finds nothing for a text of fewer than five words', () => {
    const reprints = openReprints();
    reprints.add('a', 'No comment was made');
    expect(reprints.of('No comment was made')).toEqual([]);
  });
});
