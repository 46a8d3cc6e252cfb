import { beforeMainVerb, clauseEnd } from '../clauses/clause-end.ts';
import { beforeComma } from '../clauses/object-end.ts';
import { negatives } from '../lexicon/function-words.ts';
import { phraseEnd } from '../tagging/chunk.ts';
import type { Parsed } from '../tagging/parsed.ts';
import type { Shape } from './complement.ts';

/** “promised (not) to leave”. */
export const toAfter: Shape = (parsed, group) => {
  const { nodes } = parsed;
  let at = group.end;
  if (nodes[at]?.lower === 'not' || nodes[at]?.pos === 'ADV') at++;
  if (nodes[at]?.lower !== 'to' || !isVerb(parsed, at + 1)) return undefined;
  const end = beforeMainVerb(parsed, at + 1, clauseEnd(parsed, group, at + 1), 0);
  // What is denied is denied in what is said.
  const start = negatives.has(nodes[group.end]?.lower ?? '') ? group.end : at;
  return { kind: 'to', start, end: beforeComma(parsed, at + 1, end), cueEnd: group.end };
};

/** “urged the army (not) to leave”: the person is part of what is said. */
export const personTo: Shape = (parsed, group) => {
  const { nodes } = parsed;
  const end = phraseEnd(nodes, group.end);
  if (end === group.end) return undefined;
  const to = nodes[end]?.lower === 'not' ? end + 1 : end;
  if (nodes[to]?.lower !== 'to' || !isVerb(parsed, to + 1)) return undefined;
  return {
    kind: 'person-to',
    start: group.end,
    end: beforeMainVerb(parsed, to + 1, clauseEnd(parsed, group, to + 1), 0),
    cueEnd: group.end,
  };
};

/** “planned leaving”. */
export const ingAfter: Shape = (parsed, group) => {
  const next = parsed.groups[parsed.groupAt[group.end] ?? -1];
  if (next?.form !== 'ing') return undefined;
  return {
    kind: 'ing',
    start: group.end,
    end: clauseEnd(parsed, group, group.end),
    cueEnd: group.end,
  };
};

function isVerb(parsed: Parsed, at: number): boolean {
  const { nodes, groupAt } = parsed;
  if ((groupAt[at] ?? -1) >= 0) return true;
  return nodes[at]?.pos === 'QUOTE' || (nodes[at]?.pos === 'ADV' && (groupAt[at + 1] ?? -1) >= 0);
}
