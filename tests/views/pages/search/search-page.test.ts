import { expect, test } from 'vitest';
import { searchPage } from '../../../../src/views/pages/search/search-page.ts';
import { article, recordOf } from '../../../record.ts';
import { site } from '../../site.ts';

const graph = recordOf({
  'articles/a.md': article(
    'source: toi\ndate: 2019-08-23',
    `
- id: one
  speaker: iran
  stance: denies
  accused: iran
  chain: []
  incidents: amirli
  evidence: Iran denies it
- id: two
  speaker: author
  stance: asserts
  accused: israel
  incidents: amirli
  evidence: Israel did it
`,
    'Iran denies it. Israel did it.',
  ),
});

test('a search can be narrowed by what sets entries apart, with how many each', () => {
  const { groups, script, ...page } = searchPage(graph, site);
  const told = groups.map(({ name, choice, options }) => [
    name,
    choice,
    options.map(({ value, label, count }) => `${value}, ${label}: ${count}`),
  ]);
  expect(script.force['denies']).toBe('denies');
  expect(page).toEqual({
    url: '/record/search/',
    index: '/record/search-index/',
    lists: [
      { text: 'Incidents', href: '/record/incidents/' },
      { text: 'Claims', href: '/record/claims/' },
      { text: 'Actors', href: '/record/actors/' },
      { text: 'Outlets', href: '/record/outlets/' },
      { text: 'Articles', href: '/record/articles/' },
    ],
  });
  expect(told).toEqual([
    [
      'kind',
      'several',
      [
        'incident, Incident: 2',
        'claim, Claim: 2',
        'actor, Actor: 6',
        'outlet, Outlet: 4',
        'article, Article: 1',
      ],
    ],
    ['stance', 'several', ['asserts, asserts: 1', 'denies, denies: 1']],
    ['speaker', 'several', ['named, named: 1', 'own-voice, in its own voice: 1']],
    ['path', 'several', ['direct, told to the outlet: 1']],
    ['accused', 'one', ['iran, Iran: 1', 'israel, Israel: 2']],
    ['actor', 'one', ['iran, Iran: 1']],
    [
      'outlet',
      'one',
      [
        'ap, The Associated Press: 1',
        'nyt, The New York Times: 1',
        'toi, The Times of Israel: 4',
        'zh, ZeroHedge: 1',
      ],
    ],
    ['country', 'one', ['ir, Iran: 1', 'iq, Iraq: 6', 'il, Israel: 1', 'us, United States: 1']],
  ]);
});

test('tells its script which languages of the record run from right to left, where any does', () => {
  expect(searchPage(graph, site).script).not.toHaveProperty('rightToLeft');
  const claims =
    '- {id: one, speaker: iran, stance: denies, accused: iran, incidents: amirli, evidence: לא}';
  const inLanguage = (language: string) =>
    article('source: toi\ndate: 2019-08-23', claims, 'לא היה.').replace(
      'language: en',
      `language: ${language}`,
    );
  const dari = recordOf({ 'articles/a.md': inLanguage('prs'), 'articles/b.md': inLanguage('fr') });
  expect(searchPage(dari, site).script.rightToLeft).toEqual(['prs']);
});
