import type { Sentence } from '../sentence.ts';
import { and } from './grammar.ts';

/** The first page, and the page that is not there. */
export const home = {
  /** What is counted, beside the number. */
  counted: {
    incidents: 'incidents',
    claims: 'claims',
    articles: 'articles',
    actors: 'actors',
    outlets: 'outlets',
  },
  contested: 'Where accounts differ most',
  differ: (topics: readonly string[]): Sentence => [
    'Accounts differ on ',
    ...and(topics.map((topic) => [topic])),
    '.',
  ],
  timeline: 'The record on one timeline',
  incidents: 'Latest incidents',
  allIncidents: 'All incidents',
  latest: 'Latest claims on who did it',
  allClaims: 'All claims',
};
