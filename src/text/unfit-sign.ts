/** Why a sign, or a text as a whole, cannot be published. */
export type Unfit =
  | 'half a character'
  | 'control'
  | 'hidden'
  | 'heaped marks'
  | 'no character'
  | 'lost'
  | 'direction not ended'
  | 'direction not begun'
  | 'nothing to see';

/** The first thing about a text that cannot be published: `sign` stands at `at`; of a text without visible signs it is the first. */
export interface UnfitSign {
  unfit: Unfit;
  sign: string;
  at: number;
}

// Tab and line ends are controls that texts are written with; next line (U+0085) and the separators are none.
const CONTROL = /(?![\t\n\r])[\p{Cc}\p{Zl}\p{Zp}]/u;
// Annotations between lines, which no browser sets so: U+FFF9 to U+FFFB.
const ANNOTATION = /[\uFFF9-\uFFFB]/u;
// Tags spell letters that nobody sees; only after a flag do they say which it is, and never in more (UTS #51, ED-14a, C.1).
const TAG = /(?<!\u{1F3F4}[\u{E0020}-\u{E007E}]{0,30})[\u{E0000}-\u{E007F}]/u;
// More than any language writes on one letter; heaped, they cover the lines around (UAX #15, D3: 30).
const HEAP = /\p{M}{31}/u;
const SIGNS: readonly (readonly [Unfit, RegExp])[] = [
  ['half a character', /\p{Surrogate}/u],
  ['control', CONTROL],
  ['control', ANNOTATION],
  ['hidden', TAG],
  ['heaped marks', HEAP],
  ['no character', /\p{Noncharacter_Code_Point}/u],
  ['lost', /\uFFFD/u],
];

// U+2800 is a Braille pattern without dots; a mark is set on the sign before it, and alone on one of another text.
const UNSEEN = /^[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{M}\u2800]+$/u;

/** Whether a text has no sign that can be seen by itself; an empty one has none. */
export const showsNothing = (text: string) => text === '' || UNSEEN.test(text);

/**
 * What keeps a text from being published: it is no well-formed Unicode, holds a control sign, letters that nobody sees or
 * a code that is no character, turns the direction of writing and does not turn it back (UAX #9, X1–X8), or shows nothing. Undefined where it
 * is fit; an empty text is.
 */
export function unfitSign(text: string): UnfitSign | undefined {
  const [first] = [...SIGNS.flatMap((kind) => found(text, kind)), ...strayDirections(text)].sort(
    (a, b) => a.at - b.at,
  );
  if (first) return first;
  return showsNothing(text) && /\P{White_Space}/u.test(text)
    ? { unfit: 'nothing to see', sign: String.fromCodePoint(text.codePointAt(0) ?? 0), at: 0 }
    : undefined;
}

function found(text: string, [unfit, pattern]: readonly [Unfit, RegExp]): UnfitSign[] {
  const match = pattern.exec(text);
  return match ? [{ unfit, sign: match[0], at: match.index }] : [];
}

/** A text with something else, U+FFFD or nothing, for every sign that cannot be published. */
export function withoutUnfit(text: string, instead: '\uFFFD' | ''): string {
  const sound = SIGNS.reduce((left, [, pattern]) => left.replace(allOf(pattern), instead), text);
  return replaced(sound, instead);
}

/** A text without signs that begin a change of direction nobody ends, or end one nobody began. */
export const withoutStrayDirections = (text: string) => replaced(text, '');

const allOf = (pattern: RegExp) => new RegExp(pattern.source, 'gu');

function replaced(text: string, by: string): string {
  const stray = new Set(strayDirections(text).map(({ at }) => at));
  return stray.size === 0
    ? text
    : [...text.split('')].map((unit, at) => (stray.has(at) ? by : unit)).join('');
}

const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/g;
const [POP_EMBEDDING, POP_ISOLATE] = ['\u202C', '\u2069'];
const isIsolate = (sign: string) => sign >= '\u2066' && sign <= '\u2068';

interface Sign {
  sign: string;
  at: number;
}

/** Signs of direction that have no partner; an isolate’s end closes what was opened within it, and nothing else does. */
export function strayDirections(text: string): UnfitSign[] {
  const open: Sign[] = [];
  const stray: UnfitSign[] = [];
  for (const { 0: sign, index: at } of text.matchAll(DIRECTION)) {
    if (sign !== POP_EMBEDDING && sign !== POP_ISOLATE) open.push({ sign, at });
    else if (!close(sign, open, stray)) stray.push({ unfit: 'direction not begun', sign, at });
  }
  return [...stray, ...open.map(notEnded)].sort((a, b) => a.at - b.at);
}

const notEnded = (sign: Sign): UnfitSign => ({ unfit: 'direction not ended', ...sign });

/** Takes away what a sign ends, and what stands unended within it; tells whether there was any. */
function close(sign: string, open: Sign[], stray: UnfitSign[]): boolean {
  if (sign === POP_EMBEDDING) {
    const last = open.at(-1);
    if (!last || isIsolate(last.sign)) return false;
    open.pop();
    return true;
  }
  const from = open.findLastIndex((one) => isIsolate(one.sign));
  if (from < 0) return false;
  stray.push(...open.splice(from).slice(1).map(notEnded));
  return true;
}
