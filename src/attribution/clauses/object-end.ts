import { whWords } from '../lexicon/function-words.ts';
import { DASHES } from '../lexicon/punctuation.ts';
import { timeWords } from '../lexicon/time-words.ts';
import { words } from '../lexicon/words.ts';
import { phraseEnd } from '../tagging/chunk.ts';
import { isNominal } from '../tagging/node-kinds.ts';
import type { Parsed } from '../tagging/parsed.ts';
import type { VerbGroup } from '../tagging/verb-groups.ts';
import { clauseEnd } from './clause-end.ts';
import { opensClause } from './opens-clause.ts';

/** Words that lead from an object back to its verb: when, why and how something was done. */
const adverbial = words(
  'after before while because when since until although though if so than unless amid during',
  timeWords,
);

/** Something at which an object with all that hangs from it ends. */
export interface Stop {
  /** A sentence whose words between the strokes are the object. */
  example: string;
  stops: (parsed: Parsed, at: number) => boolean;
  /** Whether “on” or “in” right before it belongs to it. */
  with?: 'preposition';
}

/** In no order: an object ends at the first node that any of them fits. */
export const stops: readonly Stop[] = [
  {
    example: 'He criticized | the strike | on Monday.',
    stops: ({ nodes }, at) => adverbial.has(nodes[at]?.lower ?? ''),
    with: 'preposition',
  },
  {
    example: 'He criticized | the strike | as he left.',
    stops: (parsed, at) => parsed.nodes[at]?.lower === 'as' && opensClause(parsed, at + 1),
  },
  {
    example: 'He criticized | the strike |, and then he left.',
    stops: (parsed, at) => parsed.nodes[at]?.text === ',' && !continuesList(parsed, at),
  },
  {
    example: 'He criticized | the strike | — it was over.',
    stops: ({ nodes }, at) => DASHES.has(nodes[at]?.text ?? ''),
  },
  {
    example: 'He criticized | the strike |: it was over.',
    stops: ({ nodes }, at) => nodes[at]?.text === ':',
  },
  {
    example: 'He criticized | the strike | and left.',
    stops: ({ nodes, groupAt }, at) => nodes[at]?.lower === 'and' && (groupAt[at + 1] ?? -1) >= 0,
  },
  {
    example: 'He criticized | the strike | but left.',
    stops: ({ nodes, groupAt }, at) => nodes[at]?.lower === 'but' && (groupAt[at + 1] ?? -1) >= 0,
  },
];

/**
 * One past a noun phrase with all that hangs from it: phrases, relative clauses, infinitives. `from` is
 * where the object of the verb at `group` begins; `from` itself where no phrase does.
 */
export function objectEnd(parsed: Parsed, group: VerbGroup, from: number): number {
  const { nodes } = parsed;
  const phrase = phraseEnd(nodes, from);
  const start = phrase === from && (parsed.groupAt[from] ?? -1) >= 0 ? from + 1 : phrase;
  if (start === from)
    return whWords.has(nodes[from]?.lower ?? '') ? clauseEnd(parsed, group, from + 1) : from;
  const limit = clauseEnd(parsed, group, start);
  for (let at = start; at < limit; at++) {
    const stop = stops.find((one) => one.stops(parsed, at));
    if (stop) return stop.with === 'preposition' ? beforePreposition(parsed, from, at) : at;
  }
  return limit;
}

/** `end`, or the first comma or dash before it at which what a verb introduces in `from` … `end` is left: no list goes on. */
export function beforeComma(parsed: Parsed, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    const text = parsed.nodes[at]?.text ?? '';
    if (DASHES.has(text) || (text === ',' && !continuesList(parsed, at))) return at;
  }
  return end;
}

function beforePreposition({ nodes }: Parsed, from: number, at: number): number {
  const before = nodes[at - 1]?.lower ?? '';
  return at - 1 > from && (before === 'on' || before === 'in') ? at - 1 : at;
}

/** Whether a comma separates the members of a list: “low growth, unemployment and debt”. */
function continuesList(parsed: Parsed, comma: number): boolean {
  const { nodes } = parsed;
  const next = nodes[comma + 1];
  if (!next || !(isNominal(next) || next.pos === 'ADJ' || next.pos === 'DET'))
    return next?.lower === 'and' && isNominal(nodes[comma + 2]);
  const end = phraseEnd(nodes, comma + 1);
  if ((parsed.groupAt[end] ?? -1) >= 0) return false;
  return (
    nodes.slice(comma + 1, end).some(({ lower }) => lower === 'and' || lower === 'or') ||
    (nodes[end]?.text === ',' &&
      (/^(?:and|or)$/.test(nodes[end + 1]?.lower ?? '') || continuesList(parsed, end)))
  );
}
