import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killBuilds } from './kill/kill-builds.ts';
import { chanceFrom } from './site/chance.ts';

// Kills real builds, and fills the disk of others, and says what `dist/` was then and whether the next build
// needed a hand: `npm run bench:kill -- [KILLS] [--full 10] [--seed 1]`. Exit code 1 where it was half a site.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { full: { type: 'string', default: '10' }, seed: { type: 'string', default: '1' } },
});
const [kills = '50'] = positionals;
const isWell = await killBuilds(Number(kills), chanceFrom(Number(values.seed)));
if (!isWell) process.exitCode = 1;
if (Number(values.full) > 0) fillDisks(values.full, values.seed);

/** A disk can be mounted by anybody where Linux lets users have namespaces of their own. */
function fillDisks(times: string, seed: string): void {
  const { status, error, stderr } = spawnSync('unshare', ['-Urm', 'true'], { encoding: 'utf8' });
  if (status !== 0) {
    console.log(
      `no disk was filled: none can be mounted here (${error?.message ?? stderr.trim()})`,
    );
    return;
  }
  const program = join(import.meta.dirname, 'kill/full-disk.ts');
  const filled = spawnSync('unshare', ['-Urm', process.execPath, program, times, seed], {
    stdio: 'inherit',
  });
  if (filled.status !== 0) process.exitCode = 1;
}
