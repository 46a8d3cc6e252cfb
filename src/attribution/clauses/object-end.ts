import { timeWords, whWords, words } from '../lexicon/word-lists.ts';
import type { Parsed } from '../tagging/parsed.ts';
import { isNominal, phraseEnd } from '../tagging/phrases.ts';
import type { VerbGroup } from '../tagging/verb-groups.ts';
import { clauseEnd } from './clause-end.ts';

const stopping = words(
  'after before while because when since until although though as if so than unless by amid during',
);

/** One past a noun phrase with all that hangs from it: phrases, relative clauses, infinitives. */
export function objectEnd(parsed: Parsed, group: VerbGroup, from: number): number {
  const { nodes } = parsed;
  const phrase = phraseEnd(nodes, from);
  const start = phrase === from && (parsed.groupAt[from] ?? -1) >= 0 ? from + 1 : phrase;
  if (start === from) {
    return whWords.has(nodes[from]?.lower ?? '') ? clauseEnd(parsed, group, from + 1) : from;
  }
  const limit = clauseEnd(parsed, group, start);
  for (let at = start; at < limit; at++) {
    const node = nodes[at];
    if (!node) return at;
    if (stopping.has(node.lower) || timeWords.has(node.lower)) return trimmed(parsed, from, at);
    if (node.text === ',' && !continuesList(parsed, at)) return at;
    if (node.text === '—' || node.text === '–' || node.text === '--' || node.text === ':')
      return at;
    if (node.lower === 'and' && (parsed.groupAt[at + 1] ?? -1) >= 0) return at;
  }
  return limit;
}

function trimmed(parsed: Parsed, from: number, at: number): number {
  const before = parsed.nodes[at - 1];
  return before && at - 1 > from && (before.lower === 'on' || before.lower === 'in') ? at - 1 : at;
}

/** Whether a comma separates the members of a list: “low growth, unemployment and debt”. */
function continuesList(parsed: Parsed, comma: number): boolean {
  const { nodes } = parsed;
  const next = nodes[comma + 1];
  if (!next || !(isNominal(next) || next.pos === 'ADJ' || next.pos === 'DET'))
    return next?.lower === 'and' && isNominal(nodes[comma + 2]);
  const end = phraseEnd(nodes, comma + 1);
  const after = nodes[end];
  if ((parsed.groupAt[end] ?? -1) >= 0) return false;
  return (
    nodes.slice(comma + 1, end).some(({ lower }) => lower === 'and' || lower === 'or') ||
    (after?.text === ',' && continuesListAt(parsed, end))
  );
}

function continuesListAt(parsed: Parsed, comma: number): boolean {
  const next = parsed.nodes[comma + 1];
  return next !== undefined && (next.lower === 'and' || next.lower === 'or');
}
