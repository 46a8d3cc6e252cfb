import type { Span } from '../attribution/tagging/span.ts';

/** A line of a text in which what is quoted cannot be mistaken for words about it. */
export interface MaskedLine {
  /** Where it begins in the text, in UTF-16 code units. */
  start: number;
  text: string;
  /** The line with `QUOTED` for every code unit of its quotations, marks included. */
  masked: string;
  /** Quotations in the line, marks included; counted from its beginning. */
  quotations: readonly Span[];
}

/** Stands for each code unit of a quotation: a character that no text has (Unicode: private use). */
export const QUOTED = '\uE000';

/** The lines of a text that are not empty, with the quotations of each. */
export function maskedLines(text: string): MaskedLine[] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index: start }) => {
    if (line.length > LONGEST_LINE) return [];
    const quotations = quotationsIn(line);
    return [{ start, text: line, masked: maskedBy(quotations, line), quotations }];
  });
}

// Code units: no paragraph of news has a tenth of it, and a longer line is no prose.
const LONGEST_LINE = 20_000;

function maskedBy(quotations: readonly Span[], line: string): string {
  const pieces = quotations.map(
    ([from, to], index) =>
      line.slice(quotations[index - 1]?.[1] ?? 0, from) + QUOTED.repeat(to - from),
  );
  return pieces.join('') + line.slice(quotations.at(-1)?.[1] ?? 0);
}

/** What closes a quotation, by what opens it. */
const closing: Readonly<Record<string, RegExp>> = {
  '«': /»/,
  '»': /«/,
  '„': /[“”"]/,
  '“': /”/,
  '”': /[”“]/,
  '"': /"(?!\p{L})/u,
};

// Code units: about three hundred words; what is open for longer was never closed.
const LONGEST_QUOTATION = 2_000;
// A quotation of fewer words is a name or a single expression, unless a colon before it, a full stop in it, or a comma
// behind one that begins a sentence shows that somebody speaks.
const FEWEST_WORDS = 3;

function quotationsIn(line: string): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < line.length; at++) {
    const close = closing[line.charAt(at)];
    // Within a word it is an apostrophe or gershayim: צה"ל.
    if (!close || /[\p{L}\p{N}]/u.test(line[at - 1] ?? ' ')) continue;
    const length = line.slice(at + 1, at + 1 + LONGEST_QUOTATION).search(close);
    if (length < 0) continue;
    const end = at + 1 + length;
    const inner = line.slice(at + 1, end).trim();
    const isSpeech =
      inner.split(/\s+/).length >= FEWEST_WORDS ||
      /[.!?…؟]$/u.test(inner) ||
      /[:：]\s*$/.test(line.slice(0, at)) ||
      (/(?:^|[.!?…]\s+)$/u.test(line.slice(0, at)) && /^[,،]/u.test(line.slice(end + 1)));
    if (isSpeech) found.push([at, end + 1]);
    at = end;
  }
  return found;
}

/** The sentences of a text, each as a span of it. */
export const sentencesIn = (text: string): Span[] =>
  maskedLines(text).flatMap((line) =>
    sentencesOf(line).map(([from, to]): Span => [line.start + from, line.start + to]),
  );

/** The sentences of a line; what stands within a quotation ends none, but a quotation that ends in a full stop may. */
export function sentencesOf({ text, masked, quotations }: MaskedLine): Span[] {
  const ends = [...masked.matchAll(/[.!?…؟۔]+(?=\s|$)/gu)]
    .filter(
      ({ index }) =>
        !ABBREVIATED.test(masked.slice(Math.max(0, index - LONGEST_ABBREVIATION), index)),
    )
    .map(({ 0: signs, index }) => index + signs.length);
  const quoted = quotations.flatMap(([start, end]) =>
    endsAfter(text, masked, start, end) ? [end] : [],
  );
  const all = [...new Set([...ends, ...quoted, masked.length])].sort((a, b) => a - b);
  return all.flatMap((end, index): Span[] => {
    const from = all[index - 1] ?? 0;
    const start = from + (/^\s*/.exec(masked.slice(from))?.[0].length ?? 0);
    return start < end ? [[start, end]] : [];
  });
}

// Code units, with what stands before it.
const LONGEST_ABBREVIATION = 6;
const ABBREVIATED =
  /(?:^|[^\p{L}])(?:\p{Lu}|Mme|Mlle|Dr|Mr|Nr|Sr|Sra|Dra|St|bzw|ca|ул|им|г|ст|вул|ім)$/u;

/** “: «…»” ends with its quotation; “«…!» «…»” and “«…?» Then” end where it does, and “«…!» said” goes on. */
function endsAfter(text: string, masked: string, start: number, end: number): boolean {
  if (!/[.!?…؟]$/u.test(text.slice(start, end - 1).trimEnd())) return false;
  const next = /^\s+(.)/u.exec(masked.slice(end))?.[1];
  if (next === undefined) return false;
  if (next === QUOTED || /\p{Lu}/u.test(next)) return true;
  return /[:：]\s*$/.test(masked.slice(0, start)) && /\p{Lo}/u.test(next);
}
