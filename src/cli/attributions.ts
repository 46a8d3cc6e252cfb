import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { outermost } from '../attribution/outermost.ts';
import { readAttributions } from '../attribution/read-attributions.ts';
import type { Attribution } from '../attribution/relations/attribution.ts';
import { explainDoubt, printed } from '../attribution/relations/explanation.ts';
import { notRead, readExtent } from '../intake/claims/not-read.ts';
import { MAX_RAW_BYTES } from '../intake/decode/decode-raw.ts';
import { likelyLanguage } from '../intake/segment/find-language.ts';
import { type QuotedUtterance, readQuotations } from '../quotations/read-quotations.ts';
import { jsonText } from '../reporters/json-text.ts';
import { visibleLines, visibleSigns } from '../text/visible-signs.ts';
import type { Effects } from './effects.ts';
import { explainDisk } from './explain-disk.ts';

const USAGE = 'usage: npm run attributions -- [--outermost] FILE|DIR…';
const HELP = `${USAGE}

Prints as JSON who says what in plain English texts, a list for each file under its name without ending:
source, cue and content as [[start, end], …] in UTF-16 code units into the file’s text, with the speaker,
the chain of outlets, the stance, hedge and basis, the rule that found it, and what is in doubt. Of a
folder every .txt file is read.

  --outermost   only those that stand in no other’s content
  --help        print this

Of a text in another language quotations and phrases like “according to” are listed where there is a table
for it, else nothing; standard error says what was not read.
Exit code 1 where a file could not be read; the others are printed all the same.
`;

type Call =
  | { kind: 'read'; paths: readonly string[]; depth: 'all' | 'outermost' }
  | { kind: 'help' }
  | { kind: 'wrong'; problem: string };

/** The part of the world this command needs. */
export type AttributionEffects = Pick<
  Effects,
  'filesIn' | 'kindOf' | 'readBytes' | 'out' | 'err' | 'isTerminal'
>;

/**
 * Prints the attributions in texts. All files are tried; exit code 1 where one could not be read, 2 where
 * the call itself is wrong. Progress goes to a terminal only.
 */
export async function attributions(
  args: readonly string[],
  effects: AttributionEffects,
): Promise<number> {
  const call = readCall(args);
  if (call.kind === 'help') {
    effects.out(HELP);
    return 0;
  }
  if (call.kind === 'wrong') {
    effects.err(`${visibleLines(call.problem)}\n${USAGE}\n`);
    return 2;
  }
  return printAll(call, effects);
}

function readCall(args: readonly string[]): Call {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { outermost: { type: 'boolean' }, help: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (values.help) return { kind: 'help' };
    if (positionals.length === 0) return { kind: 'wrong', problem: 'no file or folder is named' };
    return { kind: 'read', paths: positionals, depth: values.outermost ? 'outermost' : 'all' };
  } catch (error) {
    return { kind: 'wrong', problem: error instanceof Error ? error.message : String(error) };
  }
}

type Listing = { kind: 'files'; files: readonly string[] } | { kind: 'refused'; reason: string };

async function printAll(
  { paths, depth }: Extract<Call, { kind: 'read' }>,
  effects: AttributionEffects,
): Promise<number> {
  const listings = await Promise.all(paths.map((path) => list(path, effects)));
  const files = listings.flatMap((listing) => (listing.kind === 'files' ? listing.files : []));
  const taken = new Set<string>();
  let refused = 0;
  const refuse = (path: string, reason: string): void => {
    refused++;
    effects.err(`${visibleSigns(`${path}: not read: ${reason}`)}\n`);
  };
  listings.forEach((listing, index) => {
    if (listing.kind === 'refused') refuse(paths[index] ?? '', listing.reason);
  });
  effects.out('{');
  for (const [index, file] of files.entries()) {
    if (effects.isTerminal) effects.err(`\r${index + 1} of ${files.length}`);
    const stem = basename(file, extname(file));
    const read = taken.has(stem)
      ? refusal(`another file is called “${stem}”, too`)
      : await readText(file, effects);
    if (read.kind === 'refused') refuse(file, read.reason);
    else {
      const language = languageToRead(read.text);
      const unread = notRead('attributions', language);
      if (unread !== undefined) effects.err(`${visibleSigns(`${file}: ${unread}`)}\n`);
      effects.out(
        `${taken.size > 0 ? ',' : ''}\n${entry(stem, listed(read.text, language, depth))}`,
      );
      taken.add(stem);
    }
  }
  if (effects.isTerminal && files.length > 0) effects.err('\n');
  effects.out('\n}\n');
  return refused > 0 ? 1 : 0;
}

/** The language of a text; a few words in Latin letters whose language does not show are read as English. */
function languageToRead(text: string): string | undefined {
  const likely = likelyLanguage(text);
  return likely === undefined && !/(?!\p{Script=Latin})\p{L}/u.test(text) ? 'en' : likely;
}

/** What is printed of a text, in the order of its cues. */
function listed(
  text: string,
  language: string | undefined,
  depth: 'all' | 'outermost',
): readonly object[] {
  switch (readExtent(language)) {
    case 'all': {
      const found = readAttributions(text);
      const kept: readonly Attribution[] = depth === 'outermost' ? outermost(found) : found;
      return kept.map(printed);
    }
    case 'quotations':
      return readQuotations(text, language ?? '').map(printedQuotation);
    case 'nothing':
      return [];
  }
}

/** What shows a quotation stands where a rule’s explanation would; how often it is right is not known for each. */
const printedQuotation = ({ form, doubts, ...meaning }: QuotedUtterance): object => ({
  ...meaning,
  why: form,
  doubts: doubts.map(explainDoubt),
});

/** One file’s list, each attribution on a line of its own. */
function entry(stem: string, all: readonly object[]): string {
  const lines = all.map((one) => `  ${jsonText(one)}`);
  return `${jsonText(stem)}: [${lines.length > 0 ? `\n${lines.join(',\n')}\n` : ''}]`;
}

async function list(path: string, { filesIn, kindOf }: AttributionEffects): Promise<Listing> {
  const kind = await kindOf(path);
  if (kind === 'nothing') return { kind: 'refused', reason: 'there is no such file or folder' };
  if (kind === 'file') return { kind: 'files', files: [path] };
  const files: string[] = [];
  for (const file of await filesIn(path))
    if (extname(file) === '.txt' || (await kindOf(file)) === 'folder') files.push(file);
  return { kind: 'files', files };
}

type ReadText = { kind: 'text'; text: string } | { kind: 'refused'; reason: string };

const refusal = (reason: string): ReadText => ({ kind: 'refused', reason });

async function readText(file: string, { readBytes }: AttributionEffects): Promise<ReadText> {
  try {
    const { bytes, extent } = await readBytes(file, MAX_RAW_BYTES);
    if (extent === 'beginning')
      return refusal(`it is larger than ${MAX_RAW_BYTES / 1024} KiB, and no single article is`);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? refusal('it is not text') : { kind: 'text', text };
  } catch (error) {
    return refusal(error instanceof TypeError ? 'it is not text in UTF-8' : explainDisk(error));
  }
}
