import { expect, test } from 'vitest';
import { article, entry, toldBy } from '../../record.ts';

const base = 'speaker: israel, evidence: We did., accused: iran';
const claim = (id: string, incidents: string, fields = 'stance: asserts, said: 2019-07-18') =>
  `- {id: ${id}, ${base}, incidents: ${incidents}, ${fields}}`;
const incident = (date: string, more = '') =>
  entry(`title: A\nkind: attack${date && `\ndate: "${date}"`}${more}`);
const answer = '\nanswers: {id-against-date: the id is older}';

test('who did it before it happened, by the surest date that there is', () => {
  const found = toldBy('said-before-incident', {
    'incidents/about-then.md': incident('2019-07-19~'),
    'incidents/undated.md': incident(''),
    'incidents/2019-07-01-wrong-field.md': incident('2019-09-01'),
    'incidents/2019-07-02-answered.md': incident('2019-09-01', answer),
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
        claim('later-by-both', '2019-08-30-both-later'),
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
      incidents/amirli.md:4:7 when it happened
    articles/a.md:10:115-10:121 warning: the claim one-of-several is of 2019-07-18, before amirli, which is of 2019-07-19
      expected: an incident that had begun when it was said who did it
      fix: what was said before it happened cannot be about it: check both dates, or the incident
      incidents/amirli.md:4:7 when it happened
    articles/a.md:12:88-12:94 warning: the claim by-the-article is of 2019-07-17, before amirli, which is of 2019-07-19
      expected: an incident that had begun when it was said who did it
      fix: what was said before it happened cannot be about it: check both dates, or the incident
      incidents/amirli.md:4:7 when it happened
    articles/a.md:19:87-19:108 warning: the claim later-by-both is of 2019-07-18, before 2019-08-30-both-later, which is of 2019-09-01
      expected: an incident that had begun when it was said who did it
      fix: what was said before it happened cannot be about it: check both dates, or the incident
      incidents/2019-08-30-both-later.md:4:7 when it happened"
  `);
});
