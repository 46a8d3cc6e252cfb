import { words } from '../lexicon/words.ts';
import type { Token } from './tag.ts';

const contraction = /^(?:n['’]t|not|na|ta)$/iu;
const startsWithLetter = /^[\p{L}\p{M}\p{N}]/u;
const endsWithLetter = /[\p{L}\p{M}\p{N}]$/u;

/** Puts words together again that the tagger cut: “Brudzi|ń|ski”, “Znak|.|com”. */
export function mergeTokens(tokens: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const before = found.at(-1);
    if (!token) continue;
    if (before && isDomain(before, token, tokens[at + 1])) {
      const end = tokens[at + 1];
      found[found.length - 1] = joined(
        before,
        token.text + (end?.text ?? ''),
        end?.end ?? token.end,
      );
      at++;
    } else if (before && (isCut(before, token) || isShortTitle(before, token)))
      found[found.length - 1] = joined(before, token.text, token.end);
    else
      found.push(
        isDash(token, before, tokens[at + 1]) ? { ...token, text: '–', lower: '–' } : token,
      );
  }
  return found;
}

function isCut(before: Token, token: Token): boolean {
  const isForeign = /[^\p{ASCII}]/u.test(before.text.slice(-1) + token.text.charAt(0));
  return (
    before.end === token.start &&
    isForeign &&
    endsWithLetter.test(before.text) &&
    startsWithLetter.test(token.text) &&
    !contraction.test(token.text)
  );
}

/** “It was over - he left”: a hyphen with a space on each side is a dash, whatever key it was typed with. */
const isDash = (token: Token, before: Token | undefined, after: Token | undefined): boolean =>
  token.text === '-' &&
  before !== undefined &&
  after !== undefined &&
  before.end < token.start &&
  token.end < after.start;

/** Titles that the tagger parts from their full stop, so that a sentence would end in a name. */
const cutTitles = words('rev pres supt hon amb cpl pvt maj atty');

/** “the Rev. Peter Wherry”. */
const isShortTitle = (before: Token, dot: Token): boolean =>
  dot.text === '.' && before.end === dot.start && cutTitles.has(before.lower);

function isDomain(before: Token, dot: Token, after: Token | undefined): boolean {
  return (
    dot.text === '.' &&
    before.end === dot.start &&
    after !== undefined &&
    after.start === dot.end &&
    /^(?:com|org|net|info|ru|co|io|news)$/u.test(after.lower)
  );
}

function joined(before: Token, rest: string, end: number): Token {
  const text = before.text + rest;
  return {
    ...before,
    end,
    text,
    lower: text.toLowerCase(),
    lemma: text.toLowerCase(),
    pos: /^\p{Lu}/u.test(text) || rest.startsWith('.') ? 'PROPN' : before.pos,
  };
}
