import type { Postings } from '../../views/pages/search/search-table.ts';
import type { Meant, Nearness, Way } from './ways.ts';

/** Where an entry has a part of a query: at which word, over how many, and how near they are. */
export interface Place {
  at: number;
  length: number;
  nearness: Nearness;
}

/** The places of each entry that has any. */
export type Places = ReadonlyMap<number, readonly Place[]>;

/** Where each word stands, by its number: loaded as it is asked for. */
export type ReadPostings = (word: number) => Promise<Postings>;

/** Where entries have a part of a query in any of some ways. */
export async function placesOf(ways: readonly Way[], read: ReadPostings): Promise<Places> {
  const found = await Promise.all(ways.map((way) => placesOfWay(way, read)));
  const all = new Map<number, Place[]>();
  for (const places of found)
    for (const [entry, own] of places) all.set(entry, [...(all.get(entry) ?? []), ...own]);
  return all;
}

async function placesOfWay(way: Way, read: ReadPostings): Promise<Places> {
  const [first, ...rest] = await Promise.all(way.map((meant) => nearnessAt(meant, read)));
  const found = new Map<number, Place[]>();
  for (const [entry, places] of first ?? []) {
    const whole = [...places].flatMap(([at, nearness]): Place[] => {
      const others = rest.map((next, index) => next.get(entry)?.get(at + index + 1));
      const all = [nearness, ...others].filter((near) => near !== undefined);
      return all.length === way.length
        ? [{ at, length: way.length, nearness: all.reduce((a, b) => (a < b ? a : b)) }]
        : [];
    });
    if (whole.length > 0) found.set(entry, whole);
  }
  return found;
}

/** Of each entry, at which places it has one of the words that are meant. */
async function nearnessAt(meant: Meant, read: ReadPostings) {
  const words = await Promise.all(
    [...meant].map(async ([word, nearness]) => ({ postings: await read(word), nearness })),
  );
  const found = new Map<number, Map<number, Nearness>>();
  for (const { postings, nearness } of words)
    forEachPlace(postings, (entry, at) => {
      const places = found.get(entry) ?? new Map<number, Nearness>();
      if (places.size === 0) found.set(entry, places);
      places.set(at, nearness);
    });
  return found;
}

function forEachPlace(postings: Postings, visit: (entry: number, at: number) => void): void {
  let entry = 0;
  for (let index = 0; index < postings.length; ) {
    entry += postings[index++] ?? 0;
    const end = index + 1 + (postings[index++] ?? 0);
    for (let at = 0; index < end; ) {
      at += postings[index++] ?? 0;
      visit(entry, at);
    }
  }
}
