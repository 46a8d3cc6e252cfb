import type { Force } from '../model/vocabularies.ts';
import type { StationNode, Strand } from './chain-strands.ts';
import { placeColumn } from './place-column.ts';

/** A place in a column: a station with the strands it joins, or one strand passing by. */
export interface Stop {
  node: StationNode | undefined;
  /** From top to bottom. */
  strands: readonly Strand[];
  top: number;
  height: number;
}

/** Where every station stands in its column, and at what height every strand meets each column. */
export interface Arrangement {
  columns: readonly (readonly Stop[])[];
  heights: ReadonlyMap<Strand, readonly number[]>;
  height: number;
}

/** How high a station is, and how far apart its strands are. */
export interface Measure {
  heightOf: (node: StationNode, strands: number) => number;
  pitchOf: (column: number) => number;
}

const GAP = 16;
const PASSING = 10;
const ROUNDS = 4;

/**
 * Puts stations in columns so that lines cross little: speakers who affirm first, those who leave it
 * open last, and among those, as in every other column, by the middle of where their lines come from.
 */
export function arrange(strands: readonly Strand[], measure: Measure): Arrangement {
  let order = [...strands];
  let arrangement = place(order, measure);
  for (let round = 0; round < ROUNDS; round += 1) {
    order = reorder(order, arrangement);
    arrangement = place(order, measure);
  }
  return arrangement;
}

const rank: Record<Force, number> = {
  affirms: 0,
  reading: 1,
  denies: 2,
  withdraws: 3,
  withholds: 4,
  silent: 5,
};

function reorder(strands: readonly Strand[], { heights }: Arrangement): Strand[] {
  const end = (strand: Strand) => heights.get(strand)?.at(-1) ?? 0;
  const groups = [...Map.groupBy(strands, ({ speaker }) => speaker).values()].map((own) => ({
    own: [...own].sort((a, b) => end(a) - end(b)),
    rank: Math.min(...own.map(({ force }) => rank[force])),
    middle: mean(own.map(end)),
  }));
  return groups.sort((a, b) => a.rank - b.rank || a.middle - b.middle).flatMap(({ own }) => own);
}

function place(strands: readonly Strand[], measure: Measure): Arrangement {
  const heights = new Map<Strand, number[]>(strands.map((strand) => [strand, []]));
  const last = strands[0]?.article.column ?? 0;
  const columns = Array.from({ length: last + 1 }, (_, column) => {
    const stops = stopsOf(strands, column, heights, measure);
    for (const stop of stops) meet(stop, heights, measure.pitchOf(column));
    return stops;
  });
  return fromZero(columns, heights);
}

/** The station a strand has in a column. */
function nodeAt({ speaker, relays, article }: Strand, column: number): StationNode | undefined {
  return [speaker, ...relays, article].find((node) => node.column === column);
}

function stopsOf(
  strands: readonly Strand[],
  column: number,
  heights: ReadonlyMap<Strand, readonly number[]>,
  { heightOf }: Measure,
): Stop[] {
  const before = (strand: Strand) => heights.get(strand)?.at(-1) ?? 0;
  const groups = Map.groupBy(strands, (strand) => nodeAt(strand, column) ?? strand);
  const wishers = [...groups.values()]
    .map((own) => {
      const node = own[0] && nodeAt(own[0], column);
      return {
        node,
        strands: [...own].sort((a, b) => before(a) - before(b)),
        wish: mean(own.map(before)),
        height: node ? heightOf(node, own.length) : PASSING,
      };
    })
    .sort((a, b) => a.wish - b.wish);
  const tops = placeColumn(wishers, GAP);
  return wishers.map(({ wish: _, ...stop }, index) => ({ ...stop, top: tops[index] ?? 0 }));
}

/** Notes at what height each strand meets a stop. */
function meet({ strands, top, height }: Stop, heights: Map<Strand, number[]>, pitch: number): void {
  const first = top + height / 2 - ((strands.length - 1) / 2) * pitch;
  for (const [index, strand] of strands.entries()) heights.get(strand)?.push(first + index * pitch);
}

/** Moves everything so that it begins at 0. */
function fromZero(
  columns: readonly (readonly Stop[])[],
  heights: ReadonlyMap<Strand, readonly number[]>,
): Arrangement {
  const stops = columns.flat();
  const top = Math.min(...stops.map((stop) => stop.top));
  return {
    columns: columns.map((own) => own.map((stop) => ({ ...stop, top: stop.top - top }))),
    heights: new Map([...heights].map(([strand, own]) => [strand, own.map((y) => y - top)])),
    height: Math.max(...stops.map((stop) => stop.top + stop.height)) - top,
  };
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
