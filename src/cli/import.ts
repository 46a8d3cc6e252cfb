import { buildCorpus } from '../corpus/build-corpus.ts';
import type { ContentFile } from '../corpus/content-file.ts';
import type { Graph } from '../corpus/graph.ts';
import type { Draft } from '../intake/draft.ts';
import { draftWithClaims } from '../intake/draft-with-claims.ts';
import type { Known } from '../model/known.ts';
import { noContentFolder } from '../settings.ts';
import { visibleLines } from '../text/visible-signs.ts';
import { contentFolder, type Effects } from './effects.ts';
import { IMPORT_HELP, type ImportCall, readImportCall } from './import-call.ts';
import { type Examined, importJson } from './import-json.ts';
import { importSummary, refusalSummary } from './import-summary.ts';
import { INPUT, type RawFile, readRaw } from './read-raw.ts';
import { type Shelf, shelfOf } from './shelf.ts';
import { writeDraft } from './write-draft.ts';

/**
 * Imports raw texts as drafts and prints for each what an editor should know. All files are tried. Exit
 * code 1 where one could not be imported, 2 where the call itself is wrong.
 */
export async function importArticles(args: readonly string[], effects: Effects): Promise<number> {
  const call = readImportCall(args);
  if (call.kind === 'help') {
    effects.out(IMPORT_HELP);
    return 0;
  }
  if (call.kind === 'wrong') {
    effects.err(`${visibleLines(call.problem)}\n`);
    return 2;
  }
  const folder = contentFolder(effects);
  const files = await effects.readContent(folder).catch(() => undefined);
  if (call.kind === 'dry-run') return dryRun(call, { folder, effects, ...recordOf(files ?? []) });
  if (files) return importFiles(call, { folder, effects, ...recordOf(files) });
  effects.err(`${noContentFolder(folder)}\n`);
  return 2;
}

/** What a file is imported with: the world, and what the record holds already. */
export interface ImportDesk {
  folder: string;
  effects: Effects;
  known: Known;
  shelf: Shelf;
}

function recordOf(files: readonly ContentFile[]): Pick<ImportDesk, 'known' | 'shelf'> {
  return { known: knownOf(buildCorpus(files, 'included').graph), shelf: shelfOf(files) };
}

function knownOf({ outlets, actors, incidents }: Graph): Known {
  const named = (things: Graph['outlets' | 'actors']) =>
    [...things.values()].map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] }));
  return {
    outlets: named(outlets),
    actors: named(actors),
    incidents: [...incidents.values()].map(({ id, title, aliases, date, place }) => ({
      id,
      names: [title, ...aliases],
      date: date.edtf,
      place: place?.name,
    })),
  };
}

async function importFiles(
  { files, id }: Extract<ImportCall, { kind: 'import' }>,
  desk: ImportDesk,
): Promise<number> {
  let code = 0;
  for (const file of files) {
    const outcome = await importFile(file, id, desk);
    if (outcome.kind === 'done') desk.effects.out(`${visibleLines(outcome.text)}\n`);
    else {
      desk.effects.err(`${visibleLines(outcome.text)}\n`);
      code = 1;
    }
  }
  return code;
}

/** What became of one file, in words. */
export interface Outcome {
  kind: 'done' | 'refused';
  text: string;
}

export const refuse = (file: string, reason: string): Outcome => ({
  kind: 'refused',
  text: `${nameOf(file)}: not imported: ${reason}`,
});

const nameOf = (file: string) => (file === INPUT ? 'standard input' : file);

async function importFile(
  file: string,
  id: string | undefined,
  desk: ImportDesk,
): Promise<Outcome> {
  const read = await readRaw(file, desk.effects);
  if (read.kind === 'refused') return refuse(file, read.reason);
  const twin = desk.shelf.articleOf(read.asKept);
  if (twin !== undefined)
    return {
      kind: 'done',
      text: `${nameOf(file)}: already imported as articles/${twin}.md; nothing is changed`,
    };
  const drafted = draftWithClaims(read.article, desk.known);
  if (drafted.kind === 'refused')
    return { kind: 'refused', text: refusalSummary(nameOf(file), drafted) };
  if (drafted.draft.obstacle !== undefined) return refuse(file, drafted.draft.obstacle);
  const draft: Draft = { ...drafted.draft, id: id ?? drafted.draft.id };
  const reprints = desk.shelf.reprintOf(bodyText(draft));
  const written = await writeDraft(draft, read, desk);
  if (written.kind === 'refused') return refuse(file, written.reason);
  return {
    kind: 'done',
    text: importSummary({ file: nameOf(file), ...written, draft, reprints }),
  };
}

const bodyText = ({ body }: Draft) => body.map(({ text }) => text).join('\n\n');

/** Prints what would become of each file, those of folders in the order of their names. */
async function dryRun(
  { files, id, format }: Extract<ImportCall, { kind: 'dry-run' }>,
  desk: ImportDesk,
): Promise<number> {
  let code = 0;
  for (const named of files)
    for (const file of await filesAt(named, desk.effects)) {
      const examined = await examine(file, desk);
      if (isRefused(examined)) code = 1;
      const text =
        format === 'json'
          ? importJson(file, examined)
          : visibleLines(told(file, id, examined, desk));
      desk.effects.out(`${text}\n`);
    }
  return code;
}

async function filesAt(path: string, effects: Effects): Promise<readonly string[]> {
  if (path === INPUT || (await effects.kindOf(path)) !== 'folder') return [path];
  return effects.filesIn(path);
}

async function examine(file: string, { effects, known, shelf }: ImportDesk): Promise<Examined> {
  const read: RawFile | { kind: 'refused'; reason: string } = await readRaw(file, effects);
  if (read.kind === 'refused') return read;
  const drafted = draftWithClaims(read.article, known);
  const body = drafted.kind === 'draft' ? bodyText(drafted.draft) : '';
  return {
    kind: 'drafted',
    drafted,
    importedAs: shelf.articleOf(read.asKept),
    reprints: shelf.reprintOf(body),
  };
}

const isRefused = (examined: Examined) =>
  examined.kind === 'refused' ||
  examined.drafted.kind === 'refused' ||
  examined.drafted.draft.obstacle !== undefined;

function told(
  file: string,
  id: string | undefined,
  examined: Examined,
  { folder }: ImportDesk,
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
