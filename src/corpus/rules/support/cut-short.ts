import { standing } from '../../../text/find-quotation.ts';
import { normalise } from '../../../text/normalise.ts';
import type { Corpus } from '../../entries/corpus.ts';
import { rawTextOf } from './raw-text.ts';
import { isPrinted, type Verbatim } from './verbatims.ts';
import { commentAfter, sourceAt } from './written-source.ts';

/**
 * The words that YAML took for a comment, where the article’s words go on with a # at that place. Where
 * there is nothing to compare with, a # that no space follows is held to be the article’s. A # in the midst of
 * words that the article has without it cuts them short as well.
 */
export function cutShort(verbatim: Verbatim, corpus: Corpus): string | undefined {
  const { article, path, text } = verbatim;
  const written = sourceAt(article, path);
  const comment = written && commentAfter(written);
  if (comment === undefined) return undefined;
  const raw = rawTextOf(article, corpus);
  const withHash = normalise(`${text} ${comment.slice(0, 2)}`);
  const without = normalise(`${text} ${firstWords(comment)}`);
  const received = raw === undefined ? [] : [normalise(raw)];
  const texts = [...article.texts.map(({ normalised }) => normalised), ...received];
  const isCertain = texts.some(
    (within) =>
      standing(withHash, within) !== 'absent' ||
      (without.text !== text && standing(without, within) === 'whole'),
  );
  const isUnknown = isPrinted(path) && raw === undefined;
  return isCertain || (isUnknown && /^#\S/.test(comment)) ? comment : undefined;
}

/** The first two words of a comment: where the article goes on with them, they are its own and the # is not. */
const firstWords = (comment: string) =>
  comment.replace(/^#\s*/, '').split(/\s+/).slice(0, 2).join(' ');
