import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { realEffects } from '../../src/cli/effects.ts';

const FIXTURES = 'tests/fixtures';

// Where what is said is meant to change: `npx vitest run --project unit tests/cli/check.test.ts -u`, and read through the diff.

/** Every folder that holds a content folder, named by its reason. */
const cases = readdirSync(FIXTURES)
  .filter((name) => existsSync(`${FIXTURES}/${name}/content`))
  .sort();

interface Run {
  code: number;
  out: string;
  err: string;
}

/** Runs the real command on a real folder. */
async function run(folder: string, ...args: string[]): Promise<Run> {
  const printed = { out: '', err: '' };
  const code = await check(args, {
    ...realEffects,
    environment: { CONTENT_DIR: folder },
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
  });
  return { code, ...printed };
}

describe('what check says of', () => {
  test.for(cases)('%s', async (name) => {
    const folder = `${FIXTURES}/${name}`;
    const { out, err } = await run(`${folder}/content`);
    await expect(out).toMatchFileSnapshot(`../fixtures/${name}/expected.txt`);
    expect(err).toBe('');
  });

  test.for(cases.filter((name) => name.startsWith('good-')))('%s is nothing', (name) => {
    const report = readFileSync(`${FIXTURES}/${name}/expected.txt`, 'utf8');
    expect(report).toMatch(/^\d+ files checked: 0 errors, 0 warnings\n$/);
  });
});

test('no report stands in the fixtures that nothing prints any more', () => {
  const reports = readdirSync(FIXTURES).filter((name) =>
    existsSync(`${FIXTURES}/${name}/expected.txt`),
  );
  expect(reports.filter((name) => !cases.includes(name))).toEqual([]);
});

describe('how it ends', () => {
  test.for([
    ['with 0 where all is well', 'good-smallest-article', 0],
    ['with 0 on warnings alone', 'article-without-claims', 0],
    ['with 1 on an error', 'actor-unknown', 1],
  ] as const)('%s', async ([, name, code]) => {
    expect((await run(`${FIXTURES}/${name}/content`)).code).toBe(code);
  });

  test.for([
    [['--format', 'xml']],
    [['--formt', 'json']],
    [['articles/a.md']],
    [['--format']],
  ])('with 2 and how to call it, for %j', async ([args = []]) => {
    expect(await run(`${FIXTURES}/good-smallest-article/content`, ...args)).toEqual({
      code: 2,
      out: '',
      err: 'usage: npm run check -- [--format pretty|github|json]\n',
    });
  });

  test('with 2 where there is no content folder', async () => {
    const { code, out, err } = await run('tests/no-such-folder');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      'there is no content folder at tests/no-such-folder; CONTENT_DIR says where it is\n',
    );
  });

  test('with 2 where the content folder is a file', async () => {
    const { code, out, err } = await run('package.json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      'package.json is a file and no content folder; CONTENT_DIR says where it is\n',
    );
  });
});

describe('formats', () => {
  const folder = `${FIXTURES}/article-without-claims/content`;

  test('json: a list of diagnostics, files relative to the content folder', async () => {
    const { out } = await run(folder, '--format', 'json');
    expect(JSON.parse(out)).toEqual([
      {
        rule: 'article-without-claims',
        severity: 'warning',
        file: 'articles/iraq-strikes-2019.md',
        line: 2,
        column: 1,
        endLine: 2,
        endColumn: 47,
        message: 'the article has no claims',
        expected: 'a claim for each thing a speaker says in it',
        fix: 'add claims:, or take the article out if it says nothing the record needs',
        answer: '{rule: article-without-claims, at: entry, hash: 97294f05, reason: "…"}',
        related: [],
        docs: 'src/corpus/rules/article-without-claims.md',
      },
    ]);
  });

  test('json: an empty list where all is well', async () => {
    const { out } = await run(`${FIXTURES}/good-smallest-article/content`, '--format=json');
    expect(out).toBe('[]\n');
  });

  test('github: an annotation at the line', async () => {
    const { out } = await run(folder, '--format', 'github');
    expect(out).toBe(
      `::warning file=${folder}/articles/iraq-strikes-2019.md,line=2,endLine=2,col=1,endColumn=47,title=article-without-claims::the article has no claims%0Aexpected: a claim for each thing a speaker says in it%0Ato do: add claims:, or take the article out if it says nothing the record needs%0Aanswer: {rule: article-without-claims, at: entry, hash: 97294f05, reason: "…"}%0Arule: src/corpus/rules/article-without-claims.md\n`,
    );
  });
});
