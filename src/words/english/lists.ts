import { counts } from './counts.ts';

/** The lists of everything of a kind. */
export const lists = {
  incidents: {
    title: 'Incidents',
    intro:
      'What happened, with who is said to have done it and from how many recorded origins. The latest first.',
  },
  claims: {
    title: 'Claims',
    intro:
      'Everything that somebody says in the articles of the record, by what it speaks of, in order of publication.',
  },
  actors: {
    title: 'Actors',
    intro: 'The states, bodies, groups and people that claims come from or speak of.',
  },
  outlets: {
    title: 'Outlets',
    intro: 'Who published the articles of the record, and through whom their claims came.',
  },
  articles: {
    title: 'Articles',
    intro: 'The published texts that the record is made from. The latest first.',
  },
  /** From how many origins an attribution comes, behind its state. */
  from: (origins: number) => `from ${counts.origins(origins)}`,
  accusedIn: (claims: number) => `accused in ${counts.claims(claims)}`,
  says: (claims: number) => `says ${counts.claims(claims)}`,
  namedIn: (articles: number) => `named in ${counts.articles(articles)}`,
  relays: (claims: number) => `relays ${counts.claims(claims)}`,
  saysItself: (claims: number) => `says ${counts.claims(claims)} itself`,
};
