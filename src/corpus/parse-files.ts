import { compareText } from '../model/diagnostic.ts';
import { type Corpus, corpusOf } from './entries/corpus.ts';
import { type ContentFile, roleOf } from './files/content-file.ts';
import { type ParsedEntry, parseEntry } from './parsing/parse-entry.ts';

/** The files of a content folder as entries, by path; what is wrong with an entry stands in it. Nothing is checked beyond that. */
export function parseFiles(files: readonly ContentFile[]): Corpus {
  const entries: ParsedEntry[] = [];
  const raws = new Map<string, ContentFile[]>();
  const misplaced: ContentFile[] = [];
  for (const file of [...files].sort((a, b) => compareText(a.path, b.path))) {
    const role = roleOf(file.path);
    if (role.role === 'entry') entries.push(parseEntry(file, role.kind, role.id));
    if (role.role === 'raw') raws.set(role.id, [...(raws.get(role.id) ?? []), file]);
    if (role.role === 'misplaced') misplaced.push(file);
  }
  return corpusOf(entries, raws, misplaced);
}
