import { parseArgs } from 'node:util';
import { placeOf } from '../build/place.ts';
import { recoverSite } from '../build/replace-site.ts';
import { exists } from '../disk.ts';
import { plainError } from '../errors.ts';
import { DIST, sayWhoBuilds } from './build.ts';
import { type Effects, realEffects } from './effects.ts';

// Astro is loaded only by the commands that need it: it takes longer than a check of the content. Its
// own command is not used since it leaves for the background where it takes its caller for a machine.

/** Serves the site while it is edited, at `--port` and `--host`. Goes on until it is stopped. */
export async function dev(args: readonly string[]): Promise<number> {
  const server = serverOptions(args, 'dev');
  const astro = await import('astro');
  await astro.dev({ server });
  return 0;
}

/** Serves the built site, at `--port` and `--host`. Goes on until it is stopped. */
export async function preview(
  args: readonly string[],
  { err }: Pick<Effects, 'err'> = realEffects,
): Promise<number> {
  const server = serverOptions(args, 'preview');
  const place = await placeOf(DIST);
  if ((await exists(place.last)) && !(await exists(place.site)))
    await recoverSite(place, sayWhoBuilds(err));
  if (!(await exists(DIST))) throw plainError('there is no dist/: npm run build makes it');
  const astro = await import('astro');
  // What is served is files, however they were made.
  await astro.preview({ server, output: 'static' });
  return 0;
}

/** Writes the types of the modules Astro makes up, which the type checker needs. */
export async function sync(): Promise<number> {
  const astro = await import('astro');
  await astro.sync({ logLevel: 'warn' });
  return 0;
}

function serverOptions(args: readonly string[], command: string): { port?: number; host?: string } {
  const { port, host } = parseOptions(args, command);
  return {
    ...(port === undefined ? {} : { port: Number(port) }),
    ...(host === undefined ? {} : { host }),
  };
}

function parseOptions(args: readonly string[], command: string) {
  const usage = plainError(`usage: npm run ${command} -- [--port NUMBER] [--host ADDRESS]`);
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, host: { type: 'string' } },
    });
    if (values.port !== undefined && !/^\d{1,5}$/.test(values.port)) throw usage;
    return values;
  } catch {
    throw usage;
  }
}
