import type { Quote, Sentence } from '../sentence.ts';

/** What is told of an incident beside who did it, aspect by aspect. */
export const accounts = {
  how: 'Claims with the same value stand together. What no rule finds to contradict, and no editor holds to be at odds, stands without a verdict.',
  /** Who finds that two accounts do not fit together. */
  by: { rule: 'By rule:', editors: 'Editors:' },
  /** Somebody’s words, where what they say is not coded. */
  inWords: (speakers: Sentence, words: Quote): Sentence => [...speakers, ': ', words],
  /** A value that is denied, and that nobody affirms. */
  denied: (value: string) => `not: ${value}`,
  uncoded: 'In their own words',
};
