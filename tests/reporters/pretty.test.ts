import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { pretty } from '../../src/reporters/pretty.ts';

const diagnostic: Diagnostic = {
  rule: 'unknown-actor',
  severity: 'error',
  file: 'articles/a.md',
  line: 12,
  column: 15,
  endLine: 12,
  endColumn: 21,
  message: 'there is no actor “isreal”',
  expected: 'the id of an entry in actors/',
  fix: 'did you mean israel?',
  answer: undefined,
  related: [],
  docs: 'rules/unknown-actor/',
};

test('each problem with its place, what was expected and what to do; then the count', () => {
  const warning: Diagnostic = {
    ...diagnostic,
    severity: 'warning',
    rule: 'shared-alias',
    answer: '{rule: …}',
    related: [{ file: 'actors/iran.md', line: 2, column: 7, message: 'the same name' }],
  };
  expect(
    pretty([diagnostic, warning], {
      files: 1,
      folder: 'content',
      answered: 2,
      site: 'https://example.org/',
    }),
  ).toBe(
    `content/articles/a.md:12:15 error unknown-actor
  there is no actor “isreal”
  expected: the id of an entry in actors/
  to do:    did you mean israel?
  rule:     https://example.org/rules/unknown-actor/

content/articles/a.md:12:15 warning shared-alias
  there is no actor “isreal”
  expected: the id of an entry in actors/
  to do:    did you mean israel?
  answer:   {rule: …}
  related:  content/actors/iran.md:2:7 the same name
  rule:     https://example.org/rules/unknown-actor/

1 file checked: 1 error, 1 warning, 2 answered
`,
  );
});

test('nothing but the count where all is well', () => {
  expect(
    pretty([], { files: 69, folder: 'content', answered: 0, site: 'https://example.org/' }),
  ).toBe('69 files checked: 0 errors, 0 warnings\n');
});

test('a file’s name obeys nobody: its control signs are shown', () => {
  expect(
    pretty([{ ...diagnostic, file: 'articles/\u001B[2Ja\u202E.md' }], {
      files: 1,
      folder: 'content',
      answered: 0,
      site: 'https://example.org/',
    }),
  ).toContain('content/articles/␛[2Ja<U+202E>.md:12:15 error');
});
