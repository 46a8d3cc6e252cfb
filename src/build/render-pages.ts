import { fork } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { serialize } from 'node:v8';
import type { FlatRecord } from '../tracking/flat-record.ts';
import { withCompiledModules } from './compiled-modules.ts';
import type { Answer, Job } from './render-process.ts';
import type { RenderedPage, Renderer } from './renderer.ts';

/** How many pages a second process is worth starting for: it takes about as long to be ready as these to be made. */
const WORTH_A_PROCESS = 150;

/** How many pages a process is given at once: enough to be about the same incidents, and few enough that the last ones end together. */
const BATCH = 40;

/** Takes a page that was made by one of the two processes. */
type Taken = (page: RenderedPage, process: 'first' | 'second') => void;

/**
 * Makes pages, in this process and, where they are many and there is a second processor, in another beside it. In
 * which order and where a page is made does not matter for what is in it. Throws where one cannot be made.
 */
export async function renderPages(
  addresses: readonly string[],
  renderer: Renderer,
  { flat, job, taken }: { flat: FlatRecord; job: Job; taken: Taken },
): Promise<void> {
  const queue = [...addresses].reverse();
  const next = () => queue.splice(-BATCH).reverse();
  const here = async () => {
    for (let batch = next(); batch.length > 0; batch = next())
      for (const address of batch) taken(await renderer.render(address), 'first');
  };
  if (addresses.length < WORTH_A_PROCESS || availableParallelism() < 2) return here();
  await writeFile(job.record, serialize(flat));
  const other = beside(job, next, (page) => taken(page, 'second'));
  try {
    await Promise.all([here(), other.done]);
  } finally {
    other.stop();
    await rm(job.record, { force: true });
  }
}

function beside(job: Job, next: () => readonly string[], taken: (page: RenderedPage) => void) {
  const child = fork(new URL('./render-process.ts', import.meta.url), [], {
    serialization: 'advanced',
    env: withCompiledModules(process.env),
  });
  const done = new Promise<void>((resolve, reject) => {
    child.on('message', (answer: Answer) => {
      for (const page of answer) taken(page);
      const addresses = next();
      if (addresses.length > 0) child.send({ addresses });
      else resolve();
    });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`a process that makes pages ended (${code})`)));
  });
  child.send({ job });
  return { done, stop: () => child.kill() };
}
