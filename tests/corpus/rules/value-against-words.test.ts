import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { reportBy } from '../../told.ts';

const claim = (id: string, about: string, value: string, quote: string) =>
  `- {id: ${id}, about: ${about}, speaker: iran, incidents: [amirli], value: ${value}, evidence: [${quote}]}`;

const body = `Iran said two were killed and 20 hurt. Many were killed. The drone fell on July 19. It fell on Friday.
It was struck yesterday. Nobody was dead in Amirli.

A missile hit it. It burned.

A missle strike was it.

Nothing else was known.`;

test('values that the words contradict, and values that they have', () => {
  const found = reportBy('value-against-words', {
    'articles/a.md': article(
      'source: toi\ndate: 2019-07-20',
      [
        claim('toll', 'toll', '{killed: 2, injured: 20}', 'two were killed and 20 hurt'),
        claim('one-more', 'toll', '{killed: 3}', 'two were killed'),
        claim('no-number', 'toll', '{killed: 3}', 'Many were killed'),
        claim('more-than-one', 'toll', '{killed: 2+}', 'Many were killed'),
        claim('none', 'toll', '{killed: 0}', 'Nobody was dead'),
        claim('day', 'date', '2019-07-19', 'fell on July 19'),
        claim('other-day', 'date', '2019-07-18', 'fell on July 19'),
        claim('other-year', 'date', '2017-07-19', 'fell on July 19'),
        claim('year-before', 'date', '2018-07-19', 'fell on July 19'),
        claim('weekday', 'date', '2019-07-19', 'It fell on Friday'),
        claim('other-weekday', 'date', '2019-07-18', 'It fell on Friday'),
        claim('yesterday', 'date', '2019-07-19', 'struck yesterday'),
        claim('days-before-yesterday', 'date', '2019-07-17', 'struck yesterday'),
        claim('date-in-words', 'date', 'Friday', 'It fell on Friday'),
        claim('place', 'place', 'Amirli', 'Nothing else'),
        claim('other-place', 'place', 'Basra', 'Nothing else'),
        claim('cause', 'cause', 'missile strike', 'A missile hit it'),
        claim('other-cause', 'cause', 'drone strike', 'A missile hit it'),
        claim('excluded-cause', 'cause', 'accident', 'A missile hit it'),
        claim('no-cause', 'cause', 'missile strike', 'Nothing else'),
        claim('cause-near-by', 'cause', 'missile strike', 'It burned'),
        claim('other-means', 'means', 'drone strike', 'A missile hit it'),
        claim('misspelt-cause', 'cause', 'misile strike', 'A missile hit it'),
        claim('misspelt-means', 'means', 'misile strike', 'A missile hit it'),
        claim('misspelt-there', 'cause', 'missle strike', 'A missle strike'),
        claim('of-no-list', 'cause', 'fireworks', 'A missile hit it'),
        claim('about-something-else', 'other', 'misile strike', 'A missile hit it'),
      ].join('\n'),
      body,
    ),
    'articles/b.md': article(
      'source: toi',
      claim('french', 'toll', '{killed: 3}', 'two were killed'),
      body,
    ).replace('language: en', 'language: fr'),
  });
  expect(found.replaceAll(/\n {2}(?:expected|answer).*/g, '')).toMatchInlineSnapshot(`
    "articles/a.md:8:76-8:87 warning: the value of one-more is not what its evidence says: “two”
      fix: correct value:, or quote the words that say it
      articles/a.md:8:99 the words
    articles/a.md:9:77-9:88 warning: the value of no-number is not what its evidence says: “many”
      fix: correct value:, or quote the words that say it
      articles/a.md:9:100 the words
    articles/a.md:13:77-13:87 warning: the value of other-day is 2019-07-18, and its evidence says “July 19”
      fix: correct value:, or quote the words that say it
      articles/a.md:13:99 the words
    articles/a.md:14:78-14:88 warning: the value of other-year is 2017-07-19, and the article does not have the year 2017
      fix: correct value:, or quote the words that say it
      articles/a.md:14:100 the words
    articles/a.md:17:81-17:91 warning: the value of other-weekday is 2019-07-18, and its evidence says “Friday”
      fix: correct value:, or quote the words that say it
      articles/a.md:17:103 the words
    articles/a.md:19:89-19:99 warning: the value of days-before-yesterday is 2019-07-17, and its evidence says “yesterday”
      fix: correct value:, or quote the words that say it
      articles/a.md:19:111 the words
    articles/a.md:22:80-22:85 warning: the value of other-place has “Basra”, and the article does not
      fix: correct value:, or quote the words that say it
      articles/a.md:22:97 the words
    articles/a.md:24:80-24:92 warning: the value of other-cause is “drone strike”, and nothing near its evidence says so
      fix: correct value:, or quote the words that say it
      articles/a.md:24:104 the words
    articles/a.md:25:83-25:91 warning: the value of excluded-cause is “accident”, and its evidence says “missile”
      fix: correct value:, or quote the words that say it
      articles/a.md:25:103 the words
    articles/a.md:26:77-26:91 warning: the value of no-cause is “missile strike”, and nothing near its evidence says so
      fix: correct value:, or quote the words that say it
      articles/a.md:26:103 the words
    articles/a.md:28:80-28:92 warning: the value of other-means is “drone strike”, and nothing near its evidence says so
      fix: correct value:, or quote the words that say it
      articles/a.md:28:104 the words
    articles/a.md:29:83-29:96 warning: the value of misspelt-cause is neither on the list of causes nor in the words of its evidence
      fix: did you mean missile strike?
      articles/a.md:29:108 the words
    articles/a.md:30:83-30:96 warning: the value of misspelt-means is neither on the list of causes nor in the words of its evidence
      fix: did you mean missile strike?
      articles/a.md:30:108 the words"
  `);
});
