import { type FileHandle, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from '../disk.ts';

/** A lock that is held until it is disposed of, or until its process ends, however that ends. */
export type Lock = AsyncDisposable;

/**
 * Takes the lock of a file, which is made where there is none and stays behind. Where another process holds
 * it, says which, and waits. The system keeps the lock, so that one of a process that was killed is free.
 */
export async function takeLock(path: string, onWait: (holder: string) => void): Promise<Lock> {
  // Loaded here: only a build needs it, and a machine it is not made for can still check.
  const { tryLock, waitForLock } = await import('fs-native-extensions');
  await makeFolder(dirname(path));
  const file = await open(path, 'a+');
  try {
    if (!tryLock(file.fd)) {
      onWait((await readFile(path, 'utf8')).trim());
      await waitForLock(file.fd);
    }
    await leaveName(file);
  } catch (error) {
    await file.close();
    throw error;
  }
  return { [Symbol.asyncDispose]: () => file.close() };
}

/** For those who wait; the lock does not depend on it, so a full disk may refuse it. */
async function leaveName(file: FileHandle): Promise<void> {
  await file.truncate();
  await file.write(`${process.pid}\n`).catch(() => undefined);
}
