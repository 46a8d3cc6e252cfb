/** What the search says. */
export const search = {
  title: 'Search',
  intro:
    'Search every incident, claim, actor, outlet and article. Claims are found by the article’s words, by who makes them and by whom they came through.',
  /** In the header of every page, with the keys that lead there. */
  link: 'Search',
  keys: 'Ctrl K',
  field: 'Search for',
  hint: 'The first three letters of a word are enough. Put “quotation marks” around words that belong together. Any language or script.',
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
    about: 'Subject of a claim',
    speaker: 'Speaker',
    path: 'How it reached the article',
    accused: 'Actor concerned',
    actor: 'Said by',
    outlet: 'Outlet',
    year: 'Year',
    country: 'Country',
    language: 'Language of the text',
  },
  /** What a group of filters means, where its name does not tell. */
  meaning: {
    accused: 'whose responsibility a claim is about, or who is accused of an incident',
    actor: 'including unnamed people, documents and outlets from that side',
    outlet: 'that published or relayed it',
    year: 'of the incident, or of publication',
    country: 'where it happened, or where an actor or outlet is based',
  },
  kind: {
    incident: 'Incident',
    claim: 'Claim',
    actor: 'Actor',
    outlet: 'Outlet',
    article: 'Article',
  },
  path: {
    direct: 'told to the outlet',
    relayed: 'through others',
    untold: 'not stated',
  },
  noScript: 'Search needs JavaScript, which is off. These lists work without it:',
  development:
    'Search does not work while the site is being edited: npm run build makes its index, npm start serves it.',
  failed: 'The search index could not be loaded. Reload the page to try again, or use the lists:',
  results: 'Results',
  /** By the plural forms of the language; the number stands for the braces. */
  found: { one: '{} result', other: '{} results' },
  nothing: 'Nothing matches all of this.',
  /** Words that no entry has; the quoted words, or their number, stand for the braces. */
  unknown: 'Nothing here says {}.',
  unknownMany: 'Nothing here says {} of these words.',
  quoted: '“{}”',
  /** Another spelling, and what is found without the unknown words; both are links. */
  meant: 'Did you mean {}?',
  withoutIt: 'Without it: {}',
  withoutThem: 'Without them: {}',
  wordless: 'Type a word, a name or a number.',
  /** Before the name of somebody or something an entry is linked to or names, where it was found by that name. */
  filedUnder: 'Found under:',
  advice: 'Try fewer words, the beginning of a word, or another spelling.',
  more: 'Show more results',
};
