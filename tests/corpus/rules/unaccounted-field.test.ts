import { expect, test } from 'vitest';
import { sha256Of } from '../../../src/corpus/files/sha256.ts';
import { article } from '../../record.ts';
import { reportBy } from '../../told.ts';

const claims = '- {id: a, about: other, speaker: iran, incidents: [], evidence: They left}';
const of = (fields: string, body = 'They left.') =>
  article(`source: toi\ndate: 2019-08-23\n${fields}`, claims, body);
const WHOLE = 'A title. The Times of Israel, Aug. 23, 2019. They left.';

test('titles, sources and dates that the text does not state, and how else they are known', () => {
  const found = reportBy('unaccounted-field', {
    'articles/in-nothing.md': of(''),
    'articles/in-the-text.md': of('', WHOLE),
    'articles/dates.md': of(
      '',
      `${WHOLE.replace('23,', '22,')} On Aug. 21, 2019, on 1 July 2019, on 2 July 2019.`,
    ),
    'articles/not-in-text.md': of('not-in-text: {title: t, source: s, date: d}'),
    'articles/one-in-text.md': of('not-in-text: {title: t, source: s}'),
    'articles/misspelt.md': of('not-in-text: {title: t, source: s, dat: d}'),
    'articles/misspelt-field.md': of('not-in-txt: {title: t, source: s, date: d}'),
    'articles/received.md': of(''),
    'raw/received.txt': WHOLE.replace('23,', '22,'),
    'articles/one-word-off.md': of('', WHOLE),
    'raw/one-word-off.txt': 'A titl. They left. The Times of Israel, Aug. 23, 2019.',
    'articles/gone.md': of(`raw-sha256: ${sha256Of('x')}`),
    'articles/page.md': of(''),
    'raw/page.html': '<h1>A title</h1>The Times of Israel They left.',
  });
  expect(found).toMatchInlineSnapshot(`
    "articles/dates.md:5:7-5:17 warning: the date is neither in the text nor under not-in-text
      expected: a date that the text states, or how the editor knows it
      fix: the text has “Aug. 22, 2019”, “Aug. 21, 2019” or “1 July 2019”: correct the date, or keep the article as it arrived in raw/dates.txt if it states the date, or write under not-in-text: date: and how you know it
      answer: {rule: unaccounted-field, at: date, hash: a3f55b72, reason: "…"}
    articles/in-nothing.md:2:8-2:15 warning: the title is neither in the text nor under not-in-text
      expected: a title that the text states, or how the editor knows it
      fix: keep the article as it arrived in raw/in-nothing.txt if it states the title, or write under not-in-text: title: and how you know it
      answer: {rule: unaccounted-field, at: title, hash: 3a94a205, reason: "…"}
    articles/in-nothing.md:4:9-4:12 warning: the source is neither in the text nor under not-in-text
      expected: a source that the text states, or how the editor knows it
      fix: keep the article as it arrived in raw/in-nothing.txt if it states the source, or write under not-in-text: source: and how you know it
      answer: {rule: unaccounted-field, at: source, hash: a904e10b, reason: "…"}
    articles/in-nothing.md:5:7-5:17 warning: the date is neither in the text nor under not-in-text
      expected: a date that the text states, or how the editor knows it
      fix: keep the article as it arrived in raw/in-nothing.txt if it states the date, or write under not-in-text: date: and how you know it
      answer: {rule: unaccounted-field, at: date, hash: a3f55b72, reason: "…"}
    articles/one-in-text.md:5:7-5:17 warning: the date is neither in the text nor under not-in-text
      expected: a date that the text states, or how the editor knows it
      fix: keep the article as it arrived in raw/one-in-text.txt if it states the date, or write under not-in-text: date: and how you know it
      answer: {rule: unaccounted-field, at: date, hash: a3f55b72, reason: "…"}
    articles/one-word-off.md:2:8-2:15 warning: the title is neither in the text nor under not-in-text
      expected: a title that stands in raw/one-word-off.*, or how the editor knows it
      fix: write under not-in-text: title: and how you know it
      answer: {rule: unaccounted-field, at: title, hash: 3a94a205, reason: "…"}
    articles/page.md:5:7-5:17 warning: the date is neither in the text nor under not-in-text
      expected: a date that stands in raw/page.*, or how the editor knows it
      fix: write under not-in-text: date: and how you know it
      answer: {rule: unaccounted-field, at: date, hash: a3f55b72, reason: "…"}
    articles/received.md:5:7-5:17 warning: the date is neither in the text nor under not-in-text
      expected: a date that stands in raw/received.*, or how the editor knows it
      fix: the text has “Aug. 22, 2019”: correct the date, or write under not-in-text: date: and how you know it
      answer: {rule: unaccounted-field, at: date, hash: a3f55b72, reason: "…"}"
  `);
});

test('a title that was altered is told as altered', () => {
  const text = of('', WHOLE).replace(
    'title: A title',
    'title: Army of Iran struck the base on Friday',
  );
  const raw = `Army of Iraq struck the base on Friday\n\n${WHOLE}`;
  const files = { 'articles/a.md': text, 'raw/a.txt': raw };
  expect(reportBy('unaccounted-field', files)).toBe('');
  expect(reportBy('unaccounted-field', { 'articles/a.md': text })).toContain(
    'the title is neither',
  );
});
