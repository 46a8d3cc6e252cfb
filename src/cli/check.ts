import { parseArgs } from 'node:util';
import { buildCorpus } from '../corpus/build-corpus.ts';
import { reporters } from '../reporters/index.ts';
import { noContentFolder, readEnvironment, siteAddress } from '../settings.ts';
import type { Effects } from './effects.ts';

const USAGE = 'usage: npm run check -- [--format pretty|github|json]\n';

/**
 * Checks a content folder and prints every diagnostic. Exit code 1 where one is an error, 0 on warnings
 * alone, 2 where the call itself is wrong.
 */
export async function check(args: readonly string[], effects: Effects): Promise<number> {
  const format = formatOf(args);
  const reporter = format === undefined ? undefined : reporters.get(format);
  if (!reporter) {
    effects.err(USAGE);
    return 2;
  }
  const environment = readEnvironment(effects.environment);
  const folder = environment.contentFolder;
  const files = await effects
    .readContent(folder)
    .catch((error: unknown) => noContentFolder(folder, error));
  if (typeof files === 'string') {
    effects.err(`${files}\n`);
    return 2;
  }
  const { diagnostics, answered } = buildCorpus(files, 'included');
  const site = siteAddress(environment);
  effects.out(reporter(diagnostics, { files: files.length, folder, answered, site }));
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function formatOf(args: readonly string[]): string | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { format: { type: 'string', default: 'pretty' } },
    });
    return values.format;
  } catch {
    return undefined;
  }
}
