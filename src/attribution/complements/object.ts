import { clauseEnd } from '../clauses/clause-end.ts';
import { beforeComma, objectEnd } from '../clauses/object-end.ts';
import { opensClause } from '../clauses/opens-clause.ts';
import { demonstratives, possessives, reflexives } from '../lexicon/function-words.ts';
import { PARTING } from '../lexicon/punctuation.ts';
import { documentNouns } from '../lexicon/speakers.ts';
import { words } from '../lexicon/words.ts';
import { phraseEnd, skipAdjuncts } from '../tagging/chunk.ts';
import { isNominal, isTime } from '../tagging/node-kinds.ts';
import type { Parsed } from '../tagging/parsed.ts';
import type { Node } from '../tagging/sentences.ts';
import type { Shape } from './complement.ts';

/** “described the strike as an act of war”, “referred to it as …”. */
export const objectAs: Shape = (parsed, group, frame) => {
  const { nodes } = parsed;
  const to = nodes[group.end]?.lower ?? '';
  const start = frame.prepositions.has(to) ? group.end + 1 : group.end;
  const as = asBehind(parsed, start);
  if (as === undefined || as + 1 >= parsed.last) return undefined;
  return { kind: 'object-as', start, end: objectEnd(parsed, group, as + 1), cueEnd: start };
};

// In nodes. An object is shorter, with what hangs from it; further off, “as” belongs to something else.
const OBJECT = 15;

/** Where “as” stands behind an object that begins at `start` and has no verb of its own but gerunds. */
function asBehind(parsed: Parsed, start: number): number | undefined {
  const { nodes, groups, groupAt } = parsed;
  const end = phraseEnd(nodes, start);
  if (end === start) return undefined;
  for (let at = end; at < Math.min(parsed.last, end + OBJECT); at++) {
    if (nodes[at]?.lower === 'as')
      return at === end || !opensClause(parsed, at + 1) ? at : undefined;
    const form = groups[groupAt[at] ?? -1]?.form;
    if (form === 'finite' || form === 'infinitive' || PARTING.has(nodes[at]?.text ?? ''))
      return undefined;
  }
  return undefined;
}

/** What counts or watches, beside what is written or filmed: “polling shows”. */
const measuring = words('polling census sample market markets test tests number numbers research');

/** Whether a document, or what measures something, is the subject’s head or part of it. */
const isDocument = ({ lemma, lower }: Node): boolean =>
  documentNouns.has(lemma.toLowerCase()) || measuring.has(lower);

/** “polls show her ahead of him”: what polls, records and studies find, to the end of the clause. */
export const findingAfter: Shape = (parsed, group) => {
  const { nodes } = parsed;
  const subject = parsed.subjects[parsed.groupAt[group.main] ?? -1];
  const from = skipAdjuncts(nodes, group.end);
  if (!subject || group.form !== 'finite' || phraseEnd(nodes, from) === from) return undefined;
  if (!nodes.slice(subject.start, subject.end).some((node) => isDocument(node))) return undefined;
  return {
    kind: 'finding',
    start: from,
    end: clauseEnd(parsed, group, from + 1),
    cueEnd: group.end,
  };
};

/** “called them rapists”, “called him competent”. */
const calledAfter: Shape = (parsed, group) => {
  const { nodes } = parsed;
  const next = nodes[group.end + 1];
  if (
    !(nodes[group.end]?.pos === 'PRON' || demonstratives.has(nodes[group.end]?.lower ?? '')) ||
    (nodes[group.end]?.pos === 'DET' && next?.pos === 'NOUN') ||
    !next ||
    !/^(?:ADJ|NOUN|PROPN|QUOTE|DET|ADV)$/.test(next.pos)
  )
    return undefined;
  const end = objectEnd(parsed, group, group.end + 1);
  return {
    kind: 'object-predicate',
    start: group.end,
    end: Math.max(end, group.end + 2),
    cueEnd: group.end,
  };
};

/** “called the strike a crime”. */
export const objectPredicate: Shape = (parsed, group, frame) => {
  const { nodes } = parsed;
  const called = calledAfter(parsed, group, frame);
  if (called) return called;
  const first = nodes[group.end];
  if (!first || !(isNominal(first) || first.pos === 'DET' || first.pos === 'ADJ')) return undefined;
  const end = objectEnd(parsed, group, group.end);
  const name = nodes
    .slice(group.end + 1, end)
    .some(
      ({ pos, lower }) =>
        pos === 'QUOTE' || pos === 'DET' || pos === 'ADJ' || possessives.has(lower),
    );
  if (end - group.end < 2 || !name) return undefined;
  return { kind: 'object-predicate', start: group.end, end, cueEnd: group.end };
};

/** “accused Israel of striking”, “praised the army for …”. */
export const objectFor: Shape = (parsed, group) => {
  const { nodes } = parsed;
  const end = phraseEnd(nodes, group.end);
  if (end === group.end) return undefined;
  const link = nodes[end]?.lower ?? '';
  if (!['for', 'of', 'with', 'on', 'to', 'over'].includes(link)) {
    const last = nodes
      .slice(group.end, end)
      .findIndex(({ lower }) => lower === 'for' || lower === 'of');
    if (last < 0) return undefined;
  }
  return {
    kind: 'object-for',
    start: group.end,
    end: beforeComma(parsed, end - 1, clauseEnd(parsed, group, end + 1)),
    cueEnd: group.end,
  };
};

/** “a day earlier”, “last August”: a phrase that tells when. */
const isWhen = (phrase: readonly Node[]): boolean =>
  isTime(phrase.at(-1)) &&
  phrase.every((node) => isTime(node) || /^(?:DET|NUM|ADJ)$/.test(node.pos));

/** “confirmed the strike”. */
export const objectAfter: Shape = (parsed, group) => {
  const start = startsPhrase(parsed, group.end);
  const end = objectEnd(parsed, group, start);
  if (end <= start) return undefined;
  const first = parsed.nodes[start];
  if (isWhen(parsed.nodes.slice(start, phraseEnd(parsed.nodes, start)))) return undefined;
  if (first?.pos === 'PRON' && reflexives.has(first.lower)) return undefined;
  return { kind: 'object', start, end, cueEnd: group.end };
};

/** Past “on Monday” in “announced on Monday the lawsuit”. */
function startsPhrase({ nodes }: Parsed, from: number): number {
  const end = phraseEnd(nodes, from);
  if (end > from && !isWhen(nodes.slice(from, end))) return from;
  const at = skipAdjuncts(nodes, from);
  return nodes[at]?.pos === 'DET' ? at : from;
}
