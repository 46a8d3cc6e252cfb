import type {
  Candidate,
  ExtractedField,
  OpenField,
  SourceNote,
} from '../segment/extracted-field.ts';
import type { Placed } from '../segment/placed.ts';
import type { RawBlock } from '../segment/raw-block.ts';

/** The words that were taken for a part, in the order of the text. */
export function wordsOf(placed: readonly Placed[], wanted: Placed['part']): string[] {
  return placed.filter(({ part }) => part === wanted).map((each) => each.words);
}

export function joinedWords(placed: readonly Placed[], wanted: Placed['part']): string | undefined {
  return wordsOf(placed, wanted).join(' ') || undefined;
}

export const noted = ({ words, block, because }: Placed): SourceNote => ({
  words,
  line: block.line,
  because,
});

export function told(placed: Placed): ExtractedField[] {
  const { part } = placed;
  if (part === 'body' || part === 'site-name' || part === 'boilerplate') return [];
  return [{ part, ...noted(placed) }];
}

/** A field that has no value yet, with what it may have to say. */
export function open(
  field: OpenField['field'],
  value: string | undefined,
  candidates: readonly Candidate[],
): OpenField[] {
  return value === undefined ? [{ field, candidates }] : [];
}

const FIRST_WORDS = 8;

/** What an entry is named after where its text has no headline. */
export const firstWords = ([first]: readonly RawBlock[]) =>
  (first?.text ?? '').split(' ').slice(0, FIRST_WORDS).join(' ');
