import type { Link, Sentence } from '../sentence.ts';
import { counts } from './counts.ts';

/** How an incident became known, step by step. */
export const story = {
  heading: 'How it became known',
  timeline: 'How it became known, on a timeline',
  happened: 'It happened.',
  /** Who said something, and each thing said, leading to its claim. */
  said: (speakers: Sentence, statements: readonly Link[]): Sentence => [
    ...speakers,
    ...statements.flatMap((statement, index): Sentence => [index === 0 ? ' ' : '; ', statement]),
  ],
  published: (outlet: Link | undefined, article: Link, claims: number): Sentence => [
    ...(outlet ? [outlet, ': '] : []),
    article,
    ` (${counts.claims(claims)} about it)`,
  ],
  knownOn: (day: string) => `what was known on ${day}`,
};
