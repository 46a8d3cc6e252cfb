/**
 * A list, or a part of it, as pages. Where it has more rows than a page may hold it is divided: into years,
 * these into months, these into days; names by their first letters, as many as are needed. What a part is called says what is in
 * it, so that an address keeps its meaning while the record grows.
 */
export interface ListPart<Item> {
  /** Its place below the list: `['2019', '08']`. */
  path: readonly string[];
  /** All that belongs to it, in the order of the list. */
  items: readonly Item[];
  /** What its own page shows. */
  shown: readonly Item[];
  /** In the order of the list; none where everything is shown. */
  parts: readonly ListPart<Item>[];
}

export interface Division<Item> {
  placesOf: (item: Item) => readonly (readonly string[])[];
  /** The order of two parts by what they are called. */
  compare: (a: string, b: string) => number;
  /** The most rows a page holds, as long as what it stands for can be divided further. */
  most: number;
  /** How many of the first rows stand above the ways to the parts. */
  first: number;
}

/** The first page shows the first of the list; a part that is divided only what belongs to none of its parts. */
export function divided<Item>(
  items: readonly Item[],
  division: Division<Item>,
  path: readonly string[] = [],
): ListPart<Item> {
  if (items.length <= division.most) return { path, items, shown: items, parts: [] };
  const own: Item[] = [];
  const within = new Map<string, Item[]>();
  for (const item of items)
    for (const place of division.placesOf(item)) {
      if (path.some((part, depth) => place[depth] !== part)) continue;
      const next = place[path.length];
      if (next === undefined) own.push(item);
      else within.get(next)?.push(item) ?? within.set(next, [item]);
    }
  const parts = [...within]
    .sort(([a], [b]) => division.compare(a, b))
    .map(([key, members]) => divided(members, division, [...path, key]));
  return { path, items, shown: path.length === 0 ? items.slice(0, division.first) : own, parts };
}

/** A part and all parts below it, in the order of the list. */
export function partsWithin<Item>(part: ListPart<Item>): ListPart<Item>[] {
  return [part, ...part.parts.flatMap(partsWithin)];
}
