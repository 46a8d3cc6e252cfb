import type { Node } from '../attribution/tagging/sentences.ts';
import type { Span } from '../attribution/tagging/span.ts';
import type { Role } from '../model/vocabularies.ts';

/**
 * How a text presents a deed (the factuality of events, after FactBank): as done, as not done, as possibly done,
 * or as none that it says was done: asked, feared, planned, a condition.
 */
export type Factuality = 'actual' | 'possible' | 'negated' | 'unreal';

/** The construction by which a deed was found. */
export type DeedForm = 'verb' | 'passive' | 'predicate' | 'noun' | 'blame' | 'own';

/**
 * Somebody is said to have done something that is fought over. An agent’s nodes are the words that name who: a
 * noun phrase, or what stands before a noun of deeds (“Israeli” in “an Israeli strike”).
 */
export interface Deed {
  /** Where the words for what was done stand, in UTF-16 code units of the text. */
  trigger: Span;
  agent: readonly Node[];
  /** Whether the agent is a noun phrase by itself, or modifies the noun that stands for the deed. */
  agentIs: 'phrase' | 'modifier';
  role: Role;
  /** Whether it may be one of words: an attack on somebody with a name, or on “him”. */
  aim: 'somebody' | 'something';
  factuality: Factuality;
  form: DeedForm;
}
