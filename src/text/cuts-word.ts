import type { Span } from './normalise.ts';

/** What stands before a place and what stands behind it, where the two are parts of one word or number. */
interface Joint {
  before: RegExp;
  after: RegExp;
}

const joint = (before: string, after: string): Joint => ({
  before: new RegExp(`${before}$`, 'u'),
  after: new RegExp(`^${after}`, 'u'),
});

/** A sign between two parts of one word: no place beside it is the end of the word. */
const between = (before: string, sign: string, after: string): Joint[] => [
  joint(before, `${sign}${after}`),
  joint(`${before}${sign}`, after),
];

// Between words of these scripts there is no space; whether one is cut only a dictionary could tell.
const UNSPACED = ['Han', 'Hiragana', 'Katakana', 'Bopomofo', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{Script=${script}}`)
  .join('');
const SIGN = `(?![${UNSPACED}ーｰ])[\\p{L}\\p{N}\\p{M}\\p{Pc}]`;
const NO_SIGN = `(?!${SIGN})`;
const DIGIT = '\\p{N}';
const CURRENCY = '\\p{Sc}';
const HEBREW = '[א-ת]\\p{M}*';
const MINUS = '[-‐‑–−]';
const JOINERS = '[\\u200C\\u200D]';
// Of hundreds: “1 200”, by whatever space; a year and a number behind it are two numbers.
const LAST_GROUP = `(?<![${DIGIT}.,])${DIGIT}{1,3}`;
const GROUP = `${DIGIT}{3}(?!${DIGIT})`;
const SCALE = `(?:hundred|thousand|(?:m|b|tr)illion|dozen|percent|per cent)s?(?!${SIGN})`;

const HYPHENATED = `(?:${SIGN}|\\p{L}\\.|[")\\]'%])`;

const RUN = joint(SIGN, SIGN);

/**
 * Words by UAX #29, which takes an apostrophe between letters, the joiners of Persian and Indic scripts, `_` and
 * gershayim for parts of a word, and these, which change what a word says and where UAX #29 breaks: hyphens and maqaf,
 * the sign, currency, unit and scale of a number, the spaces of its thousands, and the dash of a range. Rules of our own,
 * for what `Intl.Segmenter` answers differs from one ICU to the next.
 */
const JOINTS: readonly Joint[] = [
  RUN,
  joint('\\S', '\\p{M}'),
  joint(SIGN, `${JOINERS}+${SIGN}`),
  joint(`${SIGN}${JOINERS}+`, SIGN),
  // Iran's, o'clock, ג'ורג', 1'200.
  ...between(SIGN, "'", SIGN),
  // “Iran”'s, the U.S.'s.
  ...between('(?:[")\\]]|\\p{L}\\.)', "'", `s${NO_SIGN}`),
  // U.S., example.org; a sentence may begin behind a stop without its space.
  ...between('\\p{L}', '\\.', '\\p{Ll}'),
  ...between('(?<!\\p{Ll})\\p{L}', '\\.', '\\p{Lu}'),
  ...between('\\p{Lo}', '\\.', '\\p{Lo}'),
  ...between(SIGN, '[&@·‧]', SIGN),
  // USA:s, as Swedish writes it.
  ...between('\\p{Lu}', ':', `\\p{Ll}{1,3}${NO_SIGN}`),
  // non-lethal, U.S.-backed, pro-“Iran”, 10%-15%.
  ...between(HYPHENATED, '[-‐‑־]["\'(]?', `["'(]?(?:${SIGN}|${CURRENCY})`),
  // long- and short-range.
  joint(SIGN, '[-‐‑־](?![-‐‑])'),
  // צה״ל, ג׳ורג׳, רח׳
  ...between(HEBREW, '[״׳]', HEBREW),
  joint(HEBREW, '׳'),
  ...between(DIGIT, '[.,:/⁄٫٬·]', DIGIT),
  joint('(?:^|[\\s(])\\.', DIGIT),
  joint(LAST_GROUP, ` ${GROUP}`),
  joint(`${LAST_GROUP} `, GROUP),
  // 2019-20, 5–7; 19 July–20 August.
  ...between(DIGIT, '[-‐‑–−—]', DIGIT),
  ...between('\\p{L}', '–', DIGIT),
  // −15, ~20, -$5.
  joint(`(?<!${SIGN}|[-‐‑–—])(?:${MINUS}|[+±~≈<>≤≥])`, `${CURRENCY}?${DIGIT}`),
  joint(`${CURRENCY} `, `${MINUS}?${DIGIT}`),
  joint(CURRENCY, ` ?${MINUS}?${DIGIT}`),
  joint(SIGN, `${CURRENCY}${DIGIT}`),
  joint(DIGIT, ` ?${CURRENCY}(?! ?${DIGIT})`),
  joint(DIGIT, ' ?[%‰٪°]'),
  joint(`${DIGIT} `, '[%‰٪°]'),
  joint(DIGIT, ` ${SCALE}`),
  joint(`${DIGIT} `, SCALE),
];

// More than any joint looks at.
const CONTEXT = 40;

/**
 * Whether a stretch of a text begins or ends inside a word or a number. The text is as `normalise` leaves it: one kind of
 * space, apostrophe and quotation mark, and no signs that take no room and mean nothing.
 */
export function cutsWord(text: string, { start, end }: Span): boolean {
  return isInside(text, start) || isInside(text, end);
}

function isInside(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const before = text.slice(Math.max(0, at - CONTEXT), at);
  const after = text.slice(at, at + CONTEXT);
  return (
    JOINTS.some((one) => joins(one, before, after)) ||
    (joins(LAST_APOSTROPHE, before, after) && !isQuoting(text.slice(0, at))) ||
    (joins(BEFORE_MARK, before, after) && isGershayim(text, at)) ||
    (joins(BEHIND_MARK, before, after) && isGershayim(text, at - 1))
  );
}

/** Whether it begins or ends amid letters and digits. */
export function cutsRun(text: string, { start, end }: Span): boolean {
  return [start, end].some((at) => joins(RUN, text.slice(0, at).slice(-2), text.slice(at, at + 2)));
}

const joins = (one: Joint, before: string, after: string) =>
  one.after.test(after) && one.before.test(before);

// The rivals' claims; רח'. The same sign closes a quotation where one is open.
const LAST_APOSTROPHE = joint(`(?:[sxzSXZ]|${HEBREW})`, `'${NO_SIGN}`);
const OPENING = new RegExp(`(?<!${SIGN})'(?=[^\\s${DIGIT}])`, 'u');
const CLOSING = new RegExp(`(?<=\\S)'${NO_SIGN}`, 'u');
const QUOTING = new RegExp(`(${OPENING.source})|${CLOSING.source}`, 'gu');

/** Whether a single quotation mark is open at the end of a text. */
function isQuoting(text: string): boolean {
  let isOpen = false;
  for (const { 1: opening } of text.matchAll(QUOTING)) isOpen = opening !== undefined;
  return isOpen;
}

// צה"ל, with the quotation mark that most keyboards write for gershayim.
const [BEFORE_MARK, BEHIND_MARK] = [joint(HEBREW, `"${HEBREW}`), joint(`${HEBREW}"`, HEBREW)];
// ב"הארץ": one to three letters that Hebrew writes in front of a word, here of one in quotation marks.
const PREFIX = /(?<![\p{L}\p{M}])[והבכלמש]{1,3}$/u;
const NEXT_MARK = /(?<![א-ת]\p{M}*)"|"(?![א-ת])/u;
const CLOSING_MARK = /(?<=\S)"(?![\p{L}\p{N}])/uy;

/** Whether a quotation mark between Hebrew letters is a sign of the word, and opens no quotation that is closed after it. */
function isGershayim(text: string, at: number): boolean {
  if (!PREFIX.test(text.slice(0, at))) return true;
  const next = NEXT_MARK.exec(text.slice(at + 1));
  if (!next) return true;
  CLOSING_MARK.lastIndex = at + 1 + next.index;
  return !CLOSING_MARK.test(text);
}
