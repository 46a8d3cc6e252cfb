import { type SpawnOptions, spawn } from 'node:child_process';
import { cp, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A copy of the sources in a folder of its own, where a test may build, serve and edit. */
export interface Checkout extends AsyncDisposable {
  folder: string;
}

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
const LEFT_OUT: ReadonlySet<string> = new Set([
  'node_modules',
  'dist',
  '.dist',
  '.astro',
  '.git',
  'coverage',
]);

// Vitest sets these for itself; Astro and Vite would take them for their own.
const OF_VITEST = /^(?:VITEST|VITEST_.*|NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL)$/;

/** Copies everything but what is made from it; the packages are shared. */
export async function copyCheckout(): Promise<Checkout> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'according-to-'));
  await cp(root, folder, { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

/** Starts a command of the project in a copy. The environment is this one’s and what is given. */
export function start(
  { folder }: Checkout,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
) {
  const options: SpawnOptions = { cwd: folder, env: { ...outerEnvironment(), ...environment } };
  return spawn(process.execPath, ['src/cli/main.ts', ...args], { ...options, stdio: 'pipe' });
}

/** Runs a command of the project in a copy to its end. */
export async function run(
  checkout: Checkout,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const child = start(checkout, args, environment);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => {
    stdout += data;
  });
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout, stderr };
}

function outerEnvironment(): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_VITEST.test(name)));
}
