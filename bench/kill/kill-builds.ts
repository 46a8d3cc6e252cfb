import { setTimeout } from 'node:timers/promises';
import type { Chance } from '../site/chance.ts';
import { line, openTrial, type Trial, tryBuild } from './trial.ts';

const WIDTHS = [4, 8, 8, 5, 12, 10];

/** Kills so many builds, prints what each left, and says whether all was well. */
export async function killBuilds(kills: number, chance: Chance): Promise<boolean> {
  await using trial = await openTrial();
  let whole = await timeOf(trial);
  console.log(line(['kill', 'after s', 'of s', 'dist/', '.dist/', 'next build'], WIDTHS));
  const sites: string[] = [];
  let isWell = true;
  for (let kill = 0; kill < kills; kill++) {
    // One in each part of the time a build takes, so that few kills find all of its stages, too.
    const after = (whole * (kill + chance.next())) / kills;
    let ended = '';
    const left = await tryBuild(trial, `Site ${kill}`, async () => {
      if ((await killAfter(after, trial)) === 'had ended') ended = 'it had ended before';
    });
    const cells = [kill + 1, seconds(after), seconds(whole), left.site, left.beside, left.next];
    console.log(line([...cells, ended], WIDTHS));
    sites.push(left.site);
    isWell &&= left.isWell;
    // What else the machine does changes as it goes.
    whole = left.took;
  }
  const told = [...Map.groupBy(sites, (site) => site)].map(
    ([site, { length }]) => `${site} ${length}`,
  );
  console.log(`${kills} builds; dist/ was: ${told.join(', ')}`);
  return isWell;
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2);

/** How long a build takes, in milliseconds. */
async function timeOf(trial: Trial): Promise<number> {
  const begun = performance.now();
  const { code, stderr } = await trial.build();
  if (code !== 0) throw new Error(stderr);
  return performance.now() - begun;
}

/** Starts a build and ends its process after some milliseconds, in a way it cannot notice. */
async function killAfter(milliseconds: number, trial: Trial): Promise<'killed' | 'had ended'> {
  const child = trial.start();
  child.stdout.resume();
  child.stderr.resume();
  const ended = new Promise((resolve) => child.on('close', resolve));
  await Promise.race([setTimeout(milliseconds), ended]);
  child.kill('SIGKILL');
  await ended;
  return child.signalCode === 'SIGKILL' ? 'killed' : 'had ended';
}
