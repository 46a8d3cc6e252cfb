import { clauseEnd } from '../clauses/clause-end.ts';
import { opensClause } from '../clauses/opens-clause.ts';
import { prepositions, whWords } from '../lexicon/function-words.ts';
import { phraseEnd, skipAdjuncts } from '../tagging/chunk.ts';
import type { Parsed } from '../tagging/parsed.ts';
import { afterPerson, type Shape } from './complement.ts';

/** “said (that) the army left”, “told reporters that the army left”. */
export const clauseAfter: Shape = (parsed, group, frame) => {
  // “made clear that”, but not “made him say”.
  if (group.lemma === 'make' && group.end === group.main + 1) return undefined;
  const { nodes } = parsed;
  const pastPerson =
    frame.takes.has('person-clause') &&
    (tellsThat(parsed, group.end) || !opensClause(parsed, group.end))
      ? afterPerson(parsed, group.end, frame)
      : group.end;
  for (const at of [
    pastPerson > group.end && tellsThat(parsed, group.end) ? pastPerson : group.end,
    pastPerson,
    skipAdjuncts(nodes, pastPerson),
    pastInsertion(parsed, skipAdjuncts(nodes, pastPerson)),
  ]) {
    if (at > parsed.last) continue;
    const start = thatAt(parsed, at) ?? (opensClause(parsed, at) ? at : undefined);
    if (start === undefined) continue;
    return { kind: 'clause', start, end: clauseEnd(parsed, group, start), cueEnd: group.end };
  }
  return undefined;
};

/** After “say”, whatever has a verb of its own is a clause, however its subject is built. */
export const clauseAnyway: Shape = (parsed, group, frame) => {
  const next = parsed.nodes[group.end];
  if (!frame.classes.includes('say') || !next || next.pos === 'PUNCT' || next.pos === 'QUOTE')
    return undefined;
  const start = skipAdjuncts(parsed.nodes, group.end);
  const from = prepositions.has(next.lower) ? start : group.end;
  if (from >= parsed.last || !canBeSaid(parsed, from)) return undefined;
  return { kind: 'clause', start: from, end: clauseEnd(parsed, group, from), cueEnd: group.end };
};

/** Whether something said may begin here: a verb follows, or a noun phrase, whose verb the tagger may have missed. */
function canBeSaid({ nodes, groups }: Parsed, from: number): boolean {
  const first = nodes[from];
  if (!first || first.pos === 'PUNCT' || first.lower === 'so') return false;
  const hasVerb = groups.some(({ start, form }) => start > from && form === 'finite');
  return hasVerb || (phraseEnd(nodes, from) > from && first.pos !== 'PRON');
}

/** “told The Associated Press that”. */
const tellsThat = ({ nodes }: Parsed, at: number): boolean =>
  nodes[phraseEnd(nodes, at)]?.lower === 'that' && phraseEnd(nodes, at) > at;

// In nodes. What stands between “said,” and “, that” is an adjunct, or a short clause.
const INSERTION = 14;

/** Past an insertion: “said, in a statement, that”. */
function pastInsertion(parsed: Parsed, at: number): number {
  const { nodes } = parsed;
  if (nodes[at]?.text !== ',') return at;
  const end = skipAdjuncts(nodes, at + 1);
  if (nodes[end]?.text === ',' && end > at + 1) return end + 1;
  if (nodes[at - 1]?.pos !== 'VERB' && opensClause(parsed, at + 1)) return at + 1;
  for (let i = at + 1; i < Math.min(parsed.last, at + INSERTION); i++)
    if (nodes[i]?.lower === 'that' && nodes[i - 1]?.text === ',') return i;
  return at;
}

function thatAt(parsed: Parsed, at: number): number | undefined {
  const { nodes } = parsed;
  if (nodes[at]?.lower !== 'that') return undefined;
  const next = parsed.groupAt[at + 1];
  // “said that”, alone, and “that is”: a pronoun and no conjunction.
  return at + 1 < parsed.last && (next === undefined || next < 0 || nodes[at + 1]?.pos === 'ADV')
    ? at
    : undefined;
}

/** “asked whether the army left”; “when” only after verbs of asking, for it more often tells the time. */
export const whAfter: Shape = (parsed, group, frame) => {
  for (const at of [group.end, skipAdjuncts(parsed.nodes, afterPerson(parsed, group.end, frame))]) {
    if (!whWords.has(parsed.nodes[at]?.lower ?? '')) continue;
    if (parsed.nodes[at]?.lower === 'when' && !frame.classes.includes('ask')) continue;
    if (at + 1 >= parsed.last) continue;
    return { kind: 'wh', start: at, end: clauseEnd(parsed, group, at + 1), cueEnd: group.end };
  }
  return undefined;
};
