import { expect, test } from 'vitest';
import { article, entry } from '../../record.ts';
import { reportBy } from '../../told.ts';

const claim = '- {id: we, about: other, speaker: israel, incidents: [], evidence: We did.}';

test('fields that are not filled in, or that the text states, and no others', () => {
  const found = reportBy('needless-not-in-text', {
    'articles/a.md': article(
      `source: toi
date: 2019-08-23
byline: By Jane Doe
credit: AFP helped
url: https://example.org/a
rights: full-text
not-in-text:
  title: stands there
  subtitle: not filled in
  source: stands there, which says nothing of who published it
  date: stands there
  byline: does not stand there
  credit: stands there
  url: does not stand there
  archived: not filled in
  rights: can stand nowhere`,
      claim,
      'We did, A title has it, on August 23, 2019, for The Times of Israel. AFP helped.',
    ),
    'articles/lacks-needed.md': entry(
      `title: Another title
language: en
not-in-text: {source: it is needed, date: not filled in}
claims:\n  ${claim}`,
      'We did.',
    ),
    'articles/misspelt.md': article(
      'source: toi\nbylin: By Jane Doe\nnot-in-text: {byline: from elsewhere, title: from elsewhere}',
      claim,
      'We did.',
    ),
    'incidents/strike.md': entry(
      'title: Strike\nkind: attack\ndate: 2019\nnot-in-text: {date: d, place: not filled in, title: t}',
    ),
  });
  expect(found).toMatchInlineSnapshot(`
    "articles/a.md:11:3-11:8 warning: not-in-text names title, which stands in the text
      expected: under not-in-text only fields that are filled in from elsewhere
      fix: take title out of not-in-text
      answer: {rule: needless-not-in-text, at: not-in-text, hash: 03eb992a, reason: "…"}
    articles/a.md:12:3-12:11 warning: not-in-text names subtitle, which is not filled in
      expected: under not-in-text only fields that are filled in from elsewhere
      fix: take subtitle out of not-in-text
      answer: {rule: needless-not-in-text, at: not-in-text, hash: 03eb992a, reason: "…"}
    articles/a.md:14:3-14:7 warning: not-in-text names date, which stands in the text
      expected: under not-in-text only fields that are filled in from elsewhere
      fix: take date out of not-in-text
      answer: {rule: needless-not-in-text, at: not-in-text, hash: 03eb992a, reason: "…"}
    articles/a.md:16:3-16:9 warning: not-in-text names credit, which stands in the text
      expected: under not-in-text only fields that are filled in from elsewhere
      fix: take credit out of not-in-text
      answer: {rule: needless-not-in-text, at: not-in-text, hash: 03eb992a, reason: "…"}
    articles/a.md:18:3-18:11 warning: not-in-text names archived, which is not filled in
      expected: under not-in-text only fields that are filled in from elsewhere
      fix: take archived out of not-in-text
      answer: {rule: needless-not-in-text, at: not-in-text, hash: 03eb992a, reason: "…"}
    incidents/strike.md:5:24-5:29 warning: not-in-text names place, which is not filled in
      expected: under not-in-text only fields that are filled in from elsewhere
      fix: take place out of not-in-text
      answer: {rule: needless-not-in-text, at: not-in-text, hash: 0fe0257d, reason: "…"}"
  `);
});
