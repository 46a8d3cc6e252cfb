import type { Role, Stance } from '../model/vocabularies.ts';
import type { Link, Sentence } from './sentence.ts';

/** How many speak, as verbs are told apart by it. */
export type Voices = 'one' | 'many';

/**
 * What a verb of saying is told about: who did it, a value, its own deed, that it happened, that nobody
 * claims it, or nothing beyond the verb.
 */
export type Said =
  | { kind: 'accusation'; accused: readonly { actor: Link; role: Role }[] }
  | { kind: 'value'; value: string }
  | { kind: 'own deed'; roles: readonly Role[] }
  | { kind: 'occurrence' }
  | { kind: 'no claim' }
  | { kind: 'nothing' };

/** How somebody stands to what is said; a hint is always somebody’s reading. */
export interface Saying {
  stance: Stance;
  voices: Voices;
  readBy: Sentence | undefined;
}

/** The first of several who say the same, and how many more there are. */
export interface Named {
  names: readonly Sentence[];
  more: number;
}

/** An origin as a sentence names it, with the way its words took. */
export interface OriginPhrase {
  name: Sentence;
  /** Whether its own words do not tell that it is unnamed. */
  isUntold: boolean;
  /** Through whom its words came; nothing where they were said to the outlet itself. */
  ways: readonly Sentence[];
  /** How many more ways it came. */
  moreWays: number;
  /** The words that leave room for doubt. */
  hedges: readonly Sentence[];
}
