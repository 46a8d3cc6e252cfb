import { suggestId } from '../../model/id.ts';
import { normalise } from '../../text/normalise.ts';
import type { ContentFile } from '../files/content-file.ts';
import type { ParsedArticle } from '../parsing/parse-entry.ts';

type Raws = ReadonlyMap<string, readonly ContentFile[]>;

/**
 * Articles as they arrived, with those of articles that were renamed since: one that belongs to none, and
 * has the paragraphs of an article that has none, is that article’s.
 */
export function adoptRaws(articles: readonly ParsedArticle[], raws: Raws): Raws {
  const ids = new Set(articles.flatMap(({ id }) => [id, suggestId(id) ?? id]));
  const strays = [...raws].filter(([id]) => !ids.has(id));
  if (strays.length === 0) return raws;
  const bereft = articles.filter(({ id }) => !raws.has(id) && !raws.has(suggestId(id) ?? id));
  const adopted = bereft.flatMap((article): [string, readonly ContentFile[]][] => {
    const stray = strays.find(([, files]) => files.some(({ text }) => holds(text, article)));
    return stray ? [[article.id, stray[1]]] : [];
  });
  return new Map([...raws, ...adopted]);
}

/** Whether a text has most paragraphs of an article. */
function holds(text: string, { body }: ParsedArticle): boolean {
  const received = normalise(text).text;
  const there = body.blocks.filter(({ normalised }) => received.includes(normalised.text)).length;
  return there > 0 && there * 2 > body.blocks.length;
}
