import type { Node } from './sentences.ts';

// In nodes. What stands in brackets is a name, a date or an office; more is a sentence of its own, or a slip.
const LONGEST = 12;

/** The bracket that the one at `close` closes; undefined where none does, near by. */
export function openingBefore(nodes: readonly Node[], close: number): number | undefined {
  for (let at = close - 1; at >= Math.max(0, close - LONGEST); at--)
    if (nodes[at]?.lower === '(') return at;
  return undefined;
}

/** One past a bracket that opens at `at` and its contents; undefined where none opens, or it is not closed near by. */
export function bracketAfter(nodes: readonly Node[], at: number): number | undefined {
  if (nodes[at]?.lower !== '(') return undefined;
  for (let close = at + 1; close < Math.min(nodes.length, at + LONGEST); close++)
    if (nodes[close]?.lower === ')') return close + 1;
  return undefined;
}
