import { check } from './check.ts';
import { type Effects, realEffects } from './effects.ts';

type Command = (args: readonly string[], effects: Effects) => Promise<number>;

const commands: ReadonlyMap<string, Command> = new Map([['check', check]]);

const [name = '', ...args] = process.argv.slice(2);
const command = commands.get(name);
if (command) {
  process.exitCode = await command(args, realEffects);
} else {
  realEffects.err(`no command “${name}”; there are: ${[...commands.keys()].join(', ')}\n`);
  process.exitCode = 2;
}
