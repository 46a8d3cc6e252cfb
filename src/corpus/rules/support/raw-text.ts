import { suggestId } from '../../../model/id.ts';
import { withoutUnfit } from '../../../text/unfit-sign.ts';
import type { Corpus } from '../../entries/corpus.ts';
import { type ContentFile, digestOf } from '../../files/content-file.ts';
import type { ParsedArticle } from '../../parsing/parse-entry.ts';
import { undecoded } from '../../parsing/refuse-file.ts';

/** An article as it arrived; that of a file whose name is no valid id is found by the id it ought to have. */
export function rawsOf({ id }: { id: string }, { raws }: Corpus): readonly ContentFile[] {
  return raws.get(id) ?? raws.get(suggestId(id) ?? id) ?? [];
}

/** The field that keeps the SHA-256 of some files, as an editor would write it. */
export function digestField(files: readonly ContentFile[]): string {
  const digests = files.map(digestOf);
  return `raw-sha256: ${digests.length === 1 ? digests.join('') : `[${digests.join(', ')}]`}`;
}

/**
 * An article as it arrived, where it is kept as plain text and could be read; without the signs that no entry may hold
 * (`unfit-text`), each paragraph by itself.
 */
export function rawTextOf(article: { id: string }, corpus: Corpus): string | undefined {
  const file = rawsOf(article, corpus).find(({ path }) => path.endsWith('.txt'));
  if (file === undefined || isUnreadable(file)) return undefined;
  // Ends of lines and pages are spaces between words, whatever they are written with.
  const text = file.text.replace(/[\v\f\u0085\u2028\u2029]/g, ' ');
  return text
    .split(/(\n\s*\n)/)
    .map((paragraph) => withoutUnfit(paragraph, ''))
    .join('');
}

/** Whether the text of an article as it arrived is another than the one whose SHA-256 its entry keeps. */
export function isRawAltered({ id, fields }: ParsedArticle, corpus: Corpus): boolean {
  const file = rawsOf({ id }, corpus).find(({ path }) => path.endsWith('.txt'));
  const kept = fields.rawSha256;
  return file !== undefined && kept.length > 0 && !kept.includes(digestOf(file));
}

/** Whether nothing can be compared with an article as it arrived. */
export function isUnreadable({ path, text, unread }: ContentFile): boolean {
  return unread !== undefined || (path.endsWith('.txt') && undecoded(text) >= 0);
}
