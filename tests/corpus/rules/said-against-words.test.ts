import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { reportBy } from '../../told.ts';

const claim = (id: string, said: string, evidence: string) =>
  `- {id: ${id}, about: other, speaker: israel, incidents: [], said: ${said}, evidence: [${evidence}]}`;

// 23 August 2019 is a Friday.
const body = `He said on Friday. On Sunday night he told us. She said that on Monday it fell. It fell on Friday.
They added next Friday. He said so.`;

test('a weekday of saying that is another than that of the date, and weekdays that are none', () => {
  const found = reportBy('said-against-words', {
    'articles/a.md': article(
      'source: toi\ndate: 2019-08-23',
      [
        claim('that-day', '2019-08-23', 'He said on Friday'),
        claim('the-day-before', '2019-08-22', 'He said on Friday'),
        claim('the-week-before', '2019-08-16', 'He said on Friday'),
        claim('eight-days-before', '2019-08-15', 'He said on Friday'),
        claim('nine-days-before', '2019-08-14', 'He said on Friday'),
        claim('weekday-first', '2019-08-22', 'On Sunday night he told us'),
        claim('sunday', '2019-08-18', 'On Sunday night he told us'),
        claim('either-of-two', '2019-08-18', 'He said on Friday, On Sunday night he told us'),
        claim('none-of-two', '2019-08-19', 'He said on Friday, On Sunday night he told us'),
        claim('of-what-was-said', '2019-08-22', 'She said that on Monday it fell'),
        claim('no-verb-of-saying', '2019-08-22', 'It fell on Friday'),
        claim('of-another-week', '2019-08-22', 'They added next Friday'),
        claim('no-weekday', '2019-08-22', 'He said so'),
        claim('six-days', '2019-08-17/2019-08-22', 'He said on Friday'),
        claim('seven-days', '2019-08-16/2019-08-22', 'He said on Friday'),
        claim('five-days-of-which-one-is', '2019-08-19/2019-08-23', 'He said on Friday'),
        claim('either-of-two-days', '"[2019-08-20,2019-08-22]"', 'He said on Friday'),
        claim('open-before', '../2019-08-22', 'He said on Friday'),
        claim('open-after', '2019-08-22/..', 'He said on Friday'),
        claim('a-month', '2019-08', 'He said on Friday'),
      ].join('\n'),
      body,
    ),
    'articles/either.md': article(
      'source: toi\ndate: "[2019-08-23,2019-10-01]"',
      claim('near-one-of-two', '2019-08-22', 'He said on Friday'),
      body,
    ),
    'articles/undated.md': article(
      'source: toi',
      claim('undated', '2019-08-22', 'He said on Friday'),
      body,
    ),
    'articles/french.md': article(
      'source: toi\ndate: 2019-08-23',
      claim('french', '2019-08-22', 'He said on Friday'),
      body,
    ).replace('language: en', 'language: fr'),
  });
  expect(found).toMatchInlineSnapshot(`
    "articles/a.md:8:78-8:88 warning: the-day-before is said 2019-08-22, and its evidence says “Friday”
      expected: the last such day before the article
      fix: correct said:, or the date of the article
      answer: {rule: said-against-words, at: claims.the-day-before, hash: 8fed0f8b, reason: "…"}
      articles/a.md:8:100 the words
    articles/a.md:10:81-10:91 warning: eight-days-before is said 2019-08-15, and its evidence says “Friday”
      expected: the last such day before the article
      fix: correct said:, or the date of the article
      answer: {rule: said-against-words, at: claims.eight-days-before, hash: b82a114d, reason: "…"}
      articles/a.md:10:103 the words
    articles/a.md:12:77-12:87 warning: weekday-first is said 2019-08-22, and its evidence says “Sunday”
      expected: the last such day before the article
      fix: correct said:, or the date of the article
      answer: {rule: said-against-words, at: claims.weekday-first, hash: fba297b9, reason: "…"}
      articles/a.md:12:99 the words
    articles/a.md:15:75-15:85 warning: none-of-two is said 2019-08-19, and its evidence says “Friday”
      expected: the last such day before the article
      fix: correct said:, or the date of the article
      answer: {rule: said-against-words, at: claims.none-of-two, hash: 09ed391b, reason: "…"}
      articles/a.md:15:97 the words
    articles/a.md:20:72-20:93 warning: six-days is said 2019-08-17/2019-08-22, and its evidence says “Friday”
      expected: the last such day before the article
      fix: correct said:, or the date of the article
      answer: {rule: said-against-words, at: claims.six-days, hash: a363f367, reason: "…"}
      articles/a.md:20:105 the words
    articles/either.md:7:79-7:89 warning: near-one-of-two is said 2019-08-22, and its evidence says “Friday”
      expected: the last such day before the article
      fix: correct said:, or the date of the article
      answer: {rule: said-against-words, at: claims.near-one-of-two, hash: 958bad76, reason: "…"}
      articles/either.md:7:101 the words
    articles/undated.md:6:71-6:81 warning: undated is said 2019-08-22, and its evidence says “Friday”
      expected: the last such day before the article
      fix: correct said:, or the date of the article
      answer: {rule: said-against-words, at: claims.undated, hash: 10750874, reason: "…"}
      articles/undated.md:6:93 the words"
  `);
});
