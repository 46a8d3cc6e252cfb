import { expect, test } from 'vitest';
import { citableAddresses, citationOf, citationView } from '../../src/views/citation.ts';
import { article, claimOf, incidentOf, recordOf } from '../record.ts';
import { site } from './site.ts';

const graph = recordOf({
  'articles/a.md': article(
    'source: zh\ndate: 2019-08-20',
    '- {id: did, speaker: author, stance: asserts, accused: israel, incidents: amirli, evidence: Israel did it.}',
    'Israel did it.',
  ),
  'articles/b.md': '---\ndraft: true\n---\nNothing.',
});
const claim = claimOf(graph, 'a/did');
const draft = graph.articles.get('b');

test('incidents, claims and articles have an address from which they are cited', () => {
  expect(
    citableAddresses(graph).map(({ params, props }) => [params.page, props.entry.kind]),
  ).toEqual([
    ['incidents/amirli', 'incident'],
    ['incidents/blasts', 'incident'],
    ['claims/a/did', 'claim'],
    ['articles/a', 'article'],
    ['articles/b', 'article'],
  ]);
});

test('a page is cited by its title, its whole address and the version of the record', () => {
  expect(citationOf(incidentOf(graph, 'amirli'), site)).toEqual({
    key: 'according-to:incident:amirli',
    title: 'Explosion at Amirli',
    site: 'According to',
    url: 'https://example.org/record/incidents/amirli/',
    version: '0.1.0+0123456789ab',
    language: 'en',
  });
});

test('a page about an article is not cited as the article', () => {
  if (!draft) throw new Error('no draft');
  const cited = [claim, claim.article, draft].map((entry) => citationOf(entry, site));
  expect(cited.map(({ key, title }) => [key, title])).toEqual([
    ['according-to:claim:a/did', 'ZeroHedge on who did it, in “A title” (ZeroHedge)'],
    ['according-to:article:a', 'Claims in “A title” (ZeroHedge)'],
    ['according-to:article:b', 'Claims in “b”'],
  ]);
});

test('a page shows one line, and files named for where they are kept', () => {
  expect(citationView(claim, site)).toEqual({
    line: 'ZeroHedge on who did it, in “A title” (ZeroHedge). According to, record version 0.1.0+0123456789ab. https://example.org/record/claims/a/did/',
    files: [
      {
        format: 'BibTeX',
        href: '/record/claims/a/did/cite.bib',
        name: 'according-to-claim-a-did.bib',
      },
      {
        format: 'CSL-JSON',
        href: '/record/claims/a/did/cite.json',
        name: 'according-to-claim-a-did.json',
      },
    ],
  });
});
