import type { Link, Sentence } from '../sentence.ts';
import { counts } from './counts.ts';

/** How an incident became known, step by step. */
export const story = {
  heading: 'How it became known',
  timeline: 'How it became known, on a timeline',
  happened: 'It happened.',
  /** What somebody said, with the way to the claim. */
  said: (statement: Sentence, claim: string): Sentence => [
    ...statement,
    ' (',
    { text: 'the claim', href: claim },
    ')',
  ],
  published: (outlet: Link | undefined, article: Link, claims: number): Sentence => [
    ...(outlet ? [outlet, ': '] : []),
    article,
    ` (${counts.claims(claims)} about it)`,
  ],
  knownOn: (day: string) => `what was known on ${day}`,
};
