import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { messagesOf, reportBy } from '../../told.ts';

interface Other {
  language?: string;
  incidents?: string;
  /** The last paragraph. */
  end?: string;
}

/** Whether the check warns of a claim said on a date, in an article of another, by the words around it. */
function isWarned(said: string, date: string, words: string, other: Other = {}): boolean {
  const { language = 'en', incidents = '[]', end = '' } = other;
  const claims = `- {id: no, about: other, speaker: iran, incidents: ${incidents}, said: "${said}", evidence: Not us.}
- {id: now, about: other, speaker: israel, incidents: [], said: "${date}", evidence: We did.}`;
  const text = article(
    `source: toi\ndate: "${date}"`,
    claims,
    `${words} Not us.\n\nWe did.\n\n${end}`,
  );
  const files = { 'articles/a.md': text.replace('language: en', `language: ${language}`) };
  return messagesOf('said-long-before', files).length > 0;
}

test.for([
  // A year, a month or a day that is one keystroke off.
  ['2018-08-19', '2019-08-23', 'On Monday he said:', true],
  ['2019-07-19', '2019-08-23', 'On Monday he said:', true],
  ['2019-08-19', '2019-08-23', 'On Monday he said:', false],
  ['2019-07-28', '2019-08-23', 'On Monday he said:', true],
  ['2019-07-29', '2019-08-23', 'On Monday he said:', false],
  // Told with its month or year, or by how long ago it was.
  ['2018-08-19', '2019-08-23', 'On Aug. 19, 2018, he said:', false],
  ['2018-08-19', '2019-08-23', 'A year ago he said:', false],
  ['2018-08-19', '2019-08-23', 'In August he said:', true],
  ['2019-02-19', '2019-08-23', 'In February he said:', false],
  ['2019-02-19', '2019-08-23', 'In March he said:', true],
  ['2019-02-19', '2019-08-23', 'Six months ago he said:', false],
  ['2018-12-30/2019-01-02', '2019-08-23', 'Around New Year 2019 he said:', false],
  // As sure as the dates are, and only where they are dates.
  ['2019-07-28~', '2019-08-23', 'On Monday he said:', false],
  ['../2019-06', '2019-08-23', 'On Monday he said:', false],
] as const)('said on %s, published on %s, with “%s”: %s', ([said, date, words, expected]) => {
  expect(isWarned(said, date, words)).toBe(expected);
});

test.for([
  'Weeks earlier',
  'A month before',
  'Six months ago',
  'Last month',
  'The previous month',
  'In past months',
  'In the last few months',
  'In recent weeks',
  'Last spring',
  'Last summer',
  'The previous autumn',
  'Last fall',
  'Last winter',
  'Earlier this year',
  'This spring',
  'This summer',
  'This autumn',
  'This fall',
  'This winter',
])('“%s” is some months ago, and no year', (words) => {
  expect(isWarned('2019-02-19', '2019-08-23', `${words} he said:`)).toBe(false);
  expect(isWarned('2018-02-19', '2019-08-23', `${words} he said:`)).toBe(true);
});

test.for([
  'A year ago',
  'Two years earlier',
  'Many years before',
  'Years ago',
  'Last year',
  'The previous year',
  'In the past few years',
  'In the last ten years',
  'In recent years',
  'Decades back',
  'On its anniversary',
])('“%s” is a year ago or longer', (words) => {
  expect(isWarned('2018-02-19', '2019-08-23', `${words} he said:`)).toBe(false);
});

test.for(['en', 'en-GB', 'EN'])('knows English by its tag %s', (language) => {
  expect(isWarned('2018-08-19', '2019-08-23', 'On Monday he said:', { language })).toBe(true);
});

test('says nothing of a language whose words it does not know', () => {
  expect(isWarned('2018-08-19', '2019-08-23', 'Lundi, il a dit :', { language: 'fr' })).toBe(false);
});

test.for([
  // Said soon after an incident that the article dates elsewhere.
  ['2019-07-20', 'It was struck on July 19.', false],
  ['2019-07-20', 'It was struck before.', true],
  ['2019-08-02', 'It was struck on July 19, and on August 1.', false],
  ['2019-08-03', 'It was struck on July 19, and on August 1.', true],
  ['2019-07-18', 'It was struck on July 19.', true],
] as const)('said on %s of what happened on 19 July, with “%s” at the end: %s', ([
  said,
  end,
  expected,
]) => {
  expect(isWarned(said, '2019-09-10', 'So they said:', { incidents: 'amirli', end })).toBe(
    expected,
  );
});

/** What is said of one claim with some evidence, told in an article with further words. */
function told(evidence: string, words: string): string {
  const claims = `- {id: no, about: other, speaker: iran, incidents: [], said: 2018-08-19, evidence: '${evidence}'}
- {id: now, about: other, speaker: israel, incidents: [], said: 2019-08-22, evidence: We did.}`;
  const text = article('source: toi\ndate: 2019-08-23', claims, `${words} ${evidence}\n\nWe did.`);
  return reportBy('said-long-before', { 'articles/a.md': text });
}

test('says where, how long before, and what weekday the evidence has', () => {
  expect(told('So it was.', 'Nothing fell.')).toMatchInlineSnapshot(`
    "articles/a.md:7:64-7:74 warning: the claim no was said on 2018-08-19, 369 days before the article of 2019-08-23, and the words around its evidence tell of no such time
      expected: a day shortly before the article, or words of the article that tell the month or year
      fix: look at the year and the month of said: again; leave it out if the article does not tell when it was said
      answer: {rule: said-long-before, at: claims.no, hash: f5f5ff32, reason: "…"}"
  `);
  expect(told('He said on Sunday it fell.', 'Nothing fell.')).toMatchInlineSnapshot(`
    "articles/a.md:7:64-7:74 warning: the claim no was said on 2018-08-19, 369 days before the article of 2019-08-23, and its evidence says “Sunday”
      expected: a day shortly before the article, or words of the article that tell the month or year
      fix: look at the year and the month of said: again; leave it out if the article does not tell when it was said
      answer: {rule: said-long-before, at: claims.no, hash: 9902f748, reason: "…"}"
  `);
});

test.for([
  ['So it was.', false],
  ['He said on Sunday it fell.', true],
  ['It fell in 2017.', true],
  ['It fell in 1917.', true],
  ['In 2017, it fell.', true],
  ['It fell at 1817.', false],
  ['It fell at 12017.', false],
  ['It fell by 3,2017.', false],
  ['It fell by 0.2017.', false],
  ['It fell by 2017.5.', false],
  ['It fell by 2017,500.', false],
] as const)('“two years ago” tells nothing beside a day or year of the evidence, “%s”: %s', ([
  evidence,
  expected,
]) => {
  expect(told(evidence, 'Two years ago it stood.') !== '').toBe(expected);
});
