import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { reportBy } from '../../told.ts';

const claim = (id: string, translation: string) =>
  `- {id: ${id}, about: other, speaker: iran, incidents: [], evidence: [{quote: Eux., translation: ${translation}}]}`;

test('translations into the language of the article, and into others', () => {
  const claims = [
    claim('other', '{words: Them., by: editors, language: en}'),
    claim('no-language', '{words: Them., by: editors}'),
    claim('own', '{words: Ceux-là., by: editors, language: fr}'),
    claim('own-of-a-country', '{words: Ceux-là., by: editors, language: fr-FR}'),
    claim('one-of-two', '[{words: Them., by: editors}, {words: Ceux., by: editors, language: fr}]'),
    claim('alike-in-letters', '{words: Them., by: editors, language: frr}'),
  ].join('\n');
  const text = article('source: toi', claims, 'Eux.');
  const found = reportBy('translation-into-its-own-language', {
    'articles/a.md': text.replace('language: en\n', 'language: fr-CA\n'),
    'articles/b.md': article('source: toi', claim('en', '{words: Them., by: editors}'), 'Eux.'),
    'articles/c.md': text.replace('language: en\n', ''),
  });
  expect(found).toMatchInlineSnapshot(`
    "articles/a.md:8:84-8:95 error: the article is in fr-CA, and so is this translation: fr
      expected: a translation into another language
      fix: write its language: if it is not fr; take it out if it says the same in other words
      articles/a.md:3:11 the language of the article
    articles/a.md:9:97-9:108 error: the article is in fr-CA, and so is this translation: fr-FR
      expected: a translation into another language
      fix: write its language: if it is not fr-FR; take it out if it says the same in other words
      articles/a.md:3:11 the language of the article
    articles/a.md:10:91-10:102 error: the article is in fr-CA, and so is this translation: fr
      expected: a translation into another language
      fix: write its language: if it is not fr; take it out if it says the same in other words
      articles/a.md:3:11 the language of the article
    articles/b.md:6:83-6:94 error: the article is in en, and so is this translation: en
      expected: a translation into another language
      fix: write its language: if it is not en; take it out if it says the same in other words
      articles/b.md:3:11 the language of the article"
  `);
});
