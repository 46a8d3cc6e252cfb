/** Where something stands in an order, from 1, and what stands beside it. */
export interface Neighbours<Item> {
  position: number;
  count: number;
  previous: Item | undefined;
  next: Item | undefined;
}

/** Undefined where the item is not there, or there alone. */
export function neighboursOf<Item>(
  items: readonly Item[],
  item: Item,
): Neighbours<Item> | undefined {
  const index = items.indexOf(item);
  if (index < 0 || items.length < 2) return undefined;
  return {
    position: index + 1,
    count: items.length,
    previous: index > 0 ? items[index - 1] : undefined,
    next: items[index + 1],
  };
}
