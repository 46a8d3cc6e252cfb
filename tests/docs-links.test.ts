import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { deadEnds, type Page } from './dead-ends.ts';
import { repositoryFiles } from './repository-files.ts';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** What tests read, and the entries of the record, which `npm run check` holds to their links. */
const LEFT_OUT = /\/fixtures\/|^content\/[^/]+\//;

const pages = repositoryFiles()
  .filter((path) => path.endsWith('.md') && !LEFT_OUT.test(path))
  .map((path): Page => ({ path, text: readFileSync(path, 'utf8') }));

test('every link, anchor, command and path that a page names is there', () => {
  const surroundings = { isThere: existsSync, scripts: Object.keys(scripts) };
  expect(pages.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['README.md', 'content/README.md', '.github/pull_request_template.md']),
  );
  expect(deadEnds(pages, surroundings)).toEqual([]);
});

/** What is dead in a page `docs/page.md` of a repository with a few files. */
function deadIn(text: string): string[] {
  const there = ['docs/page.md', 'docs/other.md', 'src', 'src/text', 'src/text/a.ts', 'a b.png'];
  const other = { path: 'docs/other.md', text: '# Two words, `code`!\n\n## Again\n\n## Again' };
  return deadEnds([{ path: 'docs/page.md', text }, other], {
    isThere: (path) => there.includes(path.replace(/\/$/, '')),
    scripts: ['check', 'test', 'bench:site'],
  }).map((dead) => dead.replace('docs/page.md: ', ''));
}

test.for([
  ['[a](other.md) [b](./other.md#two-words-code) [c](other.md#again-1)', []],
  ['[a](others.md)', ['others.md']],
  ['[a](other.md#two-words)', ['other.md#two-words']],
  ['[a](other.md#again-2)', ['other.md#again-2']],
  ['# Here\n\n[a](#here) [b](#there)', ['#there']],
  ['[a](../src/text/a.ts) [b](../src/text/)', []],
  ['[a](../src/text/a.ts#L3)', ['../src/text/a.ts#L3']],
  ['[a](../src/text/b.ts)', ['../src/text/b.ts']],
  ['[a](../../elsewhere.md) [b](/docs/other.md)', ['../../elsewhere.md', '/docs/other.md']],
  ['[a]\n\n[a]: gone.md', ['gone.md']],
  ['![a](../a%20b.png) <img src="../a b.png">', []],
  ['<img alt="" src="gone.png">', ['gone.png']],
  ['[a](https://example.org/gone.md#x) <mailto:a@example.org>', []],
  ['`npm run check` `npm run -s check` `npm test -- x` `npm ci && npm run bench:site`', []],
  ['`npm run checks`', ['npm run checks']],
  ['`npm run -s gone`', ['npm run -s gone']],
  ['`npm tests`', ['npm tests']],
  ['```sh\nnpm install && npm start\n```', ['npm start']],
  ['`src/text/a.ts` `src/text/` `src/text/<name>.ts` `src/text/NAME.ts` `src/text/**`', []],
  ['`src/text/gone.ts`', ['src/text/gone.ts']],
  ['`src/gone/*.ts`', ['src/gone/*.ts']],
  ['```\nnode src/gone.ts --x\n```', ['src/gone.ts']],
  ['`https://example.org/src/gone.ts`, npm run words, and src/words.ts in prose', []],
] as const)('of %s, it finds dead %s', ([text, dead]) => {
  expect(deadIn(text)).toEqual(dead);
});
