import { expect, test } from 'vitest';
import { claimPage } from '../../../src/views/pages/claim/claim-page.ts';
import { searchRecords } from '../../../src/views/pages/search/search-records.ts';
import { claimCard } from '../../../src/views/phrases/claim-card.ts';
import { article, claimOf, recordOf } from '../../record.ts';
import { site } from '../site.ts';

const graph = recordOf({
  'articles/a.md': article(
    'source: toi\ndate: 2019-08-23\nlanguage: fa',
    `
- id: failed
  about: damage
  speaker: author
  incidents: amirli
  evidence:
    quote: یک حمله ناموفق
    translation:
      - {words: an unsuccessful attack, by: editors}
      - {words: התקפה כושלת, by: machine, name: a program, language: he}
`,
    'وزارت دفاع گفت: یک حمله ناموفق انجام گرفت.',
  ).replace('language: en\n', ''),
});
const claim = claimOf(graph, 'a/failed');

const translations = [
  {
    text: 'an unsuccessful attack',
    language: 'en',
    direction: 'ltr',
    by: '(translated by the editors)',
  },
  {
    text: 'התקפה כושלת',
    language: 'he',
    direction: 'rtl',
    by: '(translated by a machine, a program)',
  },
];

test('a quotation shows its translations beside it, each in its language and marked as whose it is', () => {
  expect(claimCard(claim, site).quotes).toEqual([
    { text: 'یک حمله ناموفق', isMarked: false, language: 'fa', translations, part: '', place: [] },
  ]);
});

test('so does a passage on its claim’s page, which stays the article’s own words', () => {
  const [passage] = claimPage(claim, [], site).passages;
  expect([passage?.quote, passage?.language, passage?.direction]).toEqual([
    'یک حمله ناموفق',
    'fa',
    'rtl',
  ]);
  expect(passage?.translations).toEqual(translations);
});

test('search finds it by either, and tells the original from a translation', () => {
  const found = searchRecords(graph, site).find(({ url }) => url.includes('/claims/'));
  expect([found?.content, found?.meta.translations]).toEqual([
    'یک حمله ناموفق',
    'an unsuccessful attack (translated by the editors) ¶ התקפה כושלת (translated by a machine, a program)',
  ]);
});
