import { describe, expect, test } from 'vitest';
import {
  breadcrumbsData,
  scriptJson,
  structuredData,
} from '../../../src/views/pages/structured-data.ts';
import { article, claimOf, entry, incidentOf, recordOf } from '../../record.ts';
import { site } from '../site.ts';

const graph = recordOf({
  'actors/netanyahu.md': entry(
    'name: Benjamin Netanyahu\nkind: person\nof: israel\nwikidata: Q43723',
  ),
  'articles/a.md': article(
    'source: zh\ndate: 2019-08-23~',
    '- {id: says, speaker: netanyahu, about: damage, incidents: amirli, evidence: Nothing was hit.}',
    'Nothing was hit.',
  ),
});

test('a claim names its words, its speaker, its article and its incident', () => {
  expect(JSON.parse(scriptJson(structuredData(claimOf(graph, 'a/says'), site)))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Claim',
    '@id': 'https://example.org/record/claims/a/says/',
    url: 'https://example.org/record/claims/a/says/',
    name: 'Benjamin Netanyahu on the damage: Explosion at Amirli',
    text: 'Nothing was hit.',
    appearance: { '@id': 'https://example.org/record/articles/a/', name: 'A title' },
    about: [{ '@id': 'https://example.org/record/incidents/amirli/', name: 'Explosion at Amirli' }],
    author: [{ '@id': 'https://example.org/record/actors/netanyahu/', name: 'Benjamin Netanyahu' }],
  });
});

test('an incident is an event with its place and the claims about it', () => {
  expect(JSON.parse(scriptJson(structuredData(incidentOf(graph, 'amirli'), site)))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': 'https://example.org/record/incidents/amirli/',
    url: 'https://example.org/record/incidents/amirli/',
    name: 'Explosion at Amirli',
    startDate: '2019-07-19',
    location: {
      '@type': 'Place',
      name: 'Amirli',
      address: { '@type': 'PostalAddress', addressCountry: 'IQ' },
    },
    superEvent: [{ '@id': 'https://example.org/record/incidents/blasts/', name: 'Blasts in Iraq' }],
  });
});

describe('an article', () => {
  const found = graph.articles.get('a');

  test('of which the day is not sure has it in words', () => {
    expect(found && JSON.parse(scriptJson(structuredData(found, site)))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': 'https://example.org/record/articles/a/',
      headline: 'A title',
      disambiguatingDescription:
        'When it was published, as far as that is known: about 23 August 2019.',
      inLanguage: 'en',
      publisher: { '@id': 'https://example.org/record/outlets/zh/', name: 'ZeroHedge' },
      correction: [],
    });
  });

  const supplied = recordOf({
    'articles/b.md': article(
      `source: zh\ndate: 2019-08-23\nsubtitle: Below\nbyline: By us\ncredit: From us
corrections: [{date: 2019-08~, text: It was not.}]
not-in-text: {title: No headline., subtitle: Nor this., byline: Nor this., credit: Nor this., date: By the weekday.}`,
      '- {id: says, speaker: author, about: damage, incidents: amirli, evidence: Nothing was hit.}',
      'Nothing was hit.',
    ),
  }).articles.get('b');

  test('has no headline, nor anything else of its outlet’s, that the editors supplied', () => {
    expect(supplied && JSON.parse(scriptJson(structuredData(supplied, site)))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': 'https://example.org/record/articles/b/',
      name: '[A title]',
      datePublished: '2019-08-23',
      disambiguatingDescription:
        'Known to the editors from elsewhere, not from the article as received: title, subtitle, byline, credit, date.',
      inLanguage: 'en',
      publisher: { '@id': 'https://example.org/record/outlets/zh/', name: 'ZeroHedge' },
      correction: [{ '@type': 'CorrectionComment', text: 'It was not.' }],
    });
  });
});

describe('an incident’s date', () => {
  test.for([
    ['2019-08-12/2019-08-20', { startDate: '2019-08-12', endDate: '2019-08-20' }],
    [
      '../2019-08',
      {
        endDate: '2019-08',
        disambiguatingDescription: 'When it happened, as far as that is known: until August 2019.',
      },
    ],
    [
      '2019-07-20~',
      {
        disambiguatingDescription: 'When it happened, as far as that is known: about 20 July 2019.',
      },
    ],
    [
      '2019-08-XX',
      {
        startDate: '2019-08',
        disambiguatingDescription:
          'When it happened, as far as that is known: sometime in August 2019.',
      },
    ],
  ] as const)('%s', ([date, told]) => {
    const incident = incidentOf(
      recordOf({ 'incidents/i.md': entry(`title: A blast\nkind: explosion\ndate: ${date}`) }),
      'i',
    );
    const { startDate, endDate, disambiguatingDescription } = structuredData(incident, site);
    expect({ startDate, endDate, disambiguatingDescription }).toEqual({
      startDate: undefined,
      endDate: undefined,
      disambiguatingDescription: undefined,
      ...told,
    });
  });
});

test('a person has a Wikidata identity', () => {
  const found = graph.actors.get('netanyahu');
  expect(found && structuredData(found, site)).toMatchObject({
    '@type': 'Person',
    sameAs: 'https://www.wikidata.org/entity/Q43723',
  });
});

test('no title can close the script element', () => {
  expect(scriptJson({ name: '</script><script>' })).toBe(
    '{"name":"\\u003c/script>\\u003cscript>"}',
  );
});

test('machines are told words without the signs that isolate them', () => {
  expect(scriptJson({ name: '\u2066Claims in \u2068ישראל\u2069\u2069' })).toBe(
    '{"name":"Claims in ישראל"}',
  );
});

test('where a page stands runs from the first page to the page itself', () => {
  const page = { text: 'Explosion at Amirli', href: '/record/incidents/amirli/' };
  expect(breadcrumbsData([{ text: 'Home', href: '/record/' }], page, site)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/record/' },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'Explosion at Amirli',
        item: 'https://example.org/record/incidents/amirli/',
      },
    ],
  });
});
