import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Effects, realEffects } from '../../src/cli/effects.ts';

/**
 * A disk on which an import comes no further than one of its steps, and what it does there instead: it stops
 * before each file is written, with half of it under the name of process `writer`, and before each is removed.
 */
export function stoppingDisk(
  step: number,
  writer: number,
  stop: () => Promise<never>,
): Pick<Effects, 'writeNew' | 'remove'> {
  let taken = 0;
  const isNext = () => ++taken === step;
  return {
    writeNew: async (path, content) => {
      if (isNext()) return stop();
      if (isNext()) {
        await writeHalf(path, content, writer);
        return stop();
      }
      return realEffects.writeNew(path, content);
    },
    remove: async (path) => (isNext() ? stop() : realEffects.remove(path)),
  };
}

/** What is on the disk while a file is being written. */
async function writeHalf(path: string, content: string | Uint8Array, writer: number) {
  const bytes = Buffer.from(content);
  const name = `.${basename(path)}.${writer}.${randomUUID()}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(join(dirname(path), name), bytes.subarray(0, bytes.length / 2));
}

/** An error of the system, as Node throws it. */
export const refusal = (code: string): Error => Object.assign(new Error(code), { code });
