import { folderOf } from '../corpus/content-file.ts';
import type { Draft } from '../intake/draft.ts';
import { formatEntry } from '../intake/format-entry.ts';
import { formatProposal } from '../intake/format-proposal.ts';
import type { Effects } from './effects.ts';
import { explainDisk } from './explain-disk.ts';
import type { RawFile } from './read-raw.ts';
import type { Shelf } from './shelf.ts';

/** Where a draft went, or why it went nowhere. */
export type WrittenDraft =
  | {
      kind: 'written';
      state: 'written';
      entry: string;
      kept: string;
      /** The paths of new actors, outlets and incidents that the draft names. */
      proposals: readonly string[];
    }
  | { kind: 'refused'; reason: string };

interface Place {
  folder: string;
  effects: Effects;
  shelf: Shelf;
}

const refused = (reason: string): WrittenDraft => ({ kind: 'refused', reason });

/** Writes the raw file, then the entry, then what the entry names; none over anything, and no entry without its raw file. */
export async function writeDraft(
  draft: Draft,
  { asKept, bytes, ending }: RawFile,
  place: Place,
): Promise<WrittenDraft> {
  const { folder, effects, shelf } = place;
  const taken = shelf.obstacle(draft.id, asKept);
  if (taken !== undefined) return refused(`${taken}; name another id with --id`);
  const [entry, raw] = [`articles/${draft.id}.md`, `raw/${draft.id}.${ending}`];
  try {
    if (!shelf.hasRaw(draft.id) && (await effects.writeNew(`${folder}/${raw}`, bytes)) === 'exists')
      return refused(`${folder}/${raw} is there already`);
    if ((await effects.writeNew(`${folder}/${entry}`, formatEntry(draft))) === 'exists')
      return refused(`${folder}/${entry} is there already`);
    const body = draft.body.map(({ text }) => text).join('\n\n');
    shelf.add(draft.id, { path: raw, text: asKept }, body);
    const proposals = await writeProposals(draft, place);
    return {
      kind: 'written',
      state: 'written',
      entry: `${folder}/${entry}`,
      kept: `${folder}/${raw}`,
      proposals,
    };
  } catch (error) {
    return refused(explainDisk(error));
  }
}

/** What is there already, under whatever name it goes, stays as it is. */
async function writeProposals(
  { proposed }: Draft,
  { folder, effects, shelf }: Place,
): Promise<string[]> {
  const written: string[] = [];
  for (const each of proposed) {
    const path = `${folderOf[each.kind]}/${each.id}.md`;
    if (shelf.has(path)) continue;
    if ((await effects.writeNew(`${folder}/${path}`, formatProposal(each))) === 'written')
      written.push(`${folder}/${path}`);
    shelf.addEntry(path);
  }
  return written;
}
