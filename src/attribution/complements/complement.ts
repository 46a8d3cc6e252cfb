import type { Complement, VerbFrame } from '../lexicon/verbs.ts';
import { phraseEnd } from '../tagging/chunk.ts';
import type { Parsed } from '../tagging/parsed.ts';
import type { VerbGroup } from '../tagging/verb-groups.ts';

/** What a verb introduces to its right: places in the nodes, half-open, and which shape it has. */
export interface FoundComplement {
  kind: Complement | 'topic';
  start: number;
  end: number;
  /** One past the last node of the cue. */
  cueEnd: number;
}

/** Looks for one shape of complement to the right of a verb. */
export type Shape = (
  parsed: Parsed,
  group: VerbGroup,
  frame: VerbFrame,
) => FoundComplement | undefined;

/** Whether a verb may have the person it is said to right behind it. */
export const isPersonTaking = (frame: VerbFrame): boolean =>
  frame.takes.has('person-clause') || frame.takes.has('person-to');

/** One past the person who is told, if one stands right after the verb: “told reporters”, “said to Channel 9”. */
export function afterPerson(parsed: Parsed, from: number, frame: VerbFrame): number {
  const { nodes } = parsed;
  if (!isPersonTaking(frame)) return from;
  if (nodes[from]?.pos === 'QUOTE') return from;
  return phraseEnd(nodes, from);
}
