import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/corpus/findings/rules.ts';
import { checks } from '../../../src/corpus/rules/index.ts';

const FOLDER = 'src/corpus/rules';
const FIXTURES = 'tests/fixtures';

/** Rules that reading an entry holds to, or hearing its answers, before or after any check. */
const heldElsewhere = [
  'answer-without-warning',
  'broken-frontmatter',
  'broken-yaml',
  'impossible-date',
  'misplaced-file',
  'mistyped-field',
  'no-entries',
  'not-utf8',
  'too-large',
  'unfit-text',
  'unknown-field',
  'unknown-value',
  'unread-file',
  'unsafe-markup',
  'wrong-folder',
];

const catalogue = Object.entries(rules);
const names = catalogue.map(([name]) => name);
const files = readdirSync(FOLDER);

const reports = readdirSync(FIXTURES)
  .map((name) => `${FIXTURES}/${name}/expected.txt`)
  .filter((path) => existsSync(path))
  .map((path) => readFileSync(path, 'utf8'));

describe.for(catalogue)('%s', ([name, { severity, demand }]) => {
  const path = `${FOLDER}/${name}.md`;
  const page = existsSync(path) ? readFileSync(path, 'utf8') : '';

  test('has a page that says what it demands and how bad it is', () => {
    const [title, , first] = page.split('\n');
    const word = severity === 'error' ? 'Error' : 'Warning';
    expect([title, first]).toEqual([`# ${name}`, `**${word}.** ${demand}`]);
  });

  test('shows on it a wrong and a right example, in thirty lines or so', () => {
    const headings = page.split('\n').filter((line) => /^(?:Wrong|Right):$/.test(line));
    expect(headings).toEqual(['Wrong:', 'Right:']);
    expect(page.split('\n').length).toBeLessThan(40);
  });

  test('has a fixture that breaks it', () => {
    expect(reports.some((report) => report.includes(` ${severity} ${name}\n`))).toBe(true);
  });

  test('is held by one check, or elsewhere', () => {
    const held = checks.filter(({ rule }) => rule === name).length;
    expect(held).toBe(heldElsewhere.includes(name) ? 0 : 1);
  });
});

test('nothing else lies among the checks', () => {
  const expected = [
    'index.ts',
    ...names.map((name) => `${name}.md`),
    ...names.filter((name) => !heldElsewhere.includes(name)).map((name) => `${name}.ts`),
  ];
  expect(files.filter((name) => name.includes('.')).sort()).toEqual(expected.sort());
});

test('checks are registered in the order of their names', () => {
  const registered = checks.map(({ rule }) => rule);
  expect(registered).toEqual([...registered].sort());
});

test('the guide for editors names every rule', () => {
  const guide = readFileSync('content/README.md', 'utf8');
  expect(names.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
});
