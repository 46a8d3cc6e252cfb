import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/corpus/linking/graph.ts';
import { actorPage } from '../../../src/views/pages/actor/actor-page.ts';
import { pagesOfLists } from '../../../src/views/pages/lists/lists.ts';
import { outletPage } from '../../../src/views/pages/outlet-page.ts';
import { type Truncated, truncate, truncateGroups } from '../../../src/views/shared/truncate.ts';
import { article, recordOf } from '../../record.ts';
import { site } from '../site.ts';

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
const part = { section: 'claims' as const, path: ['accused', 'israel'], items: claims };
const href = '/record/claims/by/accused/israel/';
const more = { text: 'See all 70 claims', href };

describe('a section of a page', () => {
  test('shows all of sixty items, without a way to more', () => {
    const items = claims.slice(0, 60);
    expect(truncate(items, part, site)).toEqual({ shown: items, more: undefined });
  });

  test('shows the first sixty of more, and the way to all', () => {
    expect(truncate(claims, part, site)).toEqual({ shown: claims.slice(0, 60), more });
  });

  test('gives no number where the list has others, too', () => {
    const items = claims.slice(0, 65);
    expect(truncate(items, part, site)).toEqual({
      shown: claims.slice(0, 60),
      more: { text: 'See all of these in a longer list', href },
    });
  });

  test('shows all itself where the list has not', () => {
    const without = { ...part, items: claims.slice(1) };
    expect(truncate(claims, without, site)).toEqual({ shown: claims, more: undefined });
  });
});

describe('groups of claims', () => {
  const groupsOf = (...sizes: number[]) =>
    sizes.map((size, at) => {
      const before = sizes.slice(0, at).reduce((sum, one) => sum + one, 0);
      return { claims: claims.slice(before, before + size) };
    });
  const shownOf = (...sizes: number[]) => {
    const { shown, more: rest } = truncateGroups(groupsOf(...sizes), part, site);
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

  test('are all shown where the list has not all of them', () => {
    const groups = groupsOf(35, 35);
    const without = { ...part, items: claims.slice(1) };
    expect(truncateGroups(groups, without, site)).toEqual({ shown: groups, more: undefined });
  });
});

describe('the pages of actors and outlets', () => {
  const many = (id: string, of: number, fields: string) =>
    Array.from(
      { length: of },
      (_, at) =>
        `- {id: ${id}-${at}, ${fields}, accused: israel, incidents: amirli, evidence: Some spoke.}`,
    ).join('\n');
  const record = recordOf({
    'articles/a.md': article(
      `source: zh\ndate: 2019-08-23\nspeakers: {people: {anonymous: Some, of: iran}}`,
      [
        many('iran', 61, 'speaker: iran, stance: asserts'),
        many('people', 62, 'speaker: people, stance: asserts'),
        many('israel', 63, 'speaker: israel, stance: denies'),
        many('relayed', 64, 'speaker: iraq, chain: ap, stance: asserts'),
        many('own', 65, 'speaker: author, stance: suspects'),
        many('read', 66, 'speaker: iraq, stance: hints, read-by: united-states'),
        many('told', 67, 'speaker: iraq, stance: hints, read-by: author'),
        many('nyt', 68, 'speaker: iraq, stance: hints, read-by: nyt'),
      ].join('\n'),
      'Some spoke.',
    ),
  });
  const more = [
    ...[...record.actors.values()].flatMap((actor) => {
      const page = actorPage(actor, record, site);
      const { onItsPart, said: own, saidByItsPeople, reads } = page;
      return waysOf(actor.id, { onItsPart, said: own, saidByItsPeople, reads });
    }),
    ...[...record.outlets.values()].flatMap((outlet) => {
      const { said: own, relays, reads } = outletPage(outlet, site);
      return waysOf(outlet.id, { said: own, relays, reads });
    }),
  ];

  function waysOf(id: string, sections: Readonly<Record<string, Truncated<unknown>>>) {
    return Object.entries(sections).flatMap(([name, { more: way }]) =>
      way ? [{ section: `${id} ${name}`, ...way }] : [],
    );
  }

  test('tell how many there are only where the list has no others', () => {
    expect(more.map(({ section, text }) => [section, text])).toEqual([
      ['iran said', 'See all of these in a longer list'],
      ['iran saidByItsPeople', 'See all of these in a longer list'],
      ['iraq said', 'See all 265 claims'],
      ['israel onItsPart', 'See all of these in a longer list'],
      ['israel said', 'See all 63 claims'],
      ['ap relays', 'See all 64 claims'],
      ['zh said', 'See all of these in a longer list'],
      ['zh reads', 'See all of these in a longer list'],
    ]);
  });

  test('lead to pages that are there, and have as many', () => {
    const pages = [...pagesOfLists(record, site).values()].map(({ page }) => page());
    const extents = new Map(pages.map(({ url, extent }) => [url, extent]));
    expect(more.filter(({ href: to }) => !extents.has(to))).toEqual([]);
    const numbered = more.filter(({ text }) => /\d/.test(text));
    expect(numbered.map(({ href: to }) => /\d+ claims/.exec(extents.get(to) ?? '')?.[0])).toEqual(
      numbered.map(({ text }) => /\d+ claims/.exec(text)?.[0]),
    );
  });

  test('show all that is in no list', () => {
    const nyt = record.outlets.get('nyt');
    expect(nyt && outletPage(nyt, site).reads.shown.length).toBe(68);
  });
});
