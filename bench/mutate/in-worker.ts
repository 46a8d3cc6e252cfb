import { Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeEach } from 'vitest';

// Runs before each test file in the process that runs them.

// A loop without end holds the process’s only thread, so another thread looks at the time that the processor has spent
// on this file, and ends the process. A wall clock would take a busy machine for a loop.

/** Ten times what the slowest of the test files takes. */
const LIMIT_IN_SECONDS = 60;

const watch = `
  const { workerData } = require('node:worker_threads');
  setInterval(() => {
    const { user, system } = process.cpuUsage();
    if ((user + system) / 1e6 > workerData) process.kill(process.pid, 'SIGKILL');
  }, 1000);
`;

const { user, system } = process.cpuUsage();
const guard = new Worker(watch, {
  eval: true,
  workerData: (user + system) / 1e6 + LIMIT_IN_SECONDS,
});
guard.unref();
const key = Symbol.for('according-to.hang-guard');
const before: unknown = Reflect.get(globalThis, key);
if (before instanceof Worker) void before.terminate();
Reflect.set(globalThis, key, guard);

// Which functions run in a test, and which while its file is read or its hooks run, goes with the result. What runs while
// a source file is read does so once for all test files that one process runs, and concerns each that imports it.
const ofFile = new Set<string>();
let running = ofFile;
const whileRead = keptSet('according-to.while-read');
let depth = 0;
Reflect.set(globalThis, '__reading', (by: 1 | -1) => {
  depth += by;
});
Reflect.set(globalThis, '__ran', (name: string) => (depth > 0 ? whileRead : running).add(name));

/** A set that outlives the test file, as modules do. */
function keptSet(name: string): Set<string> {
  const kept: unknown = Reflect.get(globalThis, Symbol.for(name));
  if (kept instanceof Set) return kept;
  const fresh = new Set<string>();
  Reflect.set(globalThis, Symbol.for(name), fresh);
  return fresh;
}

beforeEach(() => {
  running = new Set();
});
afterEach(({ task }) => {
  Reflect.set(task.meta, 'ran', [...running]);
  running = ofFile;
});
// biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern which fixtures are wanted: none.
afterAll(({}, file) => {
  Reflect.set(file.meta, 'ran', [...ofFile]);
  Reflect.set(file.meta, 'whileRead', [...whileRead]);
});
