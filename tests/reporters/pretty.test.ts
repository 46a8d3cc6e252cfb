import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { pretty } from '../../src/reporters/pretty.ts';

const diagnostic: Diagnostic = {
  rule: 'unknown-actor',
  severity: 'error',
  file: 'articles/a.md',
  line: 12,
  column: 15,
  message: 'there is no actor “isreal”',
  expected: 'the id of an entry in actors/',
  fix: 'did you mean israel?',
  answer: undefined,
  docs: 'src/corpus/rules/unknown-actor.md',
};

test('each problem with its place, what was expected and what to do; then the count', () => {
  const warning: Diagnostic = {
    ...diagnostic,
    severity: 'warning',
    rule: 'shared-alias',
    answer: '{rule: …}',
  };
  expect(pretty([diagnostic, warning], { files: 1, folder: 'content', answered: 2 })).toBe(
    `content/articles/a.md:12:15 error unknown-actor
  there is no actor “isreal”
  expected: the id of an entry in actors/
  to do:    did you mean israel?
  rule:     src/corpus/rules/unknown-actor.md

content/articles/a.md:12:15 warning shared-alias
  there is no actor “isreal”
  expected: the id of an entry in actors/
  to do:    did you mean israel?
  answer:   {rule: …}
  rule:     src/corpus/rules/unknown-actor.md

1 file checked: 1 error, 1 warning, 2 answered
`,
  );
});

test('nothing but the count where all is well', () => {
  expect(pretty([], { files: 69, folder: 'content', answered: 0 })).toBe(
    '69 files checked: 0 errors, 0 warnings\n',
  );
});

test('a file’s name obeys nobody: its control signs are shown', () => {
  expect(
    pretty([{ ...diagnostic, file: 'articles/\u001B[2Ja\u202E.md' }], {
      files: 1,
      folder: 'content',
      answered: 0,
    }),
  ).toContain('content/articles/␛[2Ja<U+202E>.md:12:15 error');
});
