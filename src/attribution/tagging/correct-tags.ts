import { verbLemma } from '../lexicon/verbs.ts';
import type { Token } from './tag.ts';
import { type TagRule, tagRules } from './tag-rules.ts';

/** A token as it should be tagged, with the rule that changed its tag, if one did. */
export interface CheckedToken {
  token: Token;
  rule: TagRule | undefined;
}

/**
 * Mends the parts of speech the tagger gets wrong where names and verbs of saying meet, from left to right:
 * each word is judged by the mended tag of the one before it and the tagger’s own of the one after it.
 */
export function correctTags(tokens: readonly Token[]): Token[] {
  return checkTags(tokens).map(({ token }) => token);
}

/** The tokens in order, each with the rule that mended it; “according” is parted from a word it is glued to. */
export function checkTags(tokens: readonly Token[]): CheckedToken[] {
  const parted = tokens.flatMap((token, at) =>
    tokens[at + 1]?.lower === 'to' ? partAccording(token) : [token],
  );
  const style = isTitleCase(parted) ? 'title' : 'prose';
  const checked: CheckedToken[] = [];
  parted.forEach((token, at) => {
    const context = {
      token,
      before: checked[at - 1]?.token,
      after: parted[at + 1],
      style,
    } as const;
    const rule = tagRules.find(({ fits }) => fits(context));
    checked.push({ token: rule ? retagged(token, rule.pos) : token, rule });
  });
  return checked;
}

/** The token with another part of speech, and the lemma that belongs to it. */
function retagged(token: Token, pos: TagRule['pos']): Token {
  const lemma = pos === 'VERB' ? verbLemma(token.lower) : undefined;
  return { ...token, pos, lemma: lemma ?? token.lemma };
}

const GLUED = 'according';

/** “contractorsaccording to”: two words that lost the space between them. */
function partAccording(token: Token): Token[] {
  if (!token.lower.endsWith(GLUED) || token.lower.length <= GLUED.length) return [token];
  const cut = token.text.length - GLUED.length;
  const middle = token.start + cut;
  const [one, other] = [token.text.slice(0, cut), token.text.slice(cut)];
  const word = { text: one, lower: one.toLowerCase(), lemma: one.toLowerCase(), pos: 'NOUN' };
  const according = { text: other, lower: other.toLowerCase(), lemma: 'accord', pos: 'VERB' };
  return [
    { ...token, ...word, end: middle },
    { ...token, ...according, start: middle },
  ];
}

// In a headline in title case all but small words (three letters and less) have capitals; prose full of names stays below.
const MOSTLY = 0.7;
const SMALL_WORD = 3;
const TOO_FEW_TO_TELL = 2;

function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ text }) => text.length > SMALL_WORD && /^\p{L}/u.test(text));
  const capitals = long.filter(({ text }) => /^\p{Lu}/u.test(text));
  return long.length > TOO_FEW_TO_TELL && capitals.length > MOSTLY * long.length;
}
