import type { Sentence } from '../sentence.ts';
import { counts } from './counts.ts';
import { and, number } from './grammar.ts';

/** The lists of everything of a kind. */
export const lists = {
  incidents: {
    title: 'Incidents',
    intro:
      'Incidents on record, with who is said to have done it and from how many recorded origins. The latest first.',
  },
  claims: {
    title: 'Claims',
    intro:
      'Everything that somebody says in the articles of the record, with who says it and through whom. The latest published first.',
  },
  actors: {
    title: 'Actors',
    intro:
      'The states, bodies, groups and people that claims come from or speak of. Those with most claims first.',
  },
  outlets: {
    title: 'Outlets',
    intro:
      'Who published the articles of the record, and through whom their claims came. Those with most claims first.',
  },
  articles: {
    title: 'Articles',
    intro: 'The published texts that the record is made from. The latest first.',
  },
  /** What entries can be chosen by, as a heading names it behind “by”. */
  facet: {
    about: 'subject',
    accused: 'accused',
    actor: 'speaker',
    country: 'country',
    kind: 'kind',
    outlet: 'outlet',
    speaker: 'kind of speaker',
    stance: 'stance',
    state: 'state of attribution',
    year: 'year',
  },
  by: (list: string, facet: string, value: string) => `${list} by ${facet}: ${value}`,
  part: (list: string, part: string) => `${list}, ${part}`,
  /** Where a page shows the first of some rows: the way to all of them. */
  allOf: (all: string) => `All ${all} in a list`,
  /** The same, on the pages that have them. */
  allOnPages: (all: string, pages: readonly Sentence[]): Sentence => [
    `All ${all} in a list: `,
    ...and(pages),
  ],
  /** The same, where the list has other rows as well. */
  allAmong: 'All of these in a list, among others',
  /** Before the actor or outlet that the rows have in common. */
  allOn: 'All that is on record of ',
  undated: 'without a date',
  first: (shown: number, all: string) => `The first ${number(shown)} of ${all}.`,
  all: (all: string) => `${all}.`,
  divided: (all: string) => `${all}, on the pages below.`,
  parts: 'All of them',
  browse: 'Browse',
  browseBy: (facet: string) => `By ${facet}`,
  previous: 'Before this:',
  next: 'After this:',
  neighbours: 'Pages of this list',
  filterFurther: 'Filter by more than this',
  searchFurther: 'Search by more than this',
  filters: 'Filter and sort',
  any: 'any',
  choice: (label: string, count: number) => `${label} (${number(count)})`,
  sortBy: 'Sort by',
  sort: {
    latest: 'latest first',
    oldest: 'oldest first',
    claims: 'most claims',
    origins: 'most origins',
    name: 'name',
  },
  clear: 'Clear',
  search: 'Search with these',
  reach: 'Without scripts this filters the rows on this page; the pages below hold all of them.',
  /** What a script says of the rows it shows; `{shown}` and `{all}` are numbers. */
  shown: '{shown} of {all} shown.',
  none: 'None of {all} fits.',
  loading: 'Loading the other pages of the list …',
  failed:
    'The other pages of the list could not be loaded: only the rows of this one are filtered.',
  /** From how many origins an attribution comes, behind its state. */
  from: (origins: number) =>
    origins === 0 ? 'from no recorded origin' : `from ${counts.origins(origins)}`,
  accusedIn: (claims: number) => `accused in ${counts.claims(claims)}`,
  says: (claims: number) => `says ${counts.claims(claims)}`,
  namedIn: (articles: number) => `named in ${counts.articles(articles)}`,
  relays: (claims: number) => `relays ${counts.claims(claims)}`,
  saysItself: (claims: number) => `says ${counts.claims(claims)} itself`,
};
