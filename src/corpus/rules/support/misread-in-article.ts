import { isScalar, isSeq } from 'yaml';
import type { Path } from '../../../model/diagnostic.ts';
import { standing } from '../../../text/find-quotation.ts';
import { normalise } from '../../../text/normalise.ts';
import { placePassage } from '../../parsing/article-text.ts';
import type { ParsedArticle } from '../../parsing/parse-entry.ts';
import { quoted } from '../../violations/violation.ts';
import type { PassageInArticle } from './passages.ts';
import { sourceAt } from './written-source.ts';

/** Words that stand in an article as they were written, and that YAML read as something else. */
export interface Misread {
  path: Path;
  source: string;
  /** What YAML read, for a message. */
  read: string;
}

/** Finds out whether a passage is what YAML made of words that the article has. */
export function misreadInArticle(passage: PassageInArticle): Misread | undefined {
  return splitList(passage) ?? changedMarks(passage);
}

/** `evidence: [two officials, he said]`: brackets or a comma of the article’s that YAML took for a list. */
function splitList({ article, path }: PassageInArticle): Misread | undefined {
  const list = path.slice(0, -2);
  const written = sourceAt(article, list);
  if (!written || !isSeq(written.node) || !written.node.flow) return undefined;
  const { length } = written.node.items;
  const source = [written.source, written.source.slice(1, -1)].find((text) =>
    stands(text, article),
  );
  return length > 1 && source !== undefined
    ? { path: list, source, read: `a list of ${length} passages` }
    : undefined;
}

/** Backslashes and doubled apostrophes between quotation marks of YAML’s. */
function changedMarks({ article, path, quote, part }: PassageInArticle): Misread | undefined {
  const written = sourceAt(article, path);
  const isQuoted = written && isScalar(written.node) && written.node.type?.startsWith('QUOTE');
  const source = isQuoted ? written.source.slice(1, -1) : quote;
  if (source === quote || placePassage({ quote, part }, article.texts).state !== 'absent')
    return undefined;
  return stands(source, article) ? { path, source, read: quoted(quote) } : undefined;
}

function stands(words: string, { texts }: ParsedArticle): boolean {
  const wanted = normalise(words);
  return texts.some(({ normalised }) => standing(wanted, normalised) !== 'absent');
}
