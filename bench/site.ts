import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeRecord } from './site/write-record.ts';

// Builds the site of a made-up record of 1,000 articles and 6,000 claims, and says how long it took and
// how heavy its pages are. The site stays in dist/.
const LIMIT = 100_000;

interface Page {
  path: string;
  kind: string;
  /** Compressed by gzip, in bytes. */
  bytes: number;
}

function build(folder: string): number {
  const begun = performance.now();
  const { status } = spawnSync(process.execPath, ['src/cli/main.ts', 'build'], {
    env: { ...process.env, CONTENT_DIR: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the record could not be built');
  return (performance.now() - begun) / 1000;
}

function readPages(dist: string): Page[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({
      path,
      kind: kindOf(path),
      bytes: gzipSync(readFileSync(join(dist, path))).length,
    }))
    .sort((a, b) => b.bytes - a.bytes);
}

/** The first part of an address, and whether the page is an entry’s own or lies below it. */
function kindOf(path: string): string {
  const [section = '', ...rest] = path.split('/');
  if (rest.length === 0) return 'home';
  if (path.includes('/as-of/')) return `${section} as of a day`;
  return rest.length === 1 ? `${section}: list` : section;
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const folder = mkdtempSync(join(tmpdir(), 'according-to-bench-'));
const files = writeRecord(folder, { articles: 1000, claims: 6000, incidents: 350 });
console.log(`${files} files, 1,000 articles, 6,000 claims`);
console.log(`built in ${build(folder).toFixed(0)} s`);
const pages = readPages('dist');
const heavy = pages.filter(({ bytes }) => bytes > LIMIT);
console.log(`${pages.length} pages, ${heavy.length} of them over ${kilobytes(LIMIT)} compressed`);
for (const [kind, [heaviest, ...others]] of Map.groupBy(pages, (page) => page.kind)) {
  if (!heaviest) continue;
  const median = [heaviest, ...others][Math.floor((others.length + 1) / 2)] ?? heaviest;
  console.log(
    `  ${kind}: ${others.length + 1} pages, half of them under ${kilobytes(median.bytes)}, the heaviest ${kilobytes(heaviest.bytes)} (${heaviest.path})`,
  );
}
