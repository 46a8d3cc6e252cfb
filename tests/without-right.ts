import { chmodSync } from 'node:fs';
import { dirname } from 'node:path';

/** The user who owns nothing, by convention. */
const NOBODY = 65534;

/** Runs something as a user whom permissions bind: as nobody where root runs it, who may anything. */
export async function asOrdinaryUser<T>(run: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    return await run();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

/** Runs something while a folder may be read and not written to, or has other rights. */
export async function withoutRight<T>(
  folder: string,
  run: () => Promise<T>,
  rights = 0o555,
): Promise<T> {
  chmodSync(folder, rights);
  // A temporary folder is its maker’s alone.
  chmodSync(dirname(folder), 0o755);
  try {
    return await asOrdinaryUser(run);
  } finally {
    chmodSync(folder, 0o755);
  }
}
