import { UNSHOWN } from '../../views/pages/search/search-table.ts';
import type { Place } from './places.ts';
import { BEGINNING, SAME } from './ways.ts';

/** An entry that has every part of a query, with the places of each. */
export interface Match {
  entry: number;
  kind: string;
  /** How many words each of its names has. */
  names: readonly number[];
  parts: readonly (readonly Place[])[];
}

interface Name {
  start: number;
  end: number;
}

/** Who asks for a thing by its name looks for it before what is said of it. */
const KINDS = ['incident', 'actor', 'outlet', 'claim', 'article'];
const kindRank = (kind: string) =>
  kind === 'outlet' ? KINDS.indexOf('actor') : KINDS.indexOf(kind);

/**
 * The entries, best first: what is called exactly so; what has all words in its names, those who only begin with
 * them after the others; what has all words elsewhere, shown or not; what has only words that begin so. Among equals
 * incidents come before actors and outlets, claims before articles; then what has the words side by side; what is
 * called little more than them; what has them more often; then the latest.
 */
export function ranked(matches: readonly Match[]): number[] {
  return matches
    .map((match) => ({ entry: match.entry, rank: rankOf(match) }))
    .sort((a, b) => compareRanks(a.rank, b.rank) || a.entry - b.entry)
    .map(({ entry }) => entry);
}

function rankOf(match: Match): readonly number[] {
  const { kind, parts } = match;
  const shown = parts.flat().filter(({ at }) => at < UNSHOWN);
  return [levelOf(match), kindRank(kind), -neighboursIn(parts), nameLength(match), -shown.length];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  return a.map((rank, at) => rank - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function levelOf({ kind, names: lengths, parts }: Match): number {
  const names = spansOf(lengths);
  if (names.some((name) => isCalled(name, parts))) return 0;
  const has = (isGood: (place: Place) => boolean) => parts.every((places) => places.some(isGood));
  const isInName = ({ at }: Place) => names.some(({ start, end }) => at >= start && at < end);
  const isWhole = ({ nearness }: Place) => nearness > BEGINNING;
  // A headline is words of the article more than its name.
  if (kind !== 'article' && has((place) => isInName(place) && isWhole(place))) return 1;
  if (kind !== 'article' && has(isInName)) return 2;
  if (has((place) => isWhole(place) && place.at < UNSHOWN)) return 3;
  return has(isWhole) ? 4 : 5;
}

/** Names stand one after another, with one place left out between them. */
function spansOf(lengths: readonly number[]): Name[] {
  let next = 0;
  return lengths.map((length) => {
    const start = next;
    next += length + 1;
    return { start, end: start + length };
  });
}

/** How many words the shortest name has that has all parts; as many as can be where none does. */
function nameLength({ names, parts }: Match): number {
  const having = spansOf(names).filter(({ start, end }) =>
    parts.every((places) => places.some(({ at }) => at >= start && at < end)),
  );
  return Math.min(...having.map(({ start, end }) => end - start), Number.MAX_SAFE_INTEGER);
}

/** Whether a name is the words of the query, all and no others. */
function isCalled({ start, end }: Name, parts: Match['parts']): boolean {
  const within = parts.map((places) =>
    places.filter(
      ({ at, length, nearness }) => nearness === SAME && at >= start && at + length <= end,
    ),
  );
  const covered = new Set(
    within.flat().flatMap(({ at, length }) => Array.from({ length }, (_, word) => at + word)),
  );
  return end > start && within.every(({ length }) => length > 0) && covered.size === end - start;
}

/** How many parts stand directly before the next one somewhere. */
function neighboursIn(parts: Match['parts']): number {
  return parts.filter((places, at) => {
    const ends = new Set(places.map((place) => place.at + place.length));
    return parts[at + 1]?.some((next) => ends.has(next.at));
  }).length;
}
