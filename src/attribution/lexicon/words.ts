/** A set of the words of `list`, which are parted by single spaces, and of other sets. */
export function words(list: string, ...more: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set([...list.split(' '), ...more.flatMap((set) => [...set])]);
}
