import { isPlainError } from '../errors.ts';
import { readEnvironment } from '../settings.ts';
import { visibleLines, visibleSigns } from '../text/visible-signs.ts';
import { type Effects, realEffects } from './effects.ts';

type Command = (args: readonly string[], effects: Effects) => Promise<number>;

/** Each is loaded when it is called: to check the content takes less than half of what the others need. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['attributions', async () => (await import('./attributions.ts')).attributions],
  ['build', async () => (await import('./build.ts')).build],
  ['check', async () => (await import('./check.ts')).check],
  ['dev', async () => (await import('./astro.ts')).dev],
  ['import', async () => (await import('./import.ts')).importArticles],
  ['preview', async () => (await import('./astro.ts')).preview],
  ['sync', async () => (await import('./astro.ts')).sync],
]);

const [name = '', ...args] = process.argv.slice(2);
const load = commands.get(name);
if (load) {
  process.exitCode = await run(load);
} else {
  realEffects.err(
    `no command “${visibleSigns(name)}”; there are: ${[...commands.keys()].join(', ')}\n`,
  );
  process.exitCode = 2;
}

async function run(load: () => Promise<Command>): Promise<number> {
  try {
    readEnvironment(realEffects.environment);
    const command = await load();
    return await command(args, realEffects);
  } catch (error) {
    if (!isPlainError(error)) throw error;
    realEffects.err(`${visibleLines(error.message.trimEnd())}\n`);
    return 1;
  }
}
