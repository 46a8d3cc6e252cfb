import { type ContentFile, roleOf } from '../corpus/content-file.ts';

/** Which articles a content folder holds, and from which raw texts they came. */
export interface Shelf {
  /** The id of the article that was made from a text. */
  articleOf: (text: string) => string | undefined;
  hasRaw: (id: string) => boolean;
  /** What stands in the way of a new article of this id, in words. */
  obstacle: (id: string, text: string) => string | undefined;
  /** Notes an article that was just written. */
  add: (id: string, text: string) => void;
}

/** Reads the shelf from the files that are there. */
export function shelfOf(files: readonly ContentFile[]): Shelf {
  const articles = new Map<string, string>();
  const raws = new Map<string, ContentFile>();
  for (const file of files) {
    const role = roleOf(file.path);
    if (role.role === 'raw') raws.set(role.id, file);
    if (role.role === 'entry' && role.kind === 'article') articles.set(role.id, file.path);
  }
  return {
    articleOf: (text) => [...raws].find(([id, raw]) => raw.text === text && articles.has(id))?.[0],
    hasRaw: (id) => raws.has(id),
    obstacle: (id, text) => {
      const [article, raw] = [articles.get(id), raws.get(id)];
      if (article !== undefined) return `${article} is there already, from another text`;
      return raw !== undefined && raw.text !== text
        ? `${raw.path} is there already and holds another text`
        : undefined;
    },
    add: (id, text) => {
      articles.set(id, `articles/${id}.md`);
      raws.set(id, { path: `raw/${id}.txt`, text });
    },
  };
}
