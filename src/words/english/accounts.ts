import type { Quote, Sentence } from '../sentence.ts';
import { and } from './grammar.ts';

/** What is told of an incident beside who did it, aspect by aspect. */
export const accounts = {
  how: 'Claims that say the same are grouped. Where groups conflict, a label says so, and whether a rule or the editors found it.',
  /** Who finds that two accounts do not fit together. */
  by: { rule: 'By rule:', editors: 'Editors:' },
  /** Somebody’s words, where what they say is not coded. */
  inWords: (speakers: Sentence, words: Quote): Sentence => [...speakers, ': ', words],
  /** What another claim is about, behind it, where it is not about the incident of the page. */
  elsewhere: (incidents: readonly Sentence[]): Sentence => [' (on ', ...and(incidents), ')'],
  /** Behind a claim about a series, where the text leaves open that it is. */
  mayBe: '(may be about it)',
  /** A value that is denied, and that nobody affirms. */
  denied: (value: string) => `not: ${value}`,
  uncoded: 'In their own words',
};
