import { prepositions } from '../lexicon/function-words.ts';
import { words } from '../lexicon/words.ts';
import { bracketAfter } from './brackets.ts';
import { isModifier, isNominal, isPronoun, isTime } from './node-kinds.ts';
import type { Node } from './sentences.ts';

/** How far a chunk has come: where it began, where it goes on, and one past the last node it may end with. */
interface Progress {
  from: number;
  at: number;
  end: number;
}

/** One way in which a chunk goes on to the right. */
export interface Continuation {
  /** Words in which the chunk that begins with the first goes on in this way. */
  example: string;
  /** Where the chunk goes on after it; undefined where this is not what stands at `at`. */
  past: (nodes: readonly Node[], progress: Progress) => number | undefined;
  /** Whether the chunk may end with the node at `at`; always, where this is left out. */
  mayEnd?: (node: Node | undefined) => boolean;
}

/**
 * One past the last node of the chunk that begins at `from`: at each place the first continuation of the
 * grammar that fits is taken, until none does. Gives `from` where nothing fits.
 */
export function chunk(
  nodes: readonly Node[],
  from: number,
  grammar: readonly Continuation[],
): number {
  let [at, end] = [from, from];
  for (;;) {
    const progress = { from, at, end };
    const node = nodes[at];
    const [next, taken] = firstFit(nodes, progress, grammar);
    if (next === undefined) return end;
    at = next;
    if (taken?.mayEnd?.(node) ?? true) end = at;
  }
}

function firstFit(
  nodes: readonly Node[],
  progress: Progress,
  grammar: readonly Continuation[],
): readonly [next: number | undefined, taken: Continuation | undefined] {
  for (const continuation of grammar) {
    const next = continuation.past(nodes, progress);
    if (next !== undefined) return [next, continuation];
  }
  return [undefined, undefined];
}

const isHead = (node: Node | undefined): boolean =>
  isNominal(node) || node?.pos === 'ADJ' || node?.pos === 'DET' || node?.lower === "'s";

/** A noun phrase without what hangs from it. */
export const baseGrammar: readonly Continuation[] = [
  {
    example: 'the Iranian army’s two bases',
    past: (nodes, { from, at, end }) => {
      const node = nodes[at];
      if (!isModifier(node) || isPronoun(node)) return undefined;
      return node?.pos === 'DET' && end > from ? undefined : at + 1;
    },
    mayEnd: isHead,
  },
  {
    example: 'a very large base',
    past: (nodes, { at }) =>
      nodes[at]?.pos === 'ADV' && nodes[at + 1]?.pos === 'ADJ' ? at + 1 : undefined,
    mayEnd: isHead,
  },
];

/** One past a noun phrase without what hangs from it; a pronoun is one by itself. */
function baseEnd(nodes: readonly Node[], from: number): number {
  return isPronoun(nodes[from]) ? from + 1 : chunk(nodes, from, baseGrammar);
}

/** Prepositions by which a noun phrase hangs from another; “to” more often hangs from the verb. */
const hanging = words('of for from in at with on');

const past = (nodes: readonly Node[], at: number): number | undefined => {
  const end = baseEnd(nodes, at);
  return end > at ? end : undefined;
};

/** What hangs from a noun phrase, behind it. */
export const phraseGrammar: readonly Continuation[] = [
  {
    example: 'the Islamic Revolutionary Guard Corps ( IRGC )',
    past: (nodes, { at }) => bracketAfter(nodes, at),
  },
  {
    example: 'a spokesman for the army',
    past: (nodes, { at }) =>
      hanging.has(nodes[at]?.lower ?? '') && !isTime(nodes[at + 1])
        ? past(nodes, at + 1)
        : undefined,
  },
  {
    example: 'a report by the ministry',
    past: (nodes, { at }) =>
      nodes[at]?.lower === 'by' && nodes[at - 1]?.pos === 'NOUN' && !isTime(nodes[at + 1])
        ? past(nodes, at + 1)
        : undefined,
  },
  {
    example: 'the army and the police',
    past: (nodes, { at }) =>
      /^(?:and|or|&)$/.test(nodes[at]?.lower ?? '') && nodes[at + 1]?.pos !== 'PRON'
        ? past(nodes, at + 1)
        : undefined,
  },
];

/** One past the noun phrase that begins at `from`, with what hangs from it; `from` itself where none does. */
export function phraseEnd(nodes: readonly Node[], from: number): number {
  const base = baseEnd(nodes, from);
  return base === from ? from : chunk(nodes, base, phraseGrammar);
}

/** What stands between a verb and what was said. */
export const adjunctGrammar: readonly Continuation[] = [
  {
    example: 'yesterday',
    past: (nodes, { at }) => (nodes[at]?.pos === 'ADV' || isTime(nodes[at]) ? at + 1 : undefined),
  },
  {
    example: 'March 31',
    past: (nodes, { at }) =>
      nodes[at]?.pos === 'NUM' && isTime(nodes[at - 1]) ? at + 1 : undefined,
  },
  {
    example: 'that night',
    past: (nodes, { at }) =>
      (nodes[at]?.pos === 'DET' || nodes[at]?.pos === 'NUM') && isTime(nodes[at + 1])
        ? at + 2
        : undefined,
  },
  {
    example: 'in a statement',
    past: (nodes, { at }) => {
      const lower = nodes[at]?.lower ?? '';
      if (!prepositions.has(lower) || lower === 'like') return undefined;
      const end = phraseEnd(nodes, at + 1);
      return end > at + 1 ? end : undefined;
    },
  },
];

/** One past the words for when, where and how that stand between a verb and what was said. */
export function skipAdjuncts(nodes: readonly Node[], from: number): number {
  return chunk(nodes, from, adjunctGrammar);
}
