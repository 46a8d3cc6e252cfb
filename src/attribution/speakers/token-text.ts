import { articles } from '../lexicon/function-words.ts';
import { words } from '../lexicon/words.ts';
import type { Token } from '../tagging/tag.ts';

/** Prepositions by which something hangs from a name or a description. */
export const links = words('of for from in at with by on to about');

/** Whether a word begins with a capital. */
export const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/** Tokens as they stand in the text, in one line: with a space between those that do not touch. */
export function text(tokens: readonly Token[]): string {
  return tokens.reduce((all, token, at) => {
    const touches = at === 0 || tokens[at - 1]?.end === token.start;
    return touches ? all + token.text : `${all} ${token.text}`;
  }, '');
}

/** A phrase as text, without the article it begins with. */
export function bare(phrase: readonly Token[]): string {
  return text(phrase.slice(articles.has(phrase[0]?.lower ?? '') ? 1 : 0));
}
