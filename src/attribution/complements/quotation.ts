import { clauseEnd } from '../clauses/clause-end.ts';
import { skipAdjuncts } from '../tagging/chunk.ts';
import type { Parsed } from '../tagging/parsed.ts';
import { afterPerson, type Shape } from './complement.ts';

/** “said: “…””, “told reporters, “…””; without a sign before it only a quotation of some length. */
export const quoteAfter: Shape = (parsed, group, frame) => {
  const { nodes } = parsed;
  let at = skipAdjuncts(nodes, afterPerson(parsed, group.end, frame));
  const mark = nodes[at]?.text;
  const marked = mark === ',' || mark === ':';
  if (marked) at++;
  else if (nodes[at]?.lower === 'that') return undefined;
  if (nodes[at]?.pos !== 'QUOTE') {
    const later = behindManner(parsed, group.end);
    if (later !== undefined)
      return {
        kind: 'quote',
        start: later,
        end: clauseEnd(parsed, group, later + 1),
        cueEnd: group.end,
      };
    if (mark !== ':' || at >= parsed.last) return undefined;
    return { kind: 'quote', start: at, end: parsed.last, cueEnd: group.end };
  }
  if (!marked && isShort(parsed, at)) return undefined;
  return { kind: 'quote', start: at, end: clauseEnd(parsed, group, at + 1), cueEnd: group.end };
};

// In words. “said “the base” was hit”: a quotation of two is a part of a clause.
const SHORTEST = 3;

const isShort = (parsed: Parsed, at: number): boolean =>
  (parsed.nodes[at]?.inside?.length ?? 0) < SHORTEST &&
  at + 1 < parsed.last &&
  parsed.groupAt[at + 1] !== -1;

// In nodes: “concluded so eloquently and timelessly, “…””.
const MANNER = 8;

/** The quotation behind a comma or colon to which no other verb and no clause leads. */
function behindManner({ nodes, groupAt }: Parsed, from: number): number | undefined {
  for (let at = from; at < from + MANNER; at++) {
    if ((groupAt[at] ?? -1) >= 0 || nodes[at]?.lower === 'that') return undefined;
    if (!/^[,:]$/.test(nodes[at]?.text ?? '')) continue;
    return (nodes[at + 1]?.inside?.length ?? 0) > SHORTEST ? at + 1 : undefined;
  }
  return undefined;
}
