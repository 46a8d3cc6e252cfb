import { type ContentFile, roleOf } from '../corpus/content-file.ts';
import { openReprints, type Reprint } from '../intake/reprints.ts';

/** Which articles a content folder holds, from which raw texts they came, and in what words. */
export interface Shelf {
  /** The id of the article that was made from a text. */
  articleOf: (text: string) => string | undefined;
  hasRaw: (id: string) => boolean;
  /** Whether a file of the content folder is there: `outlets/reuters.md`. */
  has: (path: string) => boolean;
  /** What stands in the way of a new article of this id, in words. */
  obstacle: (id: string, text: string) => string | undefined;
  /** Articles in which a part of a text stands already. */
  reprintOf: (text: string) => readonly Reprint[];
  /** Notes an article that was just written: its raw text under its path, and what it says. */
  add: (id: string, raw: ContentFile, body: string) => void;
  /** Notes another entry that was just written. */
  addEntry: (path: string) => void;
}

/** Reads the shelf from the files that are there. */
export function shelfOf(files: readonly ContentFile[]): Shelf {
  const articles = new Map<string, string>();
  const raws = new Map<string, ContentFile>();
  const paths = new Set(files.map(({ path }) => path));
  const reprints = openReprints();
  for (const file of files) {
    const role = roleOf(file.path);
    if (role.role === 'raw') raws.set(role.id, file);
    if (role.role !== 'entry' || role.kind !== 'article') continue;
    articles.set(role.id, file.path);
    reprints.add(role.id, bodyOf(file));
  }
  return {
    articleOf: (text) => [...raws].find(([id, raw]) => raw.text === text && articles.has(id))?.[0],
    hasRaw: (id) => raws.has(id),
    has: (path) => paths.has(path),
    obstacle: (id, text) => {
      const [article, raw] = [articles.get(id), raws.get(id)];
      if (article !== undefined) return `${article} is there already, from another text`;
      return raw !== undefined && raw.text !== text
        ? `${raw.path} is there already and holds another text`
        : undefined;
    },
    reprintOf: (text) => reprints.of(text),
    add: (id, raw, body) => {
      articles.set(id, `articles/${id}.md`);
      raws.set(id, raw);
      reprints.add(id, body);
    },
    addEntry: (path) => {
      paths.add(path);
    },
  };
}

const bodyOf = ({ text }: ContentFile) => text.replace(/^\uFEFF?---\r?\n[\s\S]*?\n---\r?\n/, '');
