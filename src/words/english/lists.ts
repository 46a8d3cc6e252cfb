import type { Link, RichText } from '../sentences/rich-text.ts';
import { counts } from './counts.ts';
import { named } from './definite.ts';
import { and, number } from './grammar.ts';

/** The lists of everything of a kind. */
export const lists = {
  incidents: {
    title: 'Incidents',
    intro:
      'What happened, who is said to have done it, and from how many recorded origins. Latest first.',
  },
  claims: {
    title: 'Claims',
    intro:
      'Everything that anybody says in the articles collected here: who says it, and through whom. The most recently published first.',
  },
  actors: {
    title: 'Actors',
    intro:
      'The states, institutions, groups and people that make claims or that claims are about. Those with the most claims first.',
  },
  outlets: {
    title: 'Outlets',
    intro:
      'The outlets that published these articles, and those their claims came through. Those with the most claims first.',
  },
  articles: {
    title: 'Articles',
    intro: 'The articles collected here. Latest first.',
  },
  /** What entries can be chosen by, as a heading names it behind “by”. */
  facet: {
    about: 'subject',
    accused: 'actor concerned',
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
  allOf: (all: string) => `See all ${all}`,
  /** The same, on the pages that have them. */
  allOnPages: (all: string, pages: readonly RichText[]): RichText => [
    `See all ${all}: `,
    ...and(pages),
  ],
  /** The same, where the list has other rows as well. */
  allAmong: 'See all of these in a longer list',
  /** The actor or outlet that the rows have in common, and how. */
  allOn: {
    accused: (actor: Link): RichText => [
      'Everything collected here about who did it that names ',
      ...named(actor),
      '.',
    ],
    actor: (actor: Link): RichText => [
      'Everything collected here from ',
      ...named(actor),
      ', with unnamed people, documents and outlets from that side.',
    ],
    outlet: (outlet: Link): RichText => [
      'Everything collected here that ',
      ...named(outlet),
      ' published or relayed.',
    ],
  },
  undated: 'undated',
  first: (shown: number, all: string) => `Showing the first ${number(shown)} of ${all}.`,
  /** How many rows there are, which may be none. */
  all: (all: string) => `${all.replace(/^0(?=\s)/u, 'No')}.`,
  divided: (all: string) => `${all}, on the pages below.`,
  parts: 'All pages',
  browse: 'Browse',
  browseBy: (facet: string) => `By ${facet}`,
  previous: 'Previous:',
  next: 'Next:',
  neighbours: 'Pages of this list',
  filterFurther: 'More filters',
  searchFurther: 'Search with more filters',
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
  reach: 'Without scripts, this filters only the rows on this page. The pages below have them all.',
  /** What a script says of the rows it shows; `{shown}` and `{all}` are numbers. */
  shown: '{shown} of {all} shown.',
  none: 'None of {all} matches.',
  loading: 'Loading the rest of the list …',
  failed: 'The rest of the list could not be loaded, so only the rows on this page are filtered.',
  /** From how many origins an attribution comes, behind its state. */
  from: (origins: number) =>
    origins === 0 ? 'from no recorded origin' : `from ${counts.origins(origins)}`,
  concerned: (claims: number) => `named in ${counts.claims(claims)} about who did it`,
  says: (claims: number) => counts.statements(claims),
  namedIn: (articles: number) => `named in ${counts.articles(articles)}`,
  relays: (claims: number) => `${number(claims)} relayed`,
  saysItself: (claims: number) => `${counts.statements(claims)} of its own`,
};
