import type { RichText } from '../sentences/rich-text.ts';
import { and, noun } from './grammar.ts';

/** The first page, and the page that is not there. */
export const home = {
  /** What is counted, beside the number. */
  counted: {
    incidents: (count: number) => noun(count, { one: 'incident', other: 'incidents' }),
    claims: (count: number) => noun(count, { one: 'claim', other: 'claims' }),
    articles: (count: number) => noun(count, { one: 'article', other: 'articles' }),
    actors: (count: number) => noun(count, { one: 'actor', other: 'actors' }),
    outlets: (count: number) => noun(count, { one: 'outlet', other: 'outlets' }),
  },
  contested: 'Where accounts differ most',
  differ: (topics: readonly string[]): RichText => [
    'Accounts differ on ',
    ...and(topics.map((topic) => [topic])),
    '.',
  ],
  timeline: 'Everything on one timeline',
  incidents: 'Latest incidents',
  allIncidents: 'All incidents',
  latest: 'Latest claims about who did it',
  allClaims: 'All claims',
};
