import { type ContentFile, roleOf } from '../corpus/files/content-file.ts';
import { openReprints, type Reprint } from '../intake/draft/reprints.ts';

/** Which articles a content folder holds, from which raw texts they came, and in what words. */
export interface ExistingContent {
  /** The id of the article that was made from a text. */
  articleOf: (text: string) => string | undefined;
  /** Where the raw text of an id is kept: `raw/a.txt`. */
  rawOf: (id: string) => string | undefined;
  /** Whether a file of the content folder is there: `outlets/reuters.md`. */
  has: (path: string) => boolean;
  /** What stands in the way of a new article of this id, in words. */
  obstacle: (id: string, text: string) => string | undefined;
  /** Articles in which a part of a text stands already. */
  reprintOf: (text: string) => readonly Reprint[];
  /** Notes files that were just written. */
  add: (files: readonly ContentFile[]) => void;
}

/** Reads what a content folder holds from its files. */
export function existingContentOf(files: readonly ContentFile[]): ExistingContent {
  const articles = new Map<string, string>();
  const raws = new Map<string, ContentFile>();
  const paths = new Set<string>();
  const reprints = openReprints();
  const add = (file: ContentFile) => {
    const role = roleOf(file.path);
    paths.add(file.path);
    if (role.role === 'raw') raws.set(role.id, file);
    if (role.role !== 'entry' || role.kind !== 'article') return;
    articles.set(role.id, file.path);
    reprints.add(role.id, bodyOf(file));
  };
  files.forEach(add);
  return {
    articleOf: (text) => [...raws].find(([id, raw]) => raw.text === text && articles.has(id))?.[0],
    rawOf: (id) => raws.get(id)?.path,
    has: (path) => paths.has(path),
    obstacle: (id, text) => {
      const [article, raw] = [articles.get(id), raws.get(id)];
      if (article !== undefined) return `${article} is there already, from another text`;
      return raw !== undefined && raw.text !== text
        ? `${raw.path} is there already and holds another text`
        : undefined;
    },
    reprintOf: (text) => reprints.of(text),
    add: (added) => added.forEach(add),
  };
}

const bodyOf = ({ text }: ContentFile) => text.replace(/^\uFEFF?---\r?\n[\s\S]*?\n---\r?\n/, '');
