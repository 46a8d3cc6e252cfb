import { expect, test } from 'vitest';
import { parseDate } from '../../../src/model/date.ts';
import {
  asOfCitation,
  citationAddresses,
  citationOf,
  citationView,
} from '../../../src/views/phrases/citation.ts';
import { citationFormats } from '../../../src/views/shared/urls.ts';
import { article, claimOf, incidentOf, recordOf } from '../../record.ts';
import { site } from '../site.ts';

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

test('incidents, claims, articles and incidents as of a day have an address from which they are cited', () => {
  expect(
    citationAddresses(graph, site)
      .filter(({ params, props }) => params.format === 'bib' && props.format === 'bib')
      .map(({ params, props }) => [params.page, props.citation.key]),
  ).toEqual([
    ['incidents/amirli', 'according-to:incident:amirli'],
    ['incidents/blasts', 'according-to:incident:blasts'],
    ['claims/a/did', 'according-to:claim:a/did'],
    ['articles/a', 'according-to:article:a'],
    ['articles/b', 'according-to:article:b'],
    ['incidents/amirli/as-of/2019-08-20', 'according-to:incident:amirli:2019-08-20'],
  ]);
});

test('every page is cited in every format', () => {
  const addresses = citationAddresses(graph, site).map(({ params: { page, format } }) =>
    [page, format].join('.'),
  );
  expect(new Set(addresses).size).toBe(addresses.length);
  const pages = new Set(citationAddresses(graph, site).map(({ params }) => params.page));
  expect(addresses.sort()).toEqual(
    [...pages].flatMap((page) => citationFormats.map((format) => `${page}.${format}`)).sort(),
  );
});

test('an incident as of a day is cited as that', () => {
  const day = parseDate('2019-08-20');
  if (!day) throw new Error('no date');
  const { title, url } = asOfCitation(incidentOf(graph, 'amirli'), day, site);
  expect([title, url]).toEqual([
    'Explosion at Amirli, as of 20 August 2019',
    'https://example.org/record/incidents/amirli/as-of/2019-08-20/',
  ]);
});

test('a page is cited by its title, its whole address and the version of the record', () => {
  expect(citationOf(incidentOf(graph, 'amirli'), site)).toEqual({
    key: 'according-to:incident:amirli',
    title: 'Explosion at Amirli',
    site: 'According to',
    url: 'https://example.org/record/incidents/amirli/',
    version: '0.1.0+0123456789ab',
    note: 'Record version 0.1.0+0123456789ab',
    language: 'en',
  });
});

test('a page about an article is not cited as the article', () => {
  if (!draft) throw new Error('no draft');
  const cited = [claim, claim.article, draft].map((entry) => citationOf(entry, site));
  expect(cited.map(({ key, title }) => [key, title])).toEqual([
    [
      'according-to:claim:a/did',
      'ZeroHedge on who did it: Explosion at Amirli, in “A title” (ZeroHedge)',
    ],
    ['according-to:article:a', 'Claims in “A title” (ZeroHedge)'],
    ['according-to:article:b', 'Claims in b'],
  ]);
});

test('a page shows one line, and files named for where they are kept', () => {
  expect(citationView(citationOf(claim, site), site)).toEqual({
    line: 'ZeroHedge on who did it: Explosion at Amirli, in “A title” (ZeroHedge). According to, record version 0.1.0+0123456789ab. https://example.org/record/claims/a/did/',
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
