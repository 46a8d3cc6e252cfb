import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeRecord, type Size } from './make-record.ts';
import { readProse } from './prose.ts';

/** Writes a made-up record into a folder, and gives back of how many files it is. */
export function writeRecord(folder: string, size: Size): number {
  const record = makeRecord(size, readProse());
  for (const [path, text] of record) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return record.size;
}
