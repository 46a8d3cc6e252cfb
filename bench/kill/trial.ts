import { readdirSync, readFileSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Checkout,
  copyCheckout,
  type Run,
  run,
  start,
} from '../../tests/built/support/checkout.ts';
import { areSame, siteFiles } from './site-files.ts';

const RECORD = 'tests/fixtures/good-smallest-article/content';
const environment = { CONTENT_DIR: 'record' };

/** A copy of the project with the smallest record there is, whose site is built again and again. */
export interface Trial extends Checkout {
  /** Changes the record, so that the next site is not the last. */
  change: (to: string) => Promise<void>;
  build: () => Promise<Run>;
  start: () => ReturnType<typeof start>;
}

export async function openTrial(): Promise<Trial> {
  const checkout = await copyCheckout();
  const at = (path: string) => join(checkout.folder, path);
  await cp(at(RECORD), at('record'), { recursive: true });
  const outlet = at('record/outlets/times-of-israel.md');
  return {
    ...checkout,
    change: (to) =>
      writeFile(outlet, readFileSync(outlet, 'utf8').replace(/^name: .*$/m, `name: ${to}`)),
    build: () => run(checkout, ['build'], environment),
    start: () => start(checkout, ['build'], environment),
  };
}

/** What a build that came to no good end has left, and what the next one made of it. */
export interface Left {
  /** The last site or the new one, whole; anything else is a fault. */
  site: string;
  /** What lay in `.dist/` beside the lock. */
  beside: string;
  next: string;
  /** How long the next one took, in milliseconds. */
  took: number;
  isWell: boolean;
}

/** Changes the record, lets `disturb` do to a build what it will, and builds once more with nobody’s help. */
export async function tryBuild(
  trial: Trial,
  name: string,
  disturb: () => Promise<void>,
): Promise<Left> {
  const dist = join(trial.folder, 'dist');
  const last = siteFiles(dist);
  await trial.change(name);
  await disturb();
  const [found, beside] = [siteFiles(dist), besides(trial)];
  const begun = performance.now();
  const next = await trial.build();
  const took = performance.now() - begun;
  const made = siteFiles(dist);
  const isMade = next.code === 0 && !areSame(made, last) && besides(trial) === 'nothing';
  const isLast = areSame(found, last);
  const isNew = !isLast && areSame(found, made);
  return {
    site: isLast ? 'last' : isNew ? 'new' : `NEITHER: ${found.size} files`,
    beside,
    next: isMade ? 'whole' : `NOT WHOLE: ${next.stderr.trim()}`,
    took,
    isWell: isMade && (isLast || isNew),
  };
}

const besides = ({ folder }: Trial) =>
  readdirSync(join(folder, '.dist'))
    .filter((name) => name !== 'lock')
    .join(', ') || 'nothing';

/** A line of a table. */
export const line = (cells: readonly (string | number)[], widths: readonly number[]): string =>
  cells
    .map((cell, at) => String(cell).padEnd(widths[at] ?? 0))
    .join('  ')
    .trimEnd();
