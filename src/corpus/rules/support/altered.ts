import { standing } from '../../../text/find-quotation.ts';
import { nearestPassage } from '../../../text/nearest-passage.ts';
import { type NormalisedText, normalise } from '../../../text/normalise.ts';
import type { Corpus } from '../../entries/corpus.ts';
import type { Block } from '../../parsing/body.ts';
import type { ParsedArticle } from '../../parsing/parse-entry.ts';
import { rawTextOf } from './raw-text.ts';
import { printedOf } from './verbatims.ts';

/**
 * The share of its words, from 0 to 1, that a title has to have in common with one passage to be an altered form of it:
 * one altered word in four is a slip, while two headlines on the same event share its names and so about half of their
 * words. Chosen between the two, not measured.
 */
const ALTERED = 0.7;

/** Whether some words are an altered form of words in a text, rather than from elsewhere. */
export function isAltered(words: string, text: string): boolean {
  return (nearestPassage(words, [text])?.likeness ?? 0) >= ALTERED;
}

/** The paragraphs of an article that are not in it as it arrived. */
export function alteredBlocks({ body }: ParsedArticle, received: NormalisedText): Block[] {
  return body.blocks.filter(
    ({ text, normalised }) => text.trim() !== '' && standing(normalised, received) !== 'whole',
  );
}

/** Whether a paragraph stands in an article more often than in it as it arrived: pasted twice. */
export function isDoubled(paragraph: string, { id, body }: ParsedArticle, corpus: Corpus): boolean {
  const raw = rawTextOf({ id }, corpus);
  const own = body.blocks.filter(({ normalised }) => normalised.text === paragraph).length;
  return raw !== undefined && own > 1 && normalise(raw).text.split(paragraph).length - 1 < own;
}

/**
 * What became of words that an article had when it arrived and has no more: they stood in a paragraph
 * that somebody altered, or in one that was left out. `undefined` where it never had them.
 */
export function lostWords(
  words: string,
  article: ParsedArticle,
  corpus: Corpus,
): 'altered' | 'left out' | undefined {
  const raw = rawTextOf(article, corpus);
  const received = raw === undefined ? undefined : normalise(raw);
  if (!received || standing(normalise(words), received) === 'absent') return undefined;
  if (isHeadline(words, article, received)) return 'altered';
  const altered = [
    ...alteredBlocks(article, received),
    ...printedOf(article).filter(({ text }) => standing(normalise(text), received) !== 'whole'),
  ].map(({ text }) => text);
  return nearestPassage(words, altered) ? 'altered' : 'left out';
}

/** Whether words stand above the text of an article whose headline was forgotten: that is reported at its field. */
function isHeadline(
  words: string,
  { fields, body }: ParsedArticle,
  { text: received }: NormalisedText,
): boolean {
  if (fields.title !== undefined) return false;
  const begin = received.indexOf(body.blocks[0]?.normalised.text ?? '');
  return received.slice(0, Math.max(0, begin)).includes(normalise(words).text);
}

/** What to do where words stood in a paragraph that was left out. */
export const leftOutAdvice = ({ id }: { id: string }) =>
  `the words are in raw/${id}.txt: put back what was left out, a paragraph into the text, a caption or subtitle into its field`;
