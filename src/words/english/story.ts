import type { Link, Sentence } from '../sentence.ts';
import { counts } from './counts.ts';

/** How an incident became known, step by step. */
export const story = {
  heading: 'How it became known',
  timeline: 'How it became known, on a timeline',
  /** How long nothing on record was published. */
  firstPublished: (date: string, after: string) =>
    `Nothing on record about it was published before ${date}, ${after}.`,
  happened: 'The incident, by its date on record.',
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
  knownOn: (day: string) => `What was known by ${day}`,
  /** How an attribution stood: “Israel: asserted, from 2 origins”. */
  state: (accused: string, state: string, from: string) => `${accused}: ${state}, ${from}`,
  /** How it stood on a day, behind the way to the page as of it. */
  changed: (page: Link, states: readonly string[]): Sentence => [page, ` – ${states.join('; ')}`],
  unchanged: (page: Link): Sentence => [page, ' – nothing new on who did it'],
};
