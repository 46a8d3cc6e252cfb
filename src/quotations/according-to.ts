import { type Span, touch } from '../attribution/tagging/span.ts';
import { type MaskedLine, QUOTED, sentencesOf } from './masked-text.ts';
import { formsOf, patternOf, wordsPattern } from './patterns.ts';
import type { Said } from './said.ts';
import { type FoundSource, isSpeaker, lengthened, sourceFrom, trimmed } from './source-span.ts';
import type { AccordingTo, SpeechTable } from './tables/speech-table.ts';

/** The sentences of a line that are somebody’s words by a phrase like “according to”. */
export function accordingTo(line: MaskedLine, table: SpeechTable): Said[] {
  return sentencesOf(line).flatMap((sentence) => {
    const found = longestOf([
      ...table.accordingTo.flatMap((row) => phrases(line.masked, sentence, row, table)),
      ...behindSources(line.masked, sentence, table),
    ]);
    const taken = found.map(({ whole }) => whole);
    return found.flatMap(({ whole, joins, ...said }) => {
      const content = contentOf(line.masked, sentence, { whole, joins, taken }, table);
      return content.length > 0 ? [{ ...said, form: 'according to' as const, content }] : [];
    });
  });
}

/** Of phrases that share words those with the longest cue: “según dijo” is more than “según”. */
function longestOf(phrases: readonly Phrase[]): Phrase[] {
  const length = ({ cue }: Phrase) => (cue[0]?.[1] ?? 0) - (cue[0]?.[0] ?? 0);
  const longestFirst = [...phrases].sort((a, b) => length(b) - length(a));
  return longestFirst.filter(
    ({ whole }, index) =>
      !longestFirst.slice(0, index).some((other) => touch([whole], [other.whole])),
  );
}

interface Phrase extends Pick<Said, 'source' | 'cue' | 'outlets'> {
  /** The phrase with its source and what belongs to that. */
  whole: Span;
  /** Whether it begins with “and”: what stands before it is another clause. */
  joins: boolean;
}

function phrases(masked: string, [from, to]: Span, row: AccordingTo, table: SpeechTable): Phrase[] {
  const words = masked.slice(from, to);
  return [...words.matchAll(patternOf(wordsPattern(row.forms), 'giu'))].flatMap((found) => {
    const cue: Span = [from + found.index, from + found.index + found[0].length];
    const joins = isJoined(masked.slice(from, cue[0]), found[0], row, table);
    if (row.needs === 'no source')
      return [{ source: [], cue: [cue], outlets: [], whole: cue, joins }];
    const isFirst = found.index === 0 || joins;
    const follows = table.language === 'de' && isFirst ? 'a verb' : 'a sign';
    const short = sourceFrom(masked, [cue[1], to], table, follows);
    const source =
      short && follows === 'a sign' ? lengthened(masked, short, { to, isFirst }, table) : short;
    if (!source || !isMet(row, masked, { cue, source, to }, table)) return [];
    const { outlets, end } = source;
    return [{ source: source.source, cue: [cue], outlets, whole: [cue[0], end] as const, joins }];
  });
}

/** Whether a phrase begins a clause of its own: “and according to X”. */
function isJoined(before: string, phrase: string, row: AccordingTo, table: SpeechTable): boolean {
  const isPrefixed = phrase.startsWith('و') && row.forms.includes(phrase.slice(1));
  return isPrefixed || patternOf(`${wordsPattern(table.conjunctions)},?\\s*$`, 'iu').test(before);
}

function isMet(
  { needs }: AccordingTo,
  masked: string,
  { cue, source, to }: { cue: Span; source: FoundSource; to: number },
  table: SpeechTable,
): boolean {
  const [span] = source.source;
  if (!span) return false;
  const behind = masked.slice(source.end, to);
  if (needs === 'a quotation') return patternOf(`^\\s*[,،]\\s*${QUOTED}`, 'u').test(behind);
  if (needs === 'the end' && !(ENDS.test(behind) && /[,،]\s*$/u.test(masked.slice(0, cue[0]))))
    return false;
  return needs === 'nothing' || isSpeaker(masked.slice(...span), table);
}

const ENDS = /^[\s.!?…]*$/u;

/** “Dem Generalstab zufolge”: from the beginning of the sentence, or from the comma before. */
function behindSources(masked: string, [from, to]: Span, table: SpeechTable): Phrase[] {
  if (table.behindSource.length === 0) return [];
  const words = masked.slice(from, to);
  const pattern = patternOf(wordsPattern(formsOf(table.behindSource)), 'giu');
  return [...words.matchAll(pattern)].flatMap((found) => {
    const before = words.slice(0, found.index);
    const start = Math.max(before.lastIndexOf(','), before.lastIndexOf('،')) + 1;
    const source = trimmed(before.slice(start), from + start);
    if (!source || !isSpeaker(masked.slice(...source), table)) return [];
    const cue: Span = [from + found.index, from + found.index + found[0].length];
    const whole: Span = [source[0], cue[1]];
    return [{ source: [source], cue: [cue], outlets: [], whole, joins: false }];
  });
}

// Words: with fewer nobody says anything.
const SHORTEST = 3;

/** The rest of the sentence, on both sides of the phrase. */
function contentOf(
  masked: string,
  [from, to]: Span,
  { whole, joins, taken }: { whole: Span; joins: boolean; taken: readonly Span[] },
  table: SpeechTable,
): Span[] {
  const previous = taken.filter(([, end]) => end <= whole[0]).map(([, end]) => end);
  const next = taken.filter(([start]) => start >= whole[1]).map(([start]) => start);
  const [left, right] = [Math.max(from, ...previous), Math.min(to, ...next)];
  const after = withoutConjunction(masked, piece(masked, whole[1], right), table);
  const before = piece(masked, left, whole[0]);
  const isEnough = (spans: readonly Span[]) =>
    spans.some(([start, end]) => masked.slice(start, end).includes(QUOTED)) ||
    spans.reduce((sum, [start, end]) => sum + wordsIn(masked.slice(start, end)), 0) >= SHORTEST;
  const pieces = joins && isEnough(after) ? after : [...before, ...after];
  return isEnough(pieces) ? pieces : [];
}

/** Pieces without an “and” at their end, behind which another phrase begins. */
const withoutConjunction = (masked: string, pieces: readonly Span[], table: SpeechTable): Span[] =>
  pieces.flatMap(([from, to]) => {
    const words = masked.slice(from, to);
    const kept = words.replace(patternOf(`${wordsPattern(table.conjunctions)},?\\s*$`, 'iu'), '');
    return trimmed(kept, from) ? [trimmed(kept, from) ?? [from, to]] : [];
  });

const wordsIn = (words: string) => words.trim().split(/\s+/).length;

/** A piece without what parts it from the phrase; a single word before it, such as “but”, is none. */
function piece(masked: string, from: number, to: number): Span[] {
  const words = masked.slice(from, to).replace(/[\s.!?…,،;؛—–-]+$/u, '');
  const span = trimmed(words, from);
  if (!span) return [];
  const text = masked.slice(...span);
  return wordsIn(text) > 1 || text.includes(QUOTED) ? [span] : [];
}
