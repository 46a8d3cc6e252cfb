import { verbFrames } from '../lexicon/verbs.ts';
import { words } from '../lexicon/word-lists.ts';
import type { Token } from './tag.ts';

const titles = words(
  'mr. mrs. ms. dr. sen. rep. gov. gen. sgt. lt. col. capt. prof. rev. mr mrs ms dr',
);
const nominatives = words('i you he she we they who which');
const determiners = words('a an the every no his her its their my our your');
const sayings = words('say says');
const nouns = words('NOUN PROPN');

/** Mends the parts of speech the tagger gets wrong where names and verbs of saying meet. */
export function repair(tokens: readonly Token[]): Token[] {
  const parted = tokens.flatMap((token, at) =>
    tokens[at + 1]?.lower === 'to' ? part(token) : [token],
  );
  const isTitleCase = mostlyCapitals(parted);
  const mended: Token[] = [];
  parted.forEach((token, at) => {
    const pos = posOf(token, mended[at - 1], parted[at + 1], isTitleCase ? 'title' : 'prose');
    mended.push(pos === token.pos ? token : { ...token, pos });
  });
  return mended;
}

const GLUED = 'according';

/** “contractorsaccording to”: two words that lost the space between them. */
function part(token: Token): Token[] {
  if (!token.lower.endsWith(GLUED) || token.lower.length <= GLUED.length) return [token];
  const cut = token.text.length - GLUED.length;
  const [one, other] = [token.text.slice(0, cut), token.text.slice(cut)];
  const middle = token.start + cut;
  return [
    {
      ...token,
      end: middle,
      text: one,
      lower: one.toLowerCase(),
      lemma: one.toLowerCase(),
      pos: 'NOUN',
    },
    {
      ...token,
      start: middle,
      text: other,
      lower: other.toLowerCase(),
      lemma: 'accord',
      pos: 'VERB',
    },
  ];
}

function posOf(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  style: 'title' | 'prose',
): string {
  if (isName(token, before, style)) return 'PROPN';
  const isFirstName =
    token.pos === 'VERB' && /^\p{Lu}\p{Ll}/u.test(token.text) && after?.pos === 'PROPN';
  if (style === 'prose' && before && before.pos !== 'PUNCT' && isFirstName) return 'PROPN';
  if (token.pos === 'VERB' && before?.text === '-' && before.end === token.start) return 'ADJ';
  if (
    token.pos === 'VERB' &&
    before &&
    determiners.has(before.lower) &&
    !token.lower.endsWith('ing')
  )
    return after && (nouns.has(after.pos) || after.pos === 'ADJ') ? 'ADJ' : 'NOUN';
  if (token.lower === 'alleged' && before && isAlleging(before, after)) return 'VERB';
  if (token.pos === 'NOUN' && before && isVerbAfter(token, before, after)) return 'VERB';
  return token.pos;
}

/** “Police alleged he …”, “have alleged”; not “the alleged plot”. */
function isAlleging(before: Token, after: Token | undefined): boolean {
  if (before.pos === 'AUX') return true;
  const opens =
    after?.pos === 'PROPN' ||
    after?.pos === 'PRON' ||
    after?.pos === 'DET' ||
    after?.lower === 'that';
  return opens && (nouns.has(before.pos) || before.pos === 'PRON');
}

const sayingNouns = words('states notes claims reports shows estimates');

function isName(token: Token, before: Token | undefined, style: 'title' | 'prose'): boolean {
  if (token.pos === 'PROPN' || !/^\p{Lu}/u.test(token.text)) return false;
  if (before && titles.has(before.lower)) return true;
  const mayBe = token.pos === 'VERB' || token.pos === 'NOUN' || token.pos === 'ADJ';
  return (
    style === 'prose' && mayBe && before?.pos === 'PROPN' && token.text !== token.text.toUpperCase()
  );
}

/** “They support Sanders”, “records show he …”: a verb that looks like a noun. */
function isVerbAfter(token: Token, before: Token, after: Token | undefined): boolean {
  if (sayings.has(token.lower)) return !determiners.has(before.lower) && before.pos !== 'ADJ';
  if (
    sayingNouns.has(token.lower) &&
    nouns.has(before.pos) &&
    after &&
    (nominatives.has(after.lower) || after.lower === 'it' || after.lower === 'that')
  )
    return true;
  if (!verbFrames.has(token.lemma.toLowerCase())) return false;
  if (nominatives.has(before.lower)) return true;
  if (!nouns.has(before.pos) || !after || before.text === '-') return false;
  if (after.lower === 'that' && token.lower.endsWith('s'))
    return before.lower.endsWith('s') === false;
  const opens =
    after.pos === 'PROPN' || after.pos === 'DET' || after.pos === 'PRON' || after.lower === 'that';
  return (
    opens &&
    (token.lower === 'show' ||
      token.lower === 'shows' ||
      (token.lower === 'claim' && before.lower.endsWith('s')))
  );
}

function mostlyCapitals(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text));
  const capitals = long.filter(({ text }) => /^\p{Lu}/u.test(text));
  return long.length > 2 && capitals.length > 0.7 * long.length;
}
