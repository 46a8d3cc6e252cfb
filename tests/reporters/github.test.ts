import { expect, test } from 'vitest';
import { github } from '../../src/reporters/github.ts';

test('what GitHub would take for a mark of its own is escaped', () => {
  const report = github(
    [
      {
        rule: 'evidence-not-found',
        severity: 'error',
        file: 'articles/100%, a:b.md',
        line: 3,
        column: 7,
        message: 'the article does not say “100%”\r\n::error::',
        expected: 'words',
        fix: 'copy them',
        answer: undefined,
        docs: 'src/corpus/rules/evidence-not-found.md',
      },
    ],
    { files: 1, folder: 'content', answered: 0 },
  );
  expect(report).toBe(
    '::error file=content/articles/100%25%2C a%3Ab.md,line=3,col=7,title=evidence-not-found::the article does not say “100%25”%0D%0A::error::%0Aexpected: words%0Ato do: copy them\n',
  );
});
