import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCorpus } from '../corpus/build-corpus.ts';
import type { ContentFile } from '../corpus/content-file.ts';
import type { Graph } from '../corpus/graph.ts';
import { decodeRaw, MAX_RAW_BYTES } from '../intake/decode-raw.ts';
import type { Drafted, RawArticle } from '../intake/draft.ts';
import { draftArticle } from '../intake/draft-article.ts';
import { formatEntry } from '../intake/format-entry.ts';
import { isId } from '../model/id.ts';
import type { Known } from '../model/known.ts';
import { noContentFolder } from '../settings.ts';
import { contentFolder, type Effects } from './effects.ts';
import { importSummary, refusalSummary } from './import-summary.ts';
import { type Shelf, shelfOf } from './shelf.ts';

const USAGE = 'usage: npm run import -- [--id ID] FILE…';
const HELP = `${USAGE}

Makes a draft entry in articles/ from each file, an article as plain text in UTF-8, and keeps the text as
it arrived in raw/. What is headline, caption, credit or text is told apart; what belongs to the site and
not to the article is taken out and listed. Source, date and language are written only where the text
states them. Nothing that is there already is ever overwritten.

  --id ID   the id of the entry, for one file; without it, it is made from the headline or the first words
  --help    print this

CONTENT_DIR says where the content folder is. Exit code 1 where a file could not be imported.
`;

type Call =
  | { kind: 'import'; files: readonly string[]; id: string | undefined }
  | { kind: 'help' }
  | { kind: 'wrong'; problem: string };

/**
 * Imports raw texts as drafts and prints for each what an editor should know. All files are tried. Exit
 * code 1 where one could not be imported, 2 where the call itself is wrong.
 */
export async function importArticles(args: readonly string[], effects: Effects): Promise<number> {
  const call = readCall(args);
  if (call.kind === 'help') {
    effects.out(HELP);
    return 0;
  }
  if (call.kind === 'wrong') {
    effects.err(`${call.problem}\n${USAGE}\n`);
    return 2;
  }
  const folder = contentFolder(effects);
  const files = await effects.readContent(folder).catch(() => undefined);
  if (!files) {
    effects.err(`${noContentFolder(folder)}\n`);
    return 2;
  }
  return importFiles(call, { folder, effects, ...recordOf(files) });
}

function readCall(args: readonly string[]): Call {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { id: { type: 'string' }, help: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (values.help) return { kind: 'help' };
    if (positionals.length === 0) return { kind: 'wrong', problem: 'no file is named' };
    if (values.id === undefined) return { kind: 'import', files: positionals, id: undefined };
    if (positionals.length > 1)
      return { kind: 'wrong', problem: '--id is for one file, and more are named' };
    if (!isId(values.id))
      return { kind: 'wrong', problem: `“${values.id}” is no id: a–z, 0–9 and single hyphens` };
    return { kind: 'import', files: positionals, id: values.id };
  } catch (error) {
    return { kind: 'wrong', problem: error instanceof Error ? error.message : String(error) };
  }
}

interface Desk {
  folder: string;
  effects: Effects;
  known: Known;
  shelf: Shelf;
}

function recordOf(files: readonly ContentFile[]): Pick<Desk, 'known' | 'shelf'> {
  return { known: knownOf(buildCorpus(files, 'included').graph), shelf: shelfOf(files) };
}

function knownOf({ outlets, actors }: Graph): Known {
  const named = (things: Graph['outlets' | 'actors']) =>
    [...things.values()].map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] }));
  return { outlets: named(outlets), actors: named(actors) };
}

async function importFiles(
  { files, id }: Extract<Call, { kind: 'import' }>,
  desk: Desk,
): Promise<number> {
  let code = 0;
  for (const file of files) {
    const outcome = await importFile(file, id, desk);
    if (outcome.kind === 'done') desk.effects.out(`${outcome.text}\n`);
    else {
      desk.effects.err(`${outcome.text}\n`);
      code = 1;
    }
  }
  return code;
}

interface Outcome {
  kind: 'done' | 'refused';
  text: string;
}

const refuse = (file: string, reason: string): Outcome => ({
  kind: 'refused',
  text: `${file}: not imported: ${reason}`,
});

async function importFile(file: string, id: string | undefined, desk: Desk): Promise<Outcome> {
  const read = await readRaw(file, desk.effects);
  if (read.kind === 'refused') return refuse(file, read.reason);
  const raw: RawArticle = { name: basename(file), text: read.text };
  const twin = desk.shelf.articleOf(raw.text);
  if (twin !== undefined)
    return {
      kind: 'done',
      text: `${file}: already imported as articles/${twin}.md; nothing is changed`,
    };
  const drafted = draftArticle(raw, desk.known);
  if (drafted.kind === 'refused') return { kind: 'refused', text: refusalSummary(file, drafted) };
  return write(file, raw, { ...drafted.draft, id: id ?? drafted.draft.id }, desk);
}

async function readRaw(
  file: string,
  { readBytes }: Effects,
): Promise<ReturnType<typeof decodeRaw>> {
  try {
    const bytes = await readBytes(file, MAX_RAW_BYTES);
    if (bytes !== 'too large') return decodeRaw(bytes);
    const reason = `it is larger than ${MAX_RAW_BYTES / 1024} KiB, and no single article is`;
    return { kind: 'refused', reason };
  } catch (error) {
    return { kind: 'refused', reason: explain(error) };
  }
}

const problems: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder; name the files in it',
  EACCES: 'it may not be read or written',
  ENOSPC: 'there is no room left on the disk',
};

function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return problems[code] ?? (error instanceof Error ? error.message : String(error));
}

type Draft = Extract<Drafted, { kind: 'draft' }>['draft'];

/** Writes the raw text, then the entry; neither over anything, and no entry without its raw text. */
async function write(file: string, raw: RawArticle, draft: Draft, desk: Desk): Promise<Outcome> {
  const { folder, effects, shelf } = desk;
  const taken = shelf.obstacle(draft.id, raw.text);
  if (taken !== undefined) return refuse(file, `${taken}; name another id with --id`);
  const entry = `${folder}/articles/${draft.id}.md`;
  const kept = `${folder}/raw/${draft.id}.txt`;
  try {
    if (!shelf.hasRaw(draft.id) && (await effects.writeNew(kept, raw.text)) === 'exists')
      return refuse(file, `${kept} is there already`);
    if ((await effects.writeNew(entry, formatEntry(draft))) === 'exists')
      return refuse(file, `${entry} is there already`);
  } catch (error) {
    return refuse(file, explain(error));
  }
  shelf.add(draft.id, raw.text);
  return { kind: 'done', text: importSummary({ file, entry, kept, draft }) };
}
