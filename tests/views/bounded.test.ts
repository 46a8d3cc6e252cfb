import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/corpus/graph.ts';
import { bounded, boundedGroups } from '../../src/views/bounded.ts';
import { article, recordOf } from '../record.ts';
import { site } from './site.ts';

const said = Array.from({ length: 70 }, (_, at) => `Israel denied it, time ${at + 1}.`);
const graph = recordOf({
  'articles/a.md': article(
    'source: zh\ndate: 2019-08-23',
    said
      .map(
        (words, at) =>
          `- {id: c${at + 1}, speaker: israel, stance: denies, accused: israel, incidents: amirli, evidence: "${words}"}`,
      )
      .join('\n'),
    said.join(' '),
  ),
});
const claims: readonly Claim[] = [...graph.claims.values()];
const more = {
  text: 'All 70 claims in a list',
  href: '/record/claims/by/accused/israel/',
};

describe('a section of a page', () => {
  test('shows all of sixty items, without a way to more', () => {
    const items = claims.slice(0, 60);
    expect(bounded(items, 'claims', ['accused', 'israel'], site)).toEqual({
      shown: items,
      more: undefined,
    });
  });

  test('shows the first sixty of more, and the way to all', () => {
    expect(bounded(claims, 'claims', ['accused', 'israel'], site)).toEqual({
      shown: claims.slice(0, 60),
      more,
    });
  });
});

describe('groups of claims', () => {
  const shownOf = (...sizes: number[]) => {
    const groups = sizes.map((size, at) => {
      const before = sizes.slice(0, at).reduce((sum, one) => sum + one, 0);
      return { claims: claims.slice(before, before + size) };
    });
    const { shown, more: rest } = boundedGroups(groups, ['accused', 'israel'], site);
    return [shown.map((group) => group.claims.length), rest];
  };

  test('are all shown where they have sixty claims in all', () => {
    expect(shownOf(20, 40)).toEqual([[20, 40], undefined]);
  });

  test('are shown whole, as many as have sixty claims in all', () => {
    expect(shownOf(20, 39, 11)).toEqual([[20, 39], more]);
  });

  test('of which the first alone has more are that first, cut', () => {
    expect(shownOf(65, 5)).toEqual([[60], more]);
  });
});
