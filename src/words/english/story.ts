import type { Link, RichText } from '../sentences/rich-text.ts';
import { counts } from './counts.ts';

/** When the articles collected here reported an incident, step by step. */
export const story = {
  heading: 'When these articles reported it',
  timeline: 'When these articles reported it, on a timeline',
  /** The date of the first article, and how long after the incident it came. */
  firstPublished: (date: string, after: string) =>
    `Earliest article collected here: ${date}, ${after}.`,
  happened: 'Date of the incident.',
  /** Who said something, and each thing said, leading to its claim. */
  said: (speakers: RichText, statements: readonly Link[]): RichText => [
    ...speakers,
    ...statements.flatMap((statement, index): RichText => [index === 0 ? ' ' : '; ', statement]),
  ],
  /** Several sentences of one speaker. */
  each: (sentences: readonly Link[]): RichText =>
    sentences.flatMap((one, index): RichText => (index === 0 ? [one] : ['; ', one])),
  published: (outlet: Link | undefined, article: Link, claims: number): RichText => [
    ...(outlet ? [outlet, ': '] : []),
    article,
    ` (${counts.claims(claims)} about it)`,
  ],
  asOf: (day: string) => `What these articles said, as of ${day}`,
  /** How an attribution stood: “Israel: asserted, from 2 origins”. */
  state: (accused: string, state: string, from: string) =>
    `${accused}: ${state}${from === '' ? '' : `, ${from}`}`,
  /** How it stood on a day, behind the way to the page as of it. */
  changed: (page: Link, states: readonly string[]): RichText => [page, ` – ${states.join('; ')}`],
  unchanged: (page: Link): RichText => [page, ' – nothing new on who did it'],
};
