import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { filesIn } from '../disk.ts';
import { plainError } from '../errors.ts';
import type { Environment } from '../settings.ts';
import { codeKey } from './code-key.ts';
import { withCompiledModules } from './compiled-modules.ts';
import { takeLock } from './lock.ts';

/** The pages as a program, and the files that browsers load beside them. */
export interface CompiledSite {
  /** The same as long as the same record gives the same pages: {@link codeKey}. */
  key: string;
  /** The module whose `app` answers requests. */
  entry: string;
  /** The folder of what is published as it is: scripts, and what is in `public`. */
  client: string;
}

const listSchema = z.record(z.string(), z.string());

/**
 * The compiled site of a project’s code: the one that was kept, if that is what it is of and whole, or a new one. It lies
 * in the project, from where its modules find the installed packages. Throws where it cannot be compiled.
 */
export async function compiledSite(
  project: string,
  environment: Pick<Environment, 'origin' | 'base' | 'language'>,
): Promise<CompiledSite> {
  const key = await codeKey(project, environment);
  const { origin, base, language } = environment;
  // Sites at other addresses are built side by side, and those at one, one after the other.
  const folder = join(
    project,
    '.astro',
    'compiled',
    sha256(`${origin}${base} ${language}`).slice(0, 8),
  );
  const site = join(folder, 'site');
  await using _lock = await takeLock(join(folder, 'lock'), () => {});
  if (!(await isWhole(site, key))) {
    const fresh = join(folder, 'fresh');
    await compile(fresh, { origin, base });
    await writeFile(listOf(fresh), JSON.stringify({ key, ...(await hashesIn(fresh)) }));
    await rm(site, { recursive: true, force: true });
    await rename(fresh, site);
  }
  return { key, entry: join(site, 'server', 'entry.mjs'), client: join(site, 'client') };
}

const LIST = 'files.json';
const listOf = (site: string) => join(site, LIST);

async function isWhole(site: string, key: string): Promise<boolean> {
  const text = await readFile(listOf(site), 'utf8').catch(() => undefined);
  if (text === undefined) return false;
  const listed = listSchema.safeParse(parsedJson(text));
  if (!listed.success || listed.data['key'] !== key) return false;
  return JSON.stringify({ key, ...(await hashesIn(site)) }) === text;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function hashesIn(site: string): Promise<Record<string, string>> {
  const paths = (await filesIn(site)).filter((path) => path !== listOf(site));
  const hashes = await Promise.all(
    paths.map(async (path) => [
      relative(site, path).split(sep).join('/'),
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    ]),
  );
  return Object.fromEntries(hashes);
}

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

async function compile(
  folder: string,
  { origin, base }: Pick<Environment, 'origin' | 'base'>,
): Promise<void> {
  // What Astro would take for its own `import.meta.env`, whoever set it for another program.
  const { DEV, PROD, MODE, SSR, ...variables } = process.env;
  const child = fork(new URL('./compile.ts', import.meta.url), [folder], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: withCompiledModules({
      ...variables,
      NODE_ENV: 'production',
      SITE_URL: origin,
      BASE_PATH: base,
    }),
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw plainError('the pages could not be compiled');
}
