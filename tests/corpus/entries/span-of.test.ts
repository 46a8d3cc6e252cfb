import { expect, test } from 'vitest';
import { spanOf } from '../../../src/corpus/entries/span-of.ts';
import { parseEntry } from '../../../src/corpus/parsing/parse-entry.ts';
import type { Location } from '../../../src/corpus/violations/violation.ts';

const text = `---
title: "A title"
source: zh
date:
claims:
  - id: one
    speaker: [iran, iraq]
    evidence: >-
      folded words
      over two lines
    said: 2019-07-19
  - {id: two, accused: {iran: supplied}}
---
The text of the article.

Another paragraph.
`;
const entry = parseEntry({ path: 'articles/a.md', text }, 'article', 'a');
const bodyAt = text.indexOf('The text');

test.for<[what: string, location: Location, marked: string]>([
  ['a value, with its quotation marks', { path: ['title'] }, '"A title"'],
  ['the name of a field', { path: ['source'], on: 'key' }, 'source'],
  ['a field without a value by its name', { path: ['date'] }, 'date'],
  ['a list in one line', { path: ['claims', 0, 'speaker'] }, '[iran, iraq]'],
  [
    'words over several lines',
    { path: ['claims', 0, 'evidence', 0, 'quote'] },
    '>-\n      folded words\n      over two lines',
  ],
  ['a map over several lines by its first', { path: ['claims', 0] }, 'id: one'],
  ['a field that is not there by what lacks it', { path: ['claims', 0, 'stance'] }, 'id: one'],
  ['a map in one line', { path: ['claims', 1] }, '{id: two, accused: {iran: supplied}}'],
  ['a role by what was written', { path: ['claims', 1, 'accused', 0, 'role'] }, 'supplied'],
  ['an entry by the first line of its fields', { path: [] }, 'title: "A title"'],
  ['a place in the text to the end of its line', { offset: bodyAt + 4 }, 'text of the article.'],
  ['a stretch of the text', { offset: bodyAt + 4, end: bodyAt + 8 }, 'text'],
])('marks %s', ([, location, marked]) => {
  const { start, end } = spanOf(entry, location);
  expect(text.slice(start, end)).toBe(marked);
});

test('marks the line of the fields’ beginning where there are none', () => {
  const empty = parseEntry({ path: 'actors/a.md', text: '---\n---\n' }, 'actor', 'a');
  expect(spanOf(empty, { path: ['name'] })).toEqual({ start: 4, end: 7 });
});
