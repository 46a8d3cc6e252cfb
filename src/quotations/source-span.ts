import type { Span } from '../attribution/tagging/span.ts';
import { QUOTED } from './masked-text.ts';
import { nounPattern, patternOf, wordsPattern } from './patterns.ts';
import type { SpeechTable } from './tables/speech-table.ts';

/** A source, what stands around it, and the outlets it is heard through. */
export interface FoundSource {
  source: readonly Span[];
  outlets: readonly Span[];
  /** Where the phrase ends, with the outlets behind it. */
  end: number;
}

// Words; longer phrases are clauses that were not understood.
const LONGEST = 12;
const BREAK = new RegExp(`[;؛:.!?…()\\[\\]${QUOTED}]|\\s[—–-]|[—–]`, 'u');
const COMMA = /[,،]/u;
// Code units: four names of a person.
const LONGEST_NAME = 60;
// “, Armand Lesquin”: a name behind a title.
const NAME =
  /^\s*(?:\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+(?:de|del|der|von|van|al|el|la|di|da)\b)?\s*){1,4}$/u;

/**
 * The source that begins at a place of a masked line: up to a sign that ends a clause, or a word that no source goes
 * over. `subject` says whether a verb may follow, as behind the German “laut”. Undefined where there is none.
 */
export function sourceFrom(
  masked: string,
  [from, to]: Span,
  table: SpeechTable,
  follows: 'a verb' | 'a sign',
): FoundSource | undefined {
  const whole = masked.slice(from, to);
  const limit = whole.search(BREAK);
  const phrase = limit < 0 ? whole : whole.slice(0, limit);
  const [first = '', second] = phrase.split(COMMA);
  const cut = follows === 'a verb' ? beforeVerb(first) : first;
  const ended = beforeEnd(cut, table);
  const isWhole = ended.length === first.length;
  const words =
    isWhole && second !== undefined && second.length <= LONGEST_NAME && NAME.test(second)
      ? phrase.slice(0, first.length + 1 + second.length)
      : ended;
  const source = trimmed(words, from);
  if (!source || wordsIn(words) > LONGEST) return undefined;
  const outlet = citedBehind(masked, [source[1], to], table);
  return { source: [source], outlets: outlet ? [outlet] : [], end: outlet?.[1] ?? source[1] };
}

/** The part of a phrase before a word that ends a source; nothing where it begins with one. */
export function beforeEnd(phrase: string, table: SpeechTable): string {
  const at = phrase.search(patternOf(wordsPattern([...table.ends, ...table.citedBy]), 'iu'));
  return at < 0 ? phrase : phrase.slice(0, at);
}

/** The outlet right behind a source that is said to have spoken to it. */
function citedBehind(masked: string, span: Span, table: SpeechTable): Span | undefined {
  const cited = citedIn(masked, span, table);
  return cited && /^[\s,،]*$/u.test(masked.slice(span[0], cited.at)) ? cited.outlet : undefined;
}

/** Where within a span of a line somebody is said to have spoken to an outlet, and that outlet. */
function citedIn(
  masked: string,
  [from, to]: Span,
  table: SpeechTable,
): { at: number; outlet: Span | undefined } | undefined {
  if (table.citedBy.length === 0) return undefined;
  const cited = patternOf(wordsPattern(table.citedBy), 'iu').exec(masked.slice(from, to));
  if (!cited) return undefined;
  const start = from + cited.index + cited[0].length;
  const rest = masked.slice(start, to);
  const limit = rest.search(patternOf(`${BREAK.source}|${COMMA.source}`, 'u'));
  return {
    at: from + cited.index,
    outlet: trimmed(limit < 0 ? rest : rest.slice(0, limit), start),
  };
}

// Words: a phrase with what stands behind its noun; fewer than these are no clause.
const LONGEST_WHOLE = 14;
const SHORTEST = 3;

const wordsIn = (words: string) => words.trim().split(/\s+/).length;

// Behind a phrase.
const SIGN = /[,،;؛:.!?…()[\]—–]/u;
// “so” in Arabic: what follows is what is said.
const THEN = /^\s*(?:فإن|فقد)/u;

/**
 * “according to a source close to the inquiry, …”: to the next comma a phrase is the source’s, where the sentence goes on
 * behind it or the phrase ends the sentence.
 */
export function lengthened(
  masked: string,
  found: FoundSource,
  { to, isFirst }: { to: number; isFirst: boolean },
  table: SpeechTable,
): FoundSource {
  const rest = masked.slice(found.end, to);
  const sign = rest.search(SIGN);
  const goesOn = sign >= 0 && wordsIn(rest.slice(sign + 1)) >= SHORTEST;
  if (THEN.test(rest) || rest.slice(0, Math.max(sign, 0)).includes(QUOTED) || (isFirst && !goesOn))
    return found;
  const end = sign < 0 ? to : found.end + sign;
  const start = found.source[0]?.[0] ?? end;
  const cited = citedIn(masked, [found.end, end], table);
  const span = trimmed(masked.slice(start, cited?.at ?? end), start);
  if (!span || wordsIn(masked.slice(...span)) > LONGEST_WHOLE) return found;
  if (found.outlets.length > 0) return { ...found, end };
  return { source: [span], outlets: cited?.outlet ? [cited.outlet] : [], end };
}

/** Words without white space and commas around them, as a span of the line; undefined where none are left. */
export function trimmed(words: string, from: number): Span | undefined {
  const start = words.search(/[^\s,،:：—–-]/u);
  const end = words.replace(/[\s,،—–-]+$/u, '').length;
  return start < 0 || start >= end ? undefined : [from + start, from + end];
}

// Words that go on a German phrase, beside the adjectives that follow them.
const WITHIN =
  /^(?:der|des|den|dem|die|das|ein|eine|einer|eines|einem|einen|zwei|drei|mehrerer?|von|vom|für|und|zur?|zum|beim?|seiner|seines|ihrer|ihres|aus)$/u;

/** “Feuerwehr brach das Feuer”: a phrase of nouns in capitals ends before a word in small letters that does not go on. */
function beforeVerb(phrase: string): string {
  let isOpen = true;
  for (const { 0: word, index } of phrase.matchAll(/\S+/g)) {
    const isNoun = /^[\p{Lu}\p{N}„"]/u.test(word);
    const goesOn = WITHIN.test(word);
    if (!isNoun && !goesOn && !isOpen) return phrase.slice(0, index);
    isOpen = !isNoun;
  }
  return phrase;
}

/** Whether words are of somebody who speaks: a noun for one, or a name that begins in a capital. */
export function isSpeaker(words: string, table: SpeechTable): boolean {
  const nouns = patternOf(nounPattern(table.speakers, table), 'iu');
  return nouns.test(words) || (table.language !== 'de' && NAMED.test(words));
}

// A capital within the first three words: “le juge Paul Rémond”.
const NAMED = /^(?:\S+\s+){0,2}(?:[dlDL]’)?\p{Lu}\p{Ll}/u;
