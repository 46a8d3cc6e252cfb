import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from '../../src/build/lock.ts';

const program = `
  import { takeLock } from '${join(import.meta.dirname, '../../src/build/lock.ts')}';
  await takeLock(process.argv[1], () => {});
  console.log('taken');
  setInterval(() => {}, 1000);
`;

/** Another process, which has taken a lock and does not give it back. */
async function holderOf(path: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

const openPath = () => join(mkdtempSync(join(tmpdir(), 'according-to-lock-')), 'work/lock');

test('a lock that is free is taken without a word, and again when it was given back', async () => {
  const path = openPath();
  for (const _ of [1, 2]) {
    await using _lock = await takeLock(path, () => expect.unreachable());
  }
});

test('whoever wants a lock that another process has is told which, and gets it once that is killed', async () => {
  const path = openPath();
  const holder = await holderOf(path);
  const waitedFor: string[] = [];
  const waiting = takeLock(path, (process) => {
    waitedFor.push(process);
    holder.kill('SIGKILL');
  });
  await using _lock = await waiting;
  expect(waitedFor).toEqual([String(holder.pid)]);
});

test('a lock of a process that was killed is free', async () => {
  const path = openPath();
  const holder = await holderOf(path);
  holder.kill('SIGKILL');
  await once(holder, 'close');
  await using _lock = await takeLock(path, () => expect.unreachable());
});
