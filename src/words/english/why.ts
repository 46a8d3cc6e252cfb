import type { Link, RichText } from '../sentences/rich-text.ts';
import { counts } from './counts.ts';
import { and, counted } from './grammar.ts';

/** What a result that no source says rests on, and by which rule. */
export const why = {
  heading: 'Why this page says so',
  note: 'Computed from the claims, by rule. This is what each result rests on.',
  /** The way from a result to what it rests on; read aloud with what it is about. */
  link: 'why?',
  linkOn: (subject: string) => `why? ${subject}`,
  state: (accused: Link, state: string): RichText => [accused, `: ${state}`],
  origins: 'The number of origins',
  noOrigin: 'No claim that counts comes from a recorded origin.',
  /** An origin, and in how many claims. */
  origin: (name: RichText, claims: number): RichText => [...name, ` (${counts.claims(claims)})`],
  moreOrigins: (origins: number) => `and ${origins} more`,
  /** Why several speakers are one origin. */
  joined: {
    linked: (name: RichText, articles: number): RichText => [
      ...name,
      `: the same in ${counts.articles(articles)}, as an editor has recorded`,
    ],
    described: (name: RichText, articles: number): RichText => [
      ...name,
      `: described alike in ${counts.articles(articles)}, through the same outlet and at most weeks apart`,
    ],
    side: (names: readonly RichText[]): RichText => [
      ...and(names),
      ': one origin, since one speaks for the other',
    ],
  },
  answers: 'What the accused say',
  noAnswer: 'No claim collected here is theirs.',
  relays: 'Who heard it and who repeats it',
  noRelay: 'No claim that counts names a source.',
  differences: 'Where the sources disagree',
  noDifference: 'No two claims that count exclude each other by these rules.',
  findings: 'Each is told above with both its sides.',
  more: (claims: number) =>
    `and ${counted(claims, { one: 'more claim', other: 'more claims' })} on this page`,
  rules: (links: readonly Link[]): RichText => [
    links.length > 1 ? 'Rules: ' : 'Rule: ',
    ...links.flatMap((link, index): RichText => (index === 0 ? [link] : ['; ', link])),
  ],
};
