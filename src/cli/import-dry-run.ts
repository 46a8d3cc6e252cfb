import { draftWithClaims } from '../intake/draft/draft-with-claims.ts';
import { visibleLines } from '../text/visible-signs.ts';
import type { Effects } from './effects.ts';
import type { ImportCall } from './import-call.ts';
import { bodyText, type ImportContext, nameOf, refuse } from './import-context.ts';
import { type Examined, importJson } from './import-json.ts';
import { importSummary, refusalSummary } from './import-summary.ts';
import { INPUT, type RawFile, readRaw } from './read-raw.ts';

/** Prints what would become of each file, those of folders in the order of their names. */
export async function dryRun(
  { files, id, format }: Extract<ImportCall, { kind: 'dry-run' }>,
  context: ImportContext,
): Promise<number> {
  let code = 0;
  for (const named of files)
    for (const file of await filesAt(named, context.effects)) {
      const examined = await examine(file, context);
      if (isRefused(examined)) code = 1;
      const text =
        format === 'json'
          ? importJson(file, examined)
          : visibleLines(described(file, id, examined, context));
      context.effects.out(`${text}\n`);
    }
  return code;
}

async function filesAt(path: string, effects: Effects): Promise<readonly string[]> {
  if (path === INPUT || (await effects.kindOf(path)) !== 'folder') return [path];
  return effects.filesIn(path);
}

async function examine(
  file: string,
  { effects, known, existing }: ImportContext,
): Promise<Examined> {
  const read: RawFile | { kind: 'refused'; reason: string } = await readRaw(file, effects);
  if (read.kind === 'refused') return read;
  const drafted = draftWithClaims(read.article, known.now());
  const body = drafted.kind === 'draft' ? bodyText(drafted.draft) : '';
  return {
    kind: 'drafted',
    drafted,
    importedAs: existing.articleOf(read.asKept),
    reprints: existing.reprintOf(body),
  };
}

const isRefused = (examined: Examined) =>
  examined.kind === 'refused' ||
  examined.drafted.kind === 'refused' ||
  examined.drafted.draft.obstacle !== undefined;

/** What is printed for an editor of one file. */
function described(
  file: string,
  id: string | undefined,
  examined: Examined,
  { folder }: ImportContext,
): string {
  if (examined.kind === 'refused') return refuse(file, examined.reason).text;
  const { drafted, importedAs, reprints } = examined;
  if (importedAs !== undefined)
    return `${nameOf(file)}: already imported as articles/${importedAs}.md`;
  if (drafted.kind === 'refused') return refusalSummary(nameOf(file), drafted);
  if (drafted.draft.obstacle !== undefined) return refuse(file, drafted.draft.obstacle).text;
  const { draft } = drafted;
  const entry = `${folder}/articles/${id ?? draft.id}.md`;
  return importSummary({ file: nameOf(file), state: 'not written', entry, draft, reprints });
}
