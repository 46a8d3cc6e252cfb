import type { ContentFile } from '../corpus/files/content-file.ts';
import type { Draft } from '../intake/draft/draft.ts';
import type { Effects } from './effects.ts';
import { type ExistingContent, existingContentOf } from './existing-content.ts';
import { type OpenKnown, openKnown } from './open-known.ts';
import { INPUT } from './read-raw.ts';

/** What a file is imported with: the world, and what the record holds already. */
export interface ImportContext {
  folder: string;
  effects: Effects;
  known: OpenKnown;
  existing: ExistingContent;
}

/** The context for a content folder with these files: none of them is read again. */
export function openImportContext(
  folder: string,
  files: readonly ContentFile[],
  effects: Effects,
): ImportContext {
  return { folder, effects, known: openKnown(files), existing: existingContentOf(files) };
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

/** What a file is called in what is printed. */
export const nameOf = (file: string) => (file === INPUT ? 'standard input' : file);

/** The text of a draft, without what was told apart. */
export const bodyText = ({ body }: Draft) => body.map(({ text }) => text).join('\n\n');
