/** Numbers the names of what is read, in the order in which they come up. */
export class Sources {
  readonly names: string[] = [];
  readonly #places = new Map<string, number>();

  /** The place of a name in the list; a new one’s is the next. */
  placeOf(name: string): number {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    this.#places.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}

/** Reads as a page keeps them, whose places are of another list; `places` has for each of that list its place in this one. */
export function renumbered(reads: Int32Array, places: readonly number[]): Int32Array {
  return reads.map((value, at) => (at % 2 === 0 ? (places[value] ?? value) : value));
}
