import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chanceFrom } from '../site/chance.ts';
import { line, openTrial, type Trial, tryBuild } from './trial.ts';

// Builds on a disk in memory that is nearly full: `unshare -Urm node full-disk.ts TIMES SEED`. The disk is
// mounted in a namespace of its own, and gone when this ends.
const [times = '', seed = ''] = process.argv.slice(2);
const WIDTHS = [8, 5, 10];

/** Several times what the project, a site of the smallest record and what a build keeps beside it take. */
const SIZE = '96m';

const disk = mkdtempSync(join(tmpdir(), 'according-to-disk-'));
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk]);
if (mounted.status !== 0) throw new Error(String(mounted.stderr));
process.env['TMPDIR'] = disk;

const trial = await openTrial();
const needed = await roomNeeded(trial);
console.log(`a build needs ${kilobytes(needed)} beside the last site`);
console.log(line(['room', 'dist/', 'next build', 'the build said'], WIDTHS));
const chance = chanceFrom(Number(seed));
for (let time = 0; time < Number(times); time++) {
  // Closer together below what is needed: most of that is taken early, by what the pages are made with.
  const room = Math.floor(needed * (1 - ((time + chance.next()) / Number(times)) ** 3));
  let said = '';
  const left = await tryBuild(trial, `Full ${time}`, async () => {
    said = await buildIn(room, trial);
  });
  console.log(line([kilobytes(room), left.site, left.next, said], WIDTHS));
  if (!left.isWell) process.exitCode = 1;
}

async function free(): Promise<number> {
  const { bavail, bsize } = await statfs(disk);
  return bavail * bsize;
}

/** The most room that a second build takes at any moment. */
async function roomNeeded({ build, change }: Trial): Promise<number> {
  await build();
  await change('Site');
  const before = await free();
  let least = before;
  const building = build().then(() => 'done');
  while ((await Promise.race([building, setTimeout(5)])) !== 'done')
    least = Math.min(least, await free());
  return before - least;
}

/** Builds with so much room and no more, and gives it back; the last line of what the build said. */
async function buildIn(room: number, { build, folder }: Trial): Promise<string> {
  const filling = join(folder, 'filling');
  await writeFile(filling, new Uint8Array((await free()) - room));
  const { stderr } = await build();
  await rm(filling);
  return (stderr.trim().split('\n').at(-1) ?? '').replaceAll(`${folder}/`, '');
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
