import { expect, test } from 'vitest';
import { compareDiagnostics, compareText, type Diagnostic } from '../../src/model/diagnostic.ts';

const first: Diagnostic = {
  rule: 'unknown-actor',
  severity: 'error',
  file: 'articles/a.md',
  line: 2,
  column: 3,
  endLine: 2,
  endColumn: 9,
  message: 'there is no actor “isreal”',
  expected: 'an id',
  fix: 'did you mean israel?',
  answer: undefined,
  related: [],
  docs: 'rules/unknown-actor/',
};

test('diagnostics sort by file, line, column, rule and message', () => {
  const sorted = [
    first,
    { ...first, message: 'there is no actor “x”' },
    { ...first, rule: 'unknown-outlet' },
    { ...first, column: 10 },
    { ...first, line: 10, column: 1 },
    { ...first, file: 'articles/b.md', line: 1 },
  ];
  expect([...sorted].reverse().sort(compareDiagnostics)).toEqual(sorted);
});

test('text sorts by code units, on every machine alike', () => {
  expect(['é', 'z', 'a', 'B', '10', '9'].sort(compareText)).toEqual([
    '10',
    '9',
    'B',
    'a',
    'z',
    'é',
  ]);
});
