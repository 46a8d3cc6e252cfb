import { isPlainError } from '../plain-error.ts';
import { readEnvironment } from '../settings.ts';
import { visibleLines, visibleSigns } from '../text/visible-signs.ts';
import { dev, preview, sync } from './astro.ts';
import { attributions } from './attributions.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { type Effects, realEffects } from './effects.ts';
import { importArticles } from './import.ts';

type Command = (args: readonly string[], effects: Effects) => Promise<number>;

const commands: ReadonlyMap<string, Command> = new Map([
  ['attributions', attributions],
  ['build', build],
  ['check', check],
  ['dev', dev],
  ['import', importArticles],
  ['preview', preview],
  ['sync', sync],
]);

const [name = '', ...args] = process.argv.slice(2);
const command = commands.get(name);
if (command) {
  process.exitCode = await run(command);
} else {
  realEffects.err(
    `no command “${visibleSigns(name)}”; there are: ${[...commands.keys()].join(', ')}\n`,
  );
  process.exitCode = 2;
}

async function run(command: Command): Promise<number> {
  try {
    readEnvironment(realEffects.environment);
    return await command(args, realEffects);
  } catch (error) {
    if (!isPlainError(error)) throw error;
    realEffects.err(`${visibleLines(error.message.trimEnd())}\n`);
    return 1;
  }
}
