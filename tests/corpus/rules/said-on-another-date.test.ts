import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { messagesOf, reportBy } from '../../told.ts';

/** What words the check has against a claim said on a date, by its evidence and what stands around it. */
function against(said: string, evidence: string, around = '', language = 'en'): string[] {
  const claims = `- {id: no, about: other, speaker: iran, incidents: [], said: "${said}", evidence: "${evidence}"}`;
  const text = article('source: toi\ndate: 2019-08-25', claims, `${evidence} ${around}`);
  const files = { 'articles/a.md': text.replace('language: en', `language: ${language}`) };
  return messagesOf('said-on-another-date', files).map(
    (message) => /“(.*)”/.exec(message)?.[1] ?? '',
  );
}

test.for([
  ['2019-08-18', 'officials told the New York Times on Aug. 19 that', ['Aug. 19']],
  ['2019-08-19', 'officials told the New York Times on Aug. 19 that', []],
  ['2019-08-18', 'Rami Abdel Rahman on August 19 told the Associated Press', ['August 19']],
  ['2019-08-18', 'On August 19, Netanyahu told reporters that', ['August 19']],
  ['2019-08-19', 'On August 19, Netanyahu told reporters that', []],
  ['2019-08-18', 'The army said in a statement on 19 August that', ['19 August']],
  ['2019-08-19', 'he said on August 19, 2018, that it was over', ['August 19, 2018']],
  ['2019-08-19', 'he said on 19 July that it was over', ['19 July']],
  // As sure as the date is.
  ['2019-08-18~', 'he said on August 19 that it was over', []],
  ['2019-08-17~', 'he said on August 19 that it was over', ['August 19']],
  ['2019-08-15/2019-08-20', 'he said on August 19 that it was over', []],
  ['2019-08', 'he said on August 19 that it was over', []],
  ['2019-07', 'he said on August 19 that it was over', ['August 19']],
  ['2018-12-31/2019-01-02', 'he said on January 1 that it was over', []],
  ['../2019-08-18', 'he said on August 19 that it was over', []],
  // Dates of something else.
  ['2019-08-18', 'he said a strike on August 19 was the last', []],
  ['2019-08-18', 'On August 19 a strike killed two, the army said', []],
  ['2019-08-18', 'he said the August 19 strike was the last', []],
  ['2019-08-18', 'they said on August 18 what others told AP on August 19', []],
] as const)('said on %s, “%s”: %j', ([said, evidence, expected]) => {
  expect(against(said, evidence)).toEqual(expected);
});

test.for([
  ['2019-08-19', 'That was on August 19, 2018.', ['August 19, 2018']],
  ['2019-08-19', 'That was on 19 August 2018.', ['19 August 2018']],
  ['2019-08', 'That was in August 2018.', ['August 2018']],
  ['2019-08-19', 'That was on August 19, 2019.', []],
  ['2019-08-19', 'That was on August 20, 2018.', []],
  ['2019-08-19', 'That was in August 2018.', []],
  ['2019-08-19', 'The attack of August 19, 2018, was a year ago.', []],
  ['2019-08-19', 'That was on August 19, 2018, not in 2019.', []],
] as const)('said on %s, with “%s” beside it: %j', ([said, around, expected]) => {
  expect(against(said, 'So he spoke.', around)).toEqual(expected);
});

test('says nothing of a language whose words it does not know', () => {
  expect(against('2019-08-18', 'he said on August 19 that', '', 'fr')).toEqual([]);
});

test.for([
  // Known to a month of 31 days, and to a day more.
  ['2019-08-01/2019-08-31', 'he said on July 19 that it was over', ['July 19']],
  ['2019-08-01/2019-09-01', 'he said on July 19 that it was over', []],
] as const)('said on %s, “%s”: %j', ([said, evidence, expected]) => {
  expect(against(said, evidence)).toEqual(expected);
});

test.for([
  ...'a year ago|two years ago|a year earlier|a year before|three years later|years after'
    .split('|')
    .concat('two years to the day', 'the anniversary')
    .map((words) => [words, []] as const),
  ...['anniversaries', 'so many years', 'years longer', 'lightyears ago'].map(
    (words) => [words, ['August 19, 2018']] as const,
  ),
])('of another year beside “%s”: %j', ([words, expected]) => {
  expect(against('2019-08-19', 'So he spoke.', `That was on August 19, 2018, ${words}.`)).toEqual(
    expected,
  );
});

test('of two years nothing is told', () => {
  const around = 'That was on January 1, 2017.';
  expect(against('2018-12-31/2019-01-02', 'So he spoke.', around)).toEqual([]);
  expect(against('2019-01-01/2019-01-02', 'So he spoke.', around)).toEqual(['January 1, 2017']);
});

test('says where, and what words', () => {
  const claims =
    '- {id: no, about: other, speaker: iran, incidents: [], said: 2019-08-18, evidence: he said on August 19}';
  const files = { 'articles/a.md': article('source: toi', claims, 'So he said on August 19.') };
  expect(reportBy('said-on-another-date', files)).toMatchInlineSnapshot(`
    "articles/a.md:6:64-6:74 warning: the claim no was said on 2019-08-18, and the words have “August 19”
      expected: the date that the words give
      fix: correct said:; if the words tell the date of something else, answer the warning
      answer: {rule: said-on-another-date, at: claims.no, hash: 9f802853, reason: "…"}
      articles/a.md:6:86 the words"
  `);
});
