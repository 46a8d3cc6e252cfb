import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { reportBy } from '../../told.ts';

const text = (fields = '') =>
  article(
    `source: toi${fields}`,
    '- {id: we, about: other, speaker: israel, incidents: [], evidence: We did.}',
    'We did.',
  );
const raw = (name: string, sha256 = 'ab') => ({ path: `raw/${name}`, text: 'We did.', sha256 });

test('one file, named as a field would have it', () => {
  const files = { 'articles/a.md': text() };
  expect(reportBy('raw-without-sha256', files, [raw('a.txt')])).toMatchInlineSnapshot(`
    "articles/a.md:2:1-2:15 warning: nothing holds raw/a.txt to what was received
      expected: raw-sha256, with the SHA-256 of the file as it was received
      fix: see that the file is as it was received, and write in articles/a.md raw-sha256: ab
      answer: {rule: raw-without-sha256, at: raw-sha256, hash: 97294f05, reason: "…"}"
  `);
});

test('two files of one article', () => {
  const files = { 'articles/a.md': text() };
  const raws = [raw('a.html', 'cd'), raw('a.txt')];
  expect(reportBy('raw-without-sha256', files, raws)).toMatchInlineSnapshot(`
    "articles/a.md:2:1-2:15 warning: nothing holds raw/a.html and raw/a.txt to what was received
      expected: raw-sha256, with the SHA-256 of the file as it was received
      fix: see that the file is as it was received, and write in articles/a.md raw-sha256: [cd, ab]
      answer: {rule: raw-without-sha256, at: raw-sha256, hash: 97294f05, reason: "…"}"
  `);
});

test.for([
  [2, 'in articles/a0.md raw-sha256: ab, in articles/a1.md raw-sha256: ab'],
  [5, 'in articles/a4.md raw-sha256: ab'],
  [6, 'in articles/a4.md raw-sha256: ab; then check names the other 1'],
] as const)('of %i articles, the first five', ([count, end]) => {
  const names = Array.from({ length: count }, (_, index) => `a${index}`);
  const files = Object.fromEntries(names.map((name) => [`articles/${name}.md`, text()]));
  const found = reportBy(
    'raw-without-sha256',
    files,
    names.map((name) => raw(`${name}.txt`)),
  );
  expect(found).toContain(`nothing holds the files in raw/ of ${count} articles to what`);
  expect(found).toContain(`${end}\n`);
});

test('nothing of what keeps it, is no article yet, could not be read, or has no bytes', () => {
  const files = {
    'articles/kept.md': text(`\nraw-sha256: ${'ab'.repeat(32)}`),
    'articles/draft.md': text('\ndraft: true'),
    'articles/mistyped.md': text('\nraw-sha256: ab'),
    'articles/unread.md': 'source: [',
    'articles/made.md': text(),
    'raw/made.txt': 'We did.',
    'articles/without.md': text(),
  };
  const raws = ['kept', 'draft', 'mistyped', 'unread'].map((name) => raw(`${name}.txt`));
  expect(reportBy('raw-without-sha256', files, raws)).toBe('');
});
