import { expect, test } from 'vitest';
import { article, entry } from '../../record.ts';
import { reportBy } from '../../told.ts';

const base = 'speaker: israel, evidence: We did., accused: iran';
const claim = (id: string, incidents: string, fields = 'stance: asserts, said: 2019-07-18') =>
  `- {id: ${id}, ${base}, incidents: ${incidents}, ${fields}}`;
const incident = (date: string, more = '') =>
  entry(`title: A\nkind: attack${date && `\ndate: "${date}"`}${more}`);
const answered = (rule: string) =>
  `\nanswers: [{rule: ${rule}, at: entry, hash: "00000000", reason: r}]`;

test('who did it before it happened, by the surest date that there is', () => {
  const found = reportBy('said-before-incident', {
    'incidents/about-then.md': incident('2019-07-19~'),
    'incidents/undated.md': incident(''),
    'incidents/2019-07-01-wrong-field.md': incident('2019-09-01'),
    'incidents/2019-07-02-answered.md': incident('2019-09-01', answered('id-against-date')),
    'incidents/2019-07-03-answered-otherwise.md': incident('2019-09-01', answered('doubtful-date')),
    'incidents/2019-08-30-both-later.md': incident('2019-09-01'),
    'articles/a.md': article(
      'source: toi\ndate: 2019-07-17\ncorrections: [{date: 2019-07-20, text: t}]',
      [
        claim('day-before', 'amirli'),
        claim('that-day', 'amirli', 'stance: asserts, said: 2019-07-19'),
        claim('one-of-several', '[blasts, undated, nowhere, amirli]'),
        claim('about-then', 'about-then'),
        claim('by-the-article', 'amirli', 'stance: denies'),
        claim('by-the-correction', 'amirli', 'stance: denies, correction: 2019-07-20'),
        claim('by-said', 'amirli', 'stance: denies, said: 2019-07-19, correction: 2019-07-20'),
        claim('no-attribution', 'amirli', 'about: toll, value: {killed: 2}'),
        claim('no-stance', 'amirli', 'stance: says, said: 2019-07-18'),
        claim('told-of-the-incident', '2019-07-01-wrong-field'),
        claim('answered-at-the-incident', '2019-07-02-answered'),
        claim('answered-otherwise', '2019-07-03-answered-otherwise'),
        claim('later-by-both', '2019-08-30-both-later'),
        claim(
          'by-said-before-its-correction',
          'amirli',
          'stance: denies, said: 2019-07-18, correction: 2019-07-20',
        ),
      ].join('\n'),
      'We did.',
    ),
    'articles/undated.md': article(
      'source: toi',
      claim('n', 'amirli', 'stance: denies'),
      'We did.',
    ),
  });
  expect(found).toMatchInlineSnapshot(`
    "articles/a.md:8:84-8:90 warning: the claim day-before is of 2019-07-18, before amirli, which is of 2019-07-19
      expected: an incident that had begun when it was said who did it
      fix: what was said before it happened cannot be about it: check both dates, or the incident
      answer: {rule: said-before-incident, at: claims.day-before, hash: 6a1ffb24, reason: "…"}
      incidents/amirli.md:4:7 when it happened
    articles/a.md:10:115-10:121 warning: the claim one-of-several is of 2019-07-18, before amirli, which is of 2019-07-19
      expected: an incident that had begun when it was said who did it
      fix: what was said before it happened cannot be about it: check both dates, or the incident
      answer: {rule: said-before-incident, at: claims.one-of-several, hash: 15f50a91, reason: "…"}
      incidents/amirli.md:4:7 when it happened
    articles/a.md:12:88-12:94 warning: the claim by-the-article is of 2019-07-17, before amirli, which is of 2019-07-19
      expected: an incident that had begun when it was said who did it
      fix: what was said before it happened cannot be about it: check both dates, or the incident
      answer: {rule: said-before-incident, at: claims.by-the-article, hash: 77a629c7, reason: "…"}
      incidents/amirli.md:4:7 when it happened
    articles/a.md:18:98-18:117 warning: the claim answered-at-the-incident is of 2019-07-18, before 2019-07-02-answered, which is of 2019-09-01
      expected: an incident that had begun when it was said who did it
      fix: what was said before it happened cannot be about it: check both dates, or the incident
      answer: {rule: said-before-incident, at: claims.answered-at-the-incident, hash: e28d5ef8, reason: "…"}
      incidents/2019-07-02-answered.md:4:7 when it happened
    articles/a.md:20:87-20:108 warning: the claim later-by-both is of 2019-07-18, before 2019-08-30-both-later, which is of 2019-09-01
      expected: an incident that had begun when it was said who did it
      fix: what was said before it happened cannot be about it: check both dates, or the incident
      answer: {rule: said-before-incident, at: claims.later-by-both, hash: 0d3065cc, reason: "…"}
      incidents/2019-08-30-both-later.md:4:7 when it happened
    articles/a.md:21:103-21:109 warning: the claim by-said-before-its-correction is of 2019-07-18, before amirli, which is of 2019-07-19
      expected: an incident that had begun when it was said who did it
      fix: what was said before it happened cannot be about it: check both dates, or the incident
      answer: {rule: said-before-incident, at: claims.by-said-before-its-correction, hash: f62ae062, reason: "…"}
      incidents/amirli.md:4:7 when it happened"
  `);
});
