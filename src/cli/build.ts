import { join } from 'node:path';
import { compiledSite } from '../build/compiled-site.ts';
import { makeSite } from '../build/make-site.ts';
import { type Place, placeOf } from '../build/place.ts';
import { readSteadily } from '../build/read-steadily.ts';
import { replaceSite } from '../build/replace-site.ts';
import { searchIndex, writeSearchIndex } from '../build/search-index.ts';
import { keepHeapSmall } from '../build/small-heap.ts';
import { plainError } from '../errors.ts';
import { type Environment, readEnvironment, siteAddress } from '../settings.ts';
import { loadRecord } from '../site/load-record.ts';
import { recordVersion } from '../site/record-version.ts';
import type { Effects } from './effects.ts';
import { refusalIn } from './explain-disk.ts';

/** The folder of the project, from which a build compiles the pages. */
const PROJECT = join(import.meta.dirname, '../..');

/** Where the built site is. */
export const DIST = 'dist';

/**
 * Builds the site and its search index, from one reading of the content, beside `dist/`, whose place they
 * take when they are whole. Throws, with `dist/` as it was, the report of what is wrong where the content
 * has errors, and a sentence where the disk refuses.
 */
export async function build(_args: readonly string[], effects: Effects): Promise<number> {
  keepHeapSmall();
  const environment = readEnvironment(effects.environment);
  const place = await placeOf(DIST);
  let version: string | undefined;
  try {
    await replaceSite(
      place,
      async (next) => {
        version = await make(next, place, environment, effects);
      },
      sayWhoBuilds(effects.err),
    );
  } catch (error) {
    throw await explained(error, effects);
  }
  effects.out(`${DIST}/ is the new site, whole, of version ${version}\n`);
  await tellOfChanges(version, environment, effects);
  return 0;
}

/** Says who has to be waited for. */
export const sayWhoBuilds =
  (err: Effects['err']) =>
  (holder: string): void =>
    err(`a build is going on here, in process ${holder}: this one waits until it has ended\n`);

/** Makes the site in a folder; the version of the record it is made from. */
async function make(
  next: string,
  place: Place,
  environment: Environment,
  { err, out, isTerminal }: Effects,
): Promise<string> {
  // First: of this and the record together a small machine would have to hold more at once.
  const compiled = await compiledSite(PROJECT, environment);
  const record = await loadRecord(
    environment.contentFolder,
    readSteadily,
    siteAddress(environment),
  );
  err(record.warnings);
  const { made, kept, searchRecords } = await makeSite(record.graph, {
    compiled,
    place,
    environment,
    ...(isTerminal && { onPage: (done, all) => err(`\r${done} of ${all} pages`) }),
  });
  if (isTerminal && made > 0) err('\n');
  out(`${made} pages and images made, ${kept} unchanged since the last build\n`);
  await writeSearchIndex(searchIndex(searchRecords), next);
  return record.version;
}

/** What the disk refused, in words, and what became of the site. Any other error stays as it is. */
async function explained(error: unknown, { kindOf, out }: Effects): Promise<unknown> {
  const state =
    (await kindOf(DIST)) === 'nothing'
      ? `there is no ${DIST}/ yet`
      : `${DIST}/ is the last site, whole`;
  const refusal = refusalIn(error);
  if (!refusal) {
    out(`${state}\n`);
    return error;
  }
  const { code, words, path } = refusal;
  const where = path === undefined ? '' : `${path}: `;
  return plainError(`the site could not be built: ${where}${words} (${code}); ${state}`);
}

/** Says so where the content is no longer what the site was made from. */
async function tellOfChanges(
  built: string | undefined,
  { contentFolder }: Environment,
  { readContent, err }: Effects,
): Promise<void> {
  const now = await readContent(contentFolder).then(
    (files) => recordVersion(files),
    () => 'that cannot be read',
  );
  if (now !== built)
    err(
      `${contentFolder} was changed during the build: the site is that of ${built}, all of it; the content is now ${now}. npm run build makes that one\n`,
    );
}
