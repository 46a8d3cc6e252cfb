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
        endLine: 3,
        endColumn: 13,
        message: 'the article does not say “100%”\r\n::error::',
        expected: 'words',
        fix: 'copy them',
        answer: undefined,
        related: [{ file: 'articles/b.md', line: 5, column: 1, message: 'the other' }],
        docs: 'rules/evidence-not-found/',
      },
    ],
    { files: 1, folder: 'content', answered: 0, site: 'https://example.org/' },
  );
  expect(report).toBe(
    '::error file=content/articles/100%25%2C a%3Ab.md,line=3,endLine=3,col=7,endColumn=13,title=evidence-not-found::the article does not say “100%25”%0D%0A::error::%0Aexpected: words%0Ato do: copy them%0Arelated: content/articles/b.md:5:1 the other%0Arule: https://example.org/rules/evidence-not-found/\n',
  );
});

test('of several lines GitHub takes no columns', () => {
  const report = github(
    [
      {
        rule: 'evidence-not-found',
        severity: 'error',
        file: 'articles/a.md',
        line: 3,
        column: 7,
        endLine: 5,
        endColumn: 2,
        message: 'm',
        expected: 'e',
        fix: 'f',
        answer: undefined,
        related: [],
        docs: 'rules/evidence-not-found/',
      },
    ],
    { files: 1, folder: 'content', answered: 0, site: 'https://example.org/' },
  );
  expect(report).toContain('::error file=content/articles/a.md,line=3,endLine=5,title=evidence');
});
