import { describe, expect, it } from 'vitest';
import { shareOfRuns, wordRuns } from '../../src/text/word-runs.ts';

describe('wordRuns', () => {
  it('has every run once, without case, marks and kinds of spaces', () => {
    expect([...wordRuns('“A b,\u00A0c” – a B c d', 3)]).toEqual([
      'a b c',
      'b c a',
      'c a b',
      'b c d',
    ]);
  });

  it('is empty for fewer words than a run has', () => {
    expect(wordRuns('a b', 3).size).toBe(0);
  });
});

describe('shareOfRuns', () => {
  it('is the share of the first that are among the second', () => {
    expect(shareOfRuns(wordRuns('a b c d e', 2), wordRuns('x a b c y', 2))).toBe(0.5);
    expect(shareOfRuns(new Set(), wordRuns('a b', 2))).toBe(0);
  });
});
