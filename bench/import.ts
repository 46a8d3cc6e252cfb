import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { readStories } from './html/stories.ts';
import { type Story, templates } from './html/templates.ts';

/**
 * How many articles an import reads in a second of CPU, of the whole process, with the content of this checkout: 200 plain
 * texts and 100 web pages, and how many times as many as another checkout, whose path is the first argument. The two take
 * turns, so that both meet the same load; the medians count. The second argument is the file with the texts.
 */

const [other, file = '../shared/corpora/wikinews/articles.json'] = process.argv.slice(2);
const [TEXTS, PAGES] = [200, 100];
/** Of each checkout, behind one that only fills caches. */
const ROUNDS = 3;

const articles = z.array(z.object({ date: z.string(), title: z.string(), text: z.string() }));
const scripts = z.object({ scripts: z.object({ import: z.string() }) });

function readTexts(): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Writes texts as files of a folder of their own, in their order. */
function writeAll(folder: string, ending: string, texts: readonly string[]): string {
  mkdirSync(folder);
  for (const [index, text] of texts.entries())
    writeFileSync(join(folder, `${String(index).padStart(3, '0')}.${ending}`), text);
  return folder;
}

/** Plain texts with a headline and a line that dates them. */
const textsOf = (found: unknown): string[] =>
  articles
    .parse(found)
    .slice(0, TEXTS)
    .map(({ date, title, text }) => `${title}\n\nWikinews, ${date}\n\n${text}\n`);

/** Each story in the next sort of page, with six others that the page leads to. */
const pagesOf = (stories: readonly Story[]): string[] =>
  stories.flatMap((story, index) => {
    const others = [7, 14, 21, 28, 35, 42].flatMap(
      (step) => stories[(index + step) % stories.length] ?? [],
    );
    return templates[index % templates.length]?.page(story, others) ?? [];
  });

/** Tells a process to write on its fourth channel, when it ends, how many microseconds of CPU it took. */
const COUNTING = `data:text/javascript,${encodeURIComponent(`import { writeSync } from 'node:fs';
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, String(user + system));
});`)}`;

/** Seconds of CPU that a checkout takes to import a folder, by the command of its package.json. */
function secondsOf(checkout: string, folder: string): number {
  const manifest = scripts.parse(JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')));
  const command = manifest.scripts.import.split(' ').slice(1);
  const args = ['--import', COUNTING, ...command, '--dry-run', '--format', 'json', folder];
  const { status, output } = spawnSync(process.execPath, args, {
    cwd: checkout,
    env: { ...process.env, CONTENT_DIR: resolve('content') },
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  if (status !== 0) throw new Error(`${checkout} could not import ${folder}`);
  return Number(output[3]) / 1_000_000;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Prints how many articles of a folder each checkout reads in a second of CPU. */
function compare(what: string, folder: string, count: number): void {
  const checkouts = ['.', ...(other === undefined ? [] : [other])];
  const rounds = Array.from({ length: ROUNDS + 1 }, () =>
    checkouts.map((checkout) => secondsOf(checkout, folder)),
  ).slice(1);
  const [own = 0, others] = checkouts.map((_, index) =>
    median(rounds.map((round) => round[index] ?? 0)),
  );
  const rate = (seconds: number) => `${(count / seconds).toFixed(1)} a second of CPU`;
  console.log(`${count} ${what}: ${rate(own)}`);
  if (others !== undefined)
    console.log(`  there ${rate(others)}; here ${(others / own).toFixed(2)} times as many`);
}

const found = readTexts();
if (found === undefined) console.log(`skipped: there are no texts at ${file}`);
else {
  const folder = mkdtempSync(join(tmpdir(), 'according-to-import-'));
  try {
    const texts = textsOf(found);
    compare('plain texts', writeAll(join(folder, 'texts'), 'txt', texts), texts.length);
    const pages = pagesOf(readStories(found, PAGES));
    compare('web pages', writeAll(join(folder, 'pages'), 'html', pages), pages.length);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
