import { expect, test } from 'vitest';
import { article, messagesOf } from '../../record.ts';

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
