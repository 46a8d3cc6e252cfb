import type { Parsed } from '../tagging/parsed.ts';
import { clauseEnd } from './clause-end.ts';

/** One past a clause with “who” that begins at `from`; `from` itself where none does. */
export function relativeEnd(parsed: Parsed, from: number): number {
  if (parsed.nodes[from]?.lower !== 'who') return from;
  const group = parsed.groups.find(({ start }) => start > from);
  return group ? clauseEnd(parsed, group, group.end) : from;
}
