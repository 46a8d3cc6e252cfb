import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chanceFrom } from './site/chance.ts';
import { writeRecord } from './site/write-record.ts';

// Edits a made-up record at random, builds it after each edit from what the last build kept, some of these builds killed
// on the way, and compares every byte with a build from nothing: `npm run bench:edits -- [--edits 20] [--articles 100]
// [--seed 1]`. Exit code 1 where one differs.
const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '20' },
    articles: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
  },
});
const chance = chanceFrom(Number(values.seed));
const articles = Number(values.articles);

const folder = mkdtempSync(join(tmpdir(), 'according-to-edits-'));
const content = join(folder, 'content');
writeRecord(content, { articles, claims: 6 * articles, incidents: Math.ceil(0.35 * articles) });
const [kept, cold] = [checkout('kept'), checkout('cold')];

let [differing, killed, refused] = [0, 0, 0];
await build(kept);
for (let turn = 1; turn <= Number(values.edits); turn++) {
  const { what, undo } = edit();
  if (chance.in100(25)) {
    killed++;
    await build(kept, chance.whole(200, 4000));
  }
  const code = await build(kept);
  for (const path of ['dist', '.dist']) rmSync(join(cold, path), { recursive: true, force: true });
  const coldCode = await build(cold);
  const isSame = code === coldCode && (code !== 0 || digestOf(kept) === digestOf(cold));
  if (code !== 0) {
    refused++;
    undo();
  }
  if (!isSame) differing++;
  console.log(
    `${turn}. ${what}: ${isSame ? 'the same' : 'NOT THE SAME'}${code === 0 ? '' : ', refused'}`,
  );
}
console.log(
  `\n${values.edits} edits, ${killed} builds killed, ${refused} edits refused by both; ${differing} sites differ from one built from nothing`,
);
if (differing > 0) process.exitCode = 1;
else rmSync(folder, { recursive: true, force: true });

/** A copy of this checkout that shares its packages. */
function checkout(name: string): string {
  const root = join(import.meta.dirname, '..');
  const copy = join(folder, name);
  const leftOut = new Set(['node_modules', 'dist', '.dist', '.astro', '.git', 'tests']);
  cpSync(root, copy, {
    recursive: true,
    filter: (path) => path === root || !leftOut.has(basename(path)),
  });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** Builds in a checkout; kills the build after so many milliseconds, where that is said. */
async function build(cwd: string, killAfter?: number): Promise<number> {
  const child = spawn(process.execPath, ['src/cli/main.ts', 'build'], {
    cwd,
    env: { ...process.env, CONTENT_DIR: content },
    stdio: 'ignore',
  });
  const ended = new Promise<number>((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
  if (killAfter !== undefined) {
    await Promise.race([ended, setTimeout(killAfter)]);
    child.kill('SIGKILL');
  }
  return ended;
}

function digestOf(cwd: string): string {
  const dist = join(cwd, 'dist');
  const paths = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const path of paths) hash.update(relative(dist, path)).update(readFileSync(path));
  return hash.digest('hex');
}

/** One edit of one file, and how to take it back. */
function edit(): { what: string; undo: () => void } {
  const section = chance.one([
    'articles',
    'articles',
    'articles',
    'incidents',
    'actors',
    'outlets',
  ]);
  const name = chance.one(readdirSync(join(content, section)).sort());
  const path = join(content, section, name);
  const text = readFileSync(path, 'utf8');
  const undo = () => writeFileSync(path, text);
  if (chance.in100(10)) {
    rmSync(path);
    return { what: `${section}/${name} deleted`, undo };
  }
  const [field, value] = chance.one<readonly [RegExp, string]>([
    [/(?<=stance: )\w[\w-]*/g, chance.one(['asserts', 'suspects', 'denies'])],
    [/(?<=^title: ).+$/gm, `Another title ${chance.whole(1, 999)}`],
    [/(?<=^name: ).+$/gm, `Another name ${chance.whole(1, 999)}`],
    [/(?<=^date: ).+$/gm, chance.one(['2018-08-24', '2019-08-25', '2020-02'])],
    [/(?<=^ {4}(?:of|accused): ).+$/gm, name.replace(/\.md$/, '')],
    [/(?<=anonymous: ).+$/gm, 'Some people in the port'],
  ]);
  const places = [...text.matchAll(field)];
  const place = places[chance.whole(0, Math.max(0, places.length - 1))];
  if (!place) return { what: `${section}/${name} as it was`, undo };
  const end = place.index + place[0].length;
  writeFileSync(path, text.slice(0, place.index) + value + text.slice(end));
  return { what: `${section}/${name}: ${place[0]} → ${value}`, undo };
}
