import { CLOSERS } from '../lexicon/punctuation.ts';
import type { Node, Sentence } from './sentences.ts';
import { type Subject, subjectsOf } from './subjects.ts';
import { type VerbGroup, verbGroups } from './verb-groups.ts';

/** A sentence with its verbs and who does what they say. */
export interface Parsed extends Sentence {
  groups: readonly VerbGroup[];
  /** In step with `groups`. */
  subjects: readonly (Subject | undefined)[];
  /** For each node the place of the verb group it belongs to, or -1. */
  groupAt: readonly number[];
  /** One past the last node that is not closing punctuation. */
  last: number;
}

/** A sentence with its verb groups and their subjects. */
export function parse(sentence: Sentence): Parsed {
  const groups = verbGroups(sentence.nodes);
  const groupAt = sentence.nodes.map(() => -1);
  groups.forEach(({ start, end }, index) => {
    for (let at = start; at < end; at++) groupAt[at] = index;
  });
  return {
    ...sentence,
    groups,
    subjects: subjectsOf(sentence.nodes, groups),
    groupAt,
    last: lastOf(sentence.nodes),
  };
}

function lastOf(nodes: readonly Node[]): number {
  let last = nodes.length;
  while (last > 0 && CLOSERS.has(nodes[last - 1]?.text ?? '') && !closesBracket(nodes, last - 1))
    last--;
  return last;
}

function closesBracket(nodes: readonly Node[], at: number): boolean {
  return nodes[at]?.text === ')' && nodes.some(({ text }, place) => place < at && text === '(');
}
