import type { ReadSource, Reads } from '../model/reads.ts';
import { type Fingerprints, isSame } from '../tracking/fingerprints.ts';

/** What was read for something, by places in a list of sources, each with the bits of its fields: place, bits, place, bits, … */
export type PackedReads = Int32Array;

/** A source as it is written down: by its name, or as what it was derived from, which stands before it in the list. */
export type ListedSource = string | PackedReads;

/** Numbers the sources that come up in one process, and tells of each new one once. */
export class SourceNumbers {
  readonly #places = new Map<ReadSource, number>();

  /** Reads by places; sources that are new are put behind `told`, those that one is derived from before it. */
  packed(reads: Reads, told: ListedSource[]): PackedReads {
    const packed = new Int32Array(2 * reads.size);
    let at = 0;
    for (const [source, mask] of reads) {
      packed[at++] = this.#placeOf(source, told);
      packed[at++] = mask;
    }
    return packed;
  }

  #placeOf(source: ReadSource, told: ListedSource[]): number {
    const known = this.#places.get(source);
    if (known !== undefined) return known;
    const listed = 'name' in source ? source.name : this.packed(source.reads, told);
    const place = this.#places.size;
    this.#places.set(source, place);
    told.push(listed);
    return place;
  }
}

/** One list of sources, into which others are taken: those of each process of a build, and those of the last build. */
export class Sources {
  readonly all: ListedSource[] = [];
  readonly #named = new Map<string, number>();

  /** Takes another list, of which more may come; reads by its places become such by places in this one. */
  takeFrom(other: ListedSource[]): (reads: PackedReads) => PackedReads {
    const places: number[] = [];
    const placeOf = (place: number): number => {
      const known = places[place];
      if (known !== undefined) return known;
      const listed = other[place] ?? '';
      const here =
        typeof listed === 'string' ? this.#placeOfName(listed) : this.#add(moved(listed));
      places[place] = here;
      return here;
    };
    const moved = (reads: PackedReads) =>
      reads.map((value, at) => (at % 2 === 0 ? placeOf(value) : value));
    return moved;
  }

  #placeOfName(name: string): number {
    const known = this.#named.get(name);
    if (known !== undefined) return known;
    const place = this.#add(name);
    this.#named.set(name, place);
    return place;
  }

  #add(listed: ListedSource): number {
    return this.all.push(listed) - 1;
  }
}

/** Of each source of a list whether it is another than it was; `prints` are those of then, by the same places. */
export function changedSources(
  sources: readonly ListedSource[],
  prints: readonly (readonly string[] | undefined)[],
  now: Fingerprints,
): (reads: PackedReads) => boolean {
  const found = sources.map((source) => (typeof source === 'string' ? now.get(source) : undefined));
  const derived: boolean[] = [];
  const isChanged = (reads: PackedReads): boolean => {
    for (let at = 0; at < reads.length; at += 2) {
      const place = reads[at] ?? 0;
      const isOther =
        typeof sources[place] === 'string'
          ? !isSame(prints[place], found[place], reads[at + 1] ?? 0)
          : derived[place];
      if (isOther !== false) return true;
    }
    return false;
  };
  // What a source is derived from stands before it.
  for (const [place, source] of sources.entries())
    if (typeof source !== 'string') derived[place] = isChanged(source);
  return isChanged;
}
