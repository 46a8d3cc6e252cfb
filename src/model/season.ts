/** A part of a year, by its number in EDTF: a season, or a quarter, third or half. */
export type Season = Readonly<
  {
    year: number;
    /** In months counted from January of the year as 0; several where it may be one of several times. */
    spans: readonly (readonly [first: number, last: number])[];
  } & (
    | { kind: 'season'; name: SeasonName; where: 'north' | 'south' | 'not told' }
    | { kind: 'part'; of: 'quarter' | 'third' | 'half'; count: number }
  )
>;

export type SeasonName = 'spring' | 'summer' | 'autumn' | 'winter';

const YEAR = [[0, 11]] as const;
// A season that begins in December may be counted to the year that it begins in or to the one that it ends in.
const OVER_NEW_YEAR = [
  [-1, 1],
  [11, 13],
] as const;
const YEAR_AND_WINTER = [[-1, 13]] as const;

/** The number each kind begins with, and the months of its members, counted from 0. */
const kinds = [
  { from: 21, where: 'not told', spans: [YEAR, YEAR, YEAR, YEAR_AND_WINTER] },
  { from: 25, where: 'north', spans: [[[2, 4]], [[5, 7]], [[8, 10]], OVER_NEW_YEAR] },
  { from: 29, where: 'south', spans: [[[8, 10]], OVER_NEW_YEAR, [[2, 4]], [[5, 7]]] },
  { from: 33, of: 'quarter', spans: equalParts(4) },
  { from: 37, of: 'third', spans: equalParts(3) },
  { from: 40, of: 'half', spans: equalParts(2) },
] as const;

const names = ['spring', 'summer', 'autumn', 'winter'] as const;

/**
 * The part of a year that a date names (`2019-21` is spring 2019); undefined where it names none. Where
 * nobody tells on which half of the earth, a season may have any months of its year.
 */
export function seasonOf(written: string): Season | undefined {
  const [, digits, number] = /^(-?\d{4})-([234]\d)$/.exec(written) ?? [];
  const kind = kinds.findLast(({ from }) => from <= Number(number));
  if (digits === undefined || !kind) return undefined;
  const index = Number(number) - kind.from;
  const [spans, name] = [kind.spans[index], names[index]];
  const year = Number(digits);
  if (!spans) return undefined;
  if ('of' in kind) return { kind: 'part', of: kind.of, count: index + 1, year, spans };
  return name && { kind: 'season', name, where: kind.where, year, spans };
}

function equalParts(count: number): (readonly (readonly [number, number])[])[] {
  const length = 12 / count;
  return Array.from({ length: count }, (_, index) => [[index * length, (index + 1) * length - 1]]);
}
