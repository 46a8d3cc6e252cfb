import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type Measured, measured, median } from './peers/measured.ts';
import { writeRecord } from './site/write-record.ts';

// Builds one made-up record with Eleventy and with this project, or another checkout of it, in turn, and prints how many
// times as much this takes: `npm run bench:peers -- [--articles 1000] [--claims 6000] [--incidents 350] [--runs 3]
// [--checkout FOLDER]`. Eleventy is installed into a temporary folder; its pages are plain ones of the same content.
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    claims: { type: 'string' },
    incidents: { type: 'string' },
    runs: { type: 'string', default: '3' },
    checkout: { type: 'string', default: join(import.meta.dirname, '..') },
  },
});
const articles = Number(values.articles);
const size = {
  articles,
  claims: Number(values.claims ?? 6 * articles),
  incidents: Number(values.incidents ?? Math.ceil(0.35 * articles)),
};

const folder = mkdtempSync(join(tmpdir(), 'according-to-peers-'));
const content = join(folder, 'content');
writeRecord(content, size);
const peer = join(folder, 'eleventy');
cpSync(join(import.meta.dirname, 'peers/eleventy'), peer, { recursive: true });
run('npm', ['install', '--no-audit', '--no-fund', '--silent'], peer);

const environment = { ...process.env, CONTENT_DIR: content };
const eleventy = () => {
  rmSync(join(folder, 'plain'), { recursive: true, force: true });
  return measured(
    process.execPath,
    ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet', `--output=${join(folder, 'plain')}`],
    { cwd: peer, env: environment },
  );
};
const own = (command: string) =>
  measured(process.execPath, ['src/cli/main.cjs', command], {
    cwd: values.checkout,
    env: environment,
  });
const cold = () => {
  for (const path of ['dist', '.dist', '.astro/compiled'])
    rmSync(join(values.checkout, path), { recursive: true, force: true });
  return own('build');
};

const rows = new Map<string, Measured[]>();
const keep = (name: string, found: Measured) => rows.set(name, [...(rows.get(name) ?? []), found]);
let changed = '';
for (let turn = 0; turn < Number(values.runs); turn++) {
  keep('Eleventy 3.1.2', eleventy());
  keep('cold build', cold());
  const before = hashes();
  edit(turn);
  keep('after a one-article commit', own('build'));
  changed = changedSince(before);
  keep('nothing changed', own('build'));
  keep('check', own('check'));
}

const unit = median((rows.get('Eleventy 3.1.2') ?? []).map(({ cpu }) => cpu));
const plain = readdirSync(join(folder, 'plain'), { recursive: true }).length;
console.log(
  `${size.articles} articles, ${size.claims} claims; medians of ${values.runs}; CPU is user and system of all processes\n`,
);
console.log(
  '| | CPU s | Eleventy = 1 | busiest process | peak memory of all |\n| --- | --- | --- | --- | --- |',
);
for (const [name, found] of rows) {
  const of = (pick: (one: Measured) => number) => median(found.map(pick));
  const cpu = of((one) => one.cpu);
  console.log(
    `| ${name} | ${cpu.toFixed(1)} | ${(cpu / unit).toFixed(2)} | ${(100 * of((one) => one.busiest)).toFixed(0)} % | ${(of((one) => one.memory) / 1e9).toFixed(2)} GB |`,
  );
}
console.log(`\nEleventy wrote ${plain} files and folders. ${changed}`);
rmSync(folder, { recursive: true, force: true });

/** Changes the title of an article and the stance of its first claim, as one commit might. */
function edit(turn: number): void {
  const names = readdirSync(join(content, 'articles')).sort();
  const path = join(content, 'articles', names[Math.floor(names.length / 2) + turn] ?? '');
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text
      .replace(/^title: (["']?)/m, 'title: $1New: ')
      .replace('stance: asserts', 'stance: suspects'),
  );
}

function hashes(): Map<string, string> {
  const dist = join(values.checkout, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [
        relative(dist, path),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ] as const;
    }),
  );
}

function changedSince(before: ReadonlyMap<string, string>): string {
  const after = hashes();
  const all = [...after].filter(([path]) => !path.startsWith('search-index/'));
  const other = all.filter(([path, hash]) => before.get(path) !== hash).length;
  const bytes = [...after.keys()].reduce(
    (sum, path) => sum + readFileSync(join(values.checkout, 'dist', path)).length,
    0,
  );
  return `dist/ has ${after.size} files of ${(bytes / 1e6).toFixed(0)} MB; the commit changed ${other} of them (${((100 * other) / all.length).toFixed(2)} %), the search index apart.`;
}

function run(command: string, args: readonly string[], cwd: string): void {
  const { status } = spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}
