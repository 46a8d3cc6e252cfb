import { z } from 'zod';
import { type ContentFile, folderOf, roleOf } from '../corpus/files/content-file.ts';
import { sha256Of } from '../corpus/files/sha256.ts';
import type { Draft } from '../intake/draft/draft.ts';
import { formatEntry } from '../intake/draft/format-entry.ts';
import { formatProposal } from '../intake/draft/format-proposal.ts';
import type { Effects } from './effects.ts';
import type { ExistingContent } from './existing-content.ts';
import type { RawFile } from './read-raw.ts';

/** A place an import may write to: none outside the content folder, whoever wrote the plan. */
const pathFor = (role: 'entry' | 'raw') =>
  z.string().refine((path) => !path.split('/').includes('..') && roleOf(path).role === role);

const fileSchema = z.object({ path: pathFor('entry'), text: z.string() });

const planSchema = z.object({
  /** Of the article. */
  id: z.string(),
  /** Where the raw file goes; its bytes are those that are imported. */
  raw: pathFor('raw'),
  /** New actors, outlets and incidents that the entry names. */
  proposals: z.array(fileSchema),
  entry: fileSchema,
  /** What is printed when all is written. */
  summary: z.string(),
});

/** All that an import will write, every path within the content folder. */
export type ImportPlan = z.output<typeof planSchema>;

/** The files an import of a draft makes. What the record has already, under whatever name, stays as it is. */
export function filesOf(
  draft: Draft,
  { ending }: RawFile,
  existing: ExistingContent,
): Omit<ImportPlan, 'summary'> {
  const proposals = new Map<string, ContentFile>();
  for (const each of draft.proposed) {
    const path = `${folderOf[each.kind]}/${each.id}.md`;
    if (!existing.has(path) && !proposals.has(path))
      proposals.set(path, { path, text: formatProposal(each) });
  }
  return {
    id: draft.id,
    raw: existing.rawOf(draft.id) ?? `raw/${draft.id}.${ending}`,
    proposals: [...proposals.values()],
    entry: { path: `articles/${draft.id}.md`, text: formatEntry(draft) },
  };
}

/**
 * Where the plan of an import is kept while it is carried out, by the bytes that are imported: beside the
 * raw files, under a name that nothing reads and git ignores.
 */
export function planPath({ bytes }: RawFile): string {
  return `raw/.${sha256Of(bytes).slice(0, DIGITS)}.import.tmp`;
}

/** Enough that no two articles of any record have the same. */
const DIGITS = 24;

/** Many times what an article of the largest size can become. */
const MOST_BYTES = 16_000_000;

/** The plan that is kept at a path. What is no whole plan, as after a power cut, is taken away. */
export async function readPlan(
  path: string,
  { kindOf, readBytes, remove }: Effects,
): Promise<ImportPlan | undefined> {
  if ((await kindOf(path)) !== 'file') return undefined;
  const { bytes } = await readBytes(path, MOST_BYTES);
  const plan = planSchema.safeParse(parsed(new TextDecoder().decode(bytes))).data;
  if (!plan) await remove(path);
  return plan;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
