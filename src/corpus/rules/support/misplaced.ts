import type { EntryKind } from '../../files/content-file.ts';
import { kindWithFields } from '../../parsing/explaining/kind-by-fields.ts';
import { splitFrontmatter } from '../../parsing/frontmatter.ts';

/** The kind of entry that a file in none of the folders is, by its fields. */
export function homeOfStray(path: string, text: string): EntryKind | undefined {
  if (!path.endsWith('.md') || !text.startsWith('---')) return undefined;
  return kindWithFields(splitFrontmatter(text).data);
}

// What is written by programs that keep no plain text.
const programs: readonly [string, RegExp][] = [
  ['a file of a word processor', /\.(?:docx?|odt|rtf|pages)$/i],
  ['a PDF', /\.pdf$/i],
  ['a table', /\.(?:xlsx?|ods|numbers)$/i],
  ['a picture', /\.(?:jpe?g|png|gif|webp|heic|tiff?)$/i],
];

/** What a file is that cannot be read as text; undefined where it may be text. */
export const programOf = (path: string) => programs.find(([, ending]) => ending.test(path))?.[0];
