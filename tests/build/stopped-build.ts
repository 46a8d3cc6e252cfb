import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf } from '../../src/build/place.ts';
import { replaceSite } from '../../src/build/replace-site.ts';
import { realSteps, type Steps } from '../../src/build/steps.ts';
import { writeSite } from './made-site.ts';
import { withoutExchange } from './without-exchange.ts';

// Replaces a site and kills itself at a step: `node stopped-build.ts SITE STEP one|two`, for a disk that
// exchanges in one step or in two.
const [site = '', step = '', exchange = ''] = process.argv.slice(2);
let taken = 0;

function stopAtStep(): void {
  taken++;
  if (taken === Number(step)) process.kill(process.pid, 'SIGKILL');
}

/** Taking away a folder is many steps for the system: the first of them may be done. */
function takeAwayOne(path: string): void {
  const [first] = readdirSync(path, { recursive: true, encoding: 'utf8' }).slice(-1);
  if (first !== undefined && taken + 1 === Number(step))
    rmSync(join(path, first), { recursive: true });
}

const { swap } = exchange === 'two' ? withoutExchange : realSteps;
const steps: Steps = {
  kindOf: realSteps.kindOf,
  namesIn: realSteps.namesIn,
  makeFolder: async (path) => {
    stopAtStep();
    await realSteps.makeFolder(path);
  },
  remove: async (path) => {
    stopAtStep();
    takeAwayOne(path);
    stopAtStep();
    await realSteps.remove(path);
  },
  rename: async (from, to) => {
    stopAtStep();
    await realSteps.rename(from, to);
  },
  swap: async (from, to) => {
    stopAtStep();
    await swap(from, to);
  },
};
await replaceSite(
  await placeOf(site),
  (next) => writeSite(next, 'next', stopAtStep),
  () => {},
  steps,
);
stopAtStep();
console.log('done');
