/** What the search says. */
export const search = {
  title: 'Search',
  intro:
    'Every incident, claim, actor, outlet and article, by its words. Claims are found by the words of the article, by who says them and through whom.',
  /** In the header of every page, with the keys that lead there. */
  link: 'Search',
  keys: 'Ctrl K',
  field: 'Words to look for',
  hint: 'The beginning of a word is enough. “Quotation marks” keep words together. Any language and script.',
  submit: 'Search',
  filters: 'Filters',
  unfilter: 'Clear all filters',
  narrow: 'Names, time and place',
  order: {
    label: 'Order',
    relevance: 'best match first',
    latest: 'latest first',
    earliest: 'earliest first',
  },
  any: 'any',
  group: {
    kind: 'Kind',
    stance: 'Stance',
    about: 'What a claim speaks of',
    speaker: 'Speaker',
    path: 'How it reached the article',
    accused: 'Accused',
    actor: 'Said by',
    outlet: 'Outlet',
    year: 'Year',
    country: 'Country',
    language: 'Language of the text',
  },
  /** What a group of filters means, where its name does not tell. */
  meaning: {
    accused: 'in a claim, or in the attributions of an incident',
    actor: 'or by unnamed people or a document of it',
    outlet: 'that published it, or that it came through',
    year: 'of an incident, or of publication',
    country: 'where it happened, or where an actor or outlet is from',
  },
  kind: {
    incident: 'Incident',
    claim: 'Claim',
    actor: 'Actor',
    outlet: 'Outlet',
    article: 'Article',
  },
  path: {
    direct: 'said to the outlet',
    relayed: 'through others',
    untold: 'not stated',
  },
  noScript: 'Search needs a script, and scripts are off. These lists need none:',
  development:
    'There is no search while the site is edited: npm run build makes its index, npm start serves it.',
  failed: 'The search index could not be loaded. Reload the page to try again, or use the lists:',
  results: 'Results',
  /** By the plural forms of the language; the number stands for the braces. */
  found: { one: '{} result', other: '{} results' },
  nothing: 'Nothing on record matches all of this.',
  advice: 'Try fewer words, the beginning of a word, or another spelling.',
  more: 'Show more results',
};
