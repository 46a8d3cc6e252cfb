import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { filesIn } from '../disk.ts';
import type { Environment } from '../settings.ts';

/** All that makes pages out of a record, but for what is installed, which the lock file tells. */
const PARTS = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * A text that is the same as long as the same record gives the same pages: a SHA-256 over the program’s files, the
 * packages it asks for, what it runs on and the settings of the site. Paths count from the project’s folder, so that
 * every checkout of a commit has the same. Throws the error of the system where a file cannot be read.
 */
export async function codeKey(
  project: string,
  { origin, base, language }: Pick<Environment, 'origin' | 'base' | 'language'>,
): Promise<string> {
  const listed = await Promise.all(PARTS.map((part) => filesIn(join(project, part))));
  const files = await Promise.all(
    listed.flat().map(async (path) => {
      const name = relative(project, path).split(sep).join('/');
      return [
        name,
        createHash('sha256')
          .update(await readFile(path))
          .digest('hex'),
      ];
    }),
  );
  const settings = { origin, base, language };
  // What draws share images is compiled for a kind of machine, and the words of dates come with Node.
  const machine = [process.version, process.platform, process.arch];
  return createHash('sha256')
    .update(JSON.stringify([files, settings, machine]))
    .digest('hex');
}
