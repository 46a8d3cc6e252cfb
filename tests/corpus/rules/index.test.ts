import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../src/corpus/files/content-file.ts';
import { checks, rules } from '../../../src/corpus/rules/index.ts';
import * as foundInParsing from '../../../src/corpus/violations/parsing-rules.ts';
import { article, builtFrom, entry } from '../../record.ts';

const FOLDER = 'src/corpus/rules';
const FIXTURES = 'tests/fixtures';

const names: readonly string[] = rules.map(({ name }) => name);
const files = readdirSync(FOLDER);

/** The rules that parsing finds broken by itself: they stand in one table there. */
const foundNames = new Set<string>(Object.values(foundInParsing).map(({ name }) => name));

const reports = readdirSync(FIXTURES)
  .map((name) => `${FIXTURES}/${name}/expected.txt`)
  .filter((path) => existsSync(path))
  .map((path) => readFileSync(path, 'utf8'));

describe.for(rules)('$name', ({ name, severity, demand }) => {
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
});

test('each rule is in the catalogue once', () => {
  expect(names).toEqual([...new Set(names)]);
});

test('each rule that parsing does not find by itself has a file of its own beside its page, and nothing else lies there', () => {
  const expected = [
    'index.ts',
    ...names.map((name) => `${name}.md`),
    ...names.filter((name) => !foundNames.has(name)).map((name) => `${name}.ts`),
  ];
  expect(files.filter((name) => name.includes('.')).sort()).toEqual(expected.sort());
});

test.for(
  rules.filter((rule) => !foundNames.has(rule.name)),
)('$name is the rule of the file of its name', async ({ name }) => {
  const file: Readonly<Record<string, unknown>> = await import(
    `../../../src/corpus/rules/${name}.ts`
  );
  expect(Object.values(file)).toContainEqual(expect.objectContaining({ name }));
});

test('a rule without a check is found by parsing, or where answers are heard', () => {
  const checked = new Set(checks.map(({ name }) => name));
  const found = rules.filter(({ name }) => !checked.has(name)).map(({ name }) => name);
  expect(found.sort()).toEqual([...foundNames, 'answer-without-warning'].sort());
});

test('the guide for editors names every rule', () => {
  const guide = readFileSync('content/README.md', 'utf8');
  expect(names.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
});

const first = 'Iran denied that it fired.';
const second = 'An official said that a short circuit was probably the cause.';
const received = `A title\n\n${first}\n\n${second}\n`;
const digest = digestOf({ path: 'raw/a.txt', text: received });

const denial =
  '- {id: no, speaker: iran, stance: denies, accused: iran, incidents: 2019-07-19-raid, evidence: Iran denied that it fired}';
const cause =
  '- {id: cause, about: cause, speaker: official, stance: suspects, hedge: probably, value: electrical fault, incidents: 2019-07-19-raid, evidence: An official said that a short circuit was probably the cause}';

interface Made {
  raw?: string | undefined;
  claims?: string;
  body?: string;
  incident?: string;
}

/** Every rule that speaks up of a sound record of one article, after some change. */
function found({
  raw = received,
  claims = `${denial}\n${cause}`,
  body = `${first}\n\n${second}`,
  incident = '2019-07-19',
}: Made) {
  const head = `source: zh\ndate: 2019-07-20\nraw-sha256: ${digest}\nnot-in-text: {source: known, date: known}\nspeakers: {official: {anonymous: An official}}`;
  const files = {
    'actors/iran.md': entry('name: Iran\nkind: state'),
    'outlets/zh.md': entry('name: ZeroHedge\nkind: aggregator'),
    'incidents/2019-07-19-raid.md': entry(`title: Raid\nkind: explosion\ndate: ${incident}`),
    'articles/a.md': article(head, claims, body),
    ...(raw === '' ? {} : { 'raw/a.txt': raw }),
  };
  const { diagnostics } = builtFrom(files);
  return diagnostics.map(({ rule, expected }) => (rule === 'doubt-left-out' ? expected : rule));
}

test.for([
  ['nothing is wrong', {}, []],
  [
    'the file as it arrived was altered',
    { raw: received.replace('fired', 'shot') },
    ['raw-altered'],
  ],
  ['the file that states the title is gone', { raw: '' }, ['raw-altered']],
  ['the text was altered', { body: `${first}\n\n${second} Or so.` }, ['text-not-as-received']],
  [
    'a paragraph was pasted twice',
    { body: `${first}\n\n${second}\n\n${second}` },
    ['text-not-as-received'],
  ],
  ['a claim was pasted twice', { claims: `${denial}\n${cause}\n${cause}` }, ['duplicate-id']],
  [
    'one passage was coded twice',
    { claims: `${denial}\n${cause}\n${cause.replace('id: cause', 'id: again')}` },
    ['passage-coded-twice'],
  ],
  [
    'a # cuts the words short',
    {
      claims: `${denial.replace('denied', '# denied').replaceAll(/[{}]/g, '').replaceAll(', ', '\n  ')}\n${cause}`,
    },
    ['quotation-cut-short'],
  ],
  [
    'silence is coded as a denial',
    {
      raw: received.replace('denied that it fired', 'declined to comment'),
      claims: `${denial.replace('denied that it fired', 'declined to comment')}\n${cause}`,
      body: `Iran declined to comment.\n\n${second}`,
    },
    ['raw-altered', 'stance-against-words'],
  ],
  [
    'a listed cause was mistyped',
    { claims: `${denial}\n${cause.replace('electrical fault', 'eletrical fault')}` },
    ['value-against-words'],
  ],
  [
    'the cause is a word of the article',
    { claims: `${denial}\n${cause.replace('electrical fault', 'short circuit')}` },
    [],
  ],
  ['the day of the incident was mistyped', { incident: '2019-07-29' }, ['id-against-date']],
  [
    'it is right that the incident is dated otherwise than its id',
    {
      incident:
        '2019-07-29\nanswers: {rule: id-against-date, at: date, hash: 5df12ea4, reason: The id is old.}',
    },
    ['said-before-incident'],
  ],
  [
    'a suspicion has not the word that stands for it',
    { claims: `${denial}\n${cause.replace('hedge: probably, ', '')}` },
    ['hedge: probably, also where the stance is suspects'],
  ],
  [
    'what is likely is asserted',
    { claims: `${denial}\n${cause.replace('stance: suspects, hedge: probably, ', '')}` },
    ['hedge: probably, or stance: suspects where the speaker says no more than that it may be so'],
  ],
] as const)('one message where %s', ([, made, expected]) => {
  expect(found(made)).toEqual(expected);
});
