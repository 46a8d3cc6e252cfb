import { compareText } from '../../../model/diagnostic.ts';

/** The shortest ring through each id that has one, told once, from its first id in the order of ids. */
export function cyclesIn(links: ReadonlyMap<string, readonly string[]>): string[][] {
  const ids = [...links.keys()].sort(compareText);
  return ids.flatMap((id) => {
    const ring = shortestRing(id, links);
    return ring?.every((other) => compareText(id, other) <= 0) ? [ring] : [];
  });
}

function shortestRing(
  start: string,
  links: ReadonlyMap<string, readonly string[]>,
): string[] | undefined {
  const reached = new Map<string, string | undefined>([[start, undefined]]);
  for (const [at] of reached) {
    for (const next of links.get(at) ?? []) {
      if (next === start) return wayTo(at, reached);
      if (!reached.has(next)) reached.set(next, at);
    }
  }
  return undefined;
}

function wayTo(end: string, reached: ReadonlyMap<string, string | undefined>): string[] {
  const way: string[] = [];
  for (let at: string | undefined = end; at !== undefined; at = reached.get(at)) way.unshift(at);
  return way;
}
