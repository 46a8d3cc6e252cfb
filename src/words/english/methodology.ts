/** The page on how everything is coded and computed. */
export const methodology = {
  title: 'Method',
  description:
    'How claims are coded and everything else is computed, in rules a second analyst can follow.',
  opening:
    'An incident holds only what identifies it. Everything that can be disputed is a claim by somebody, in an article’s words. Everything that can be computed from claims is computed, by the rules on this page.',
  made: 'This page is made from the same definitions that the site is built and checked with.',
  computed: 'How it is computed',
  coded: 'How claims are coded',
  kindOf: (definition: string, broader: string) => `${definition} A kind of: ${broader}.`,
  fields: 'What an entry may hold',
  entries: {
    article: 'Article',
    speaker: 'Speaker in an article',
    claim: 'Claim',
    passage: 'Passage',
    translation: 'Translation of a passage',
    incident: 'Incident',
    place: 'Place',
    actor: 'Actor',
    outlet: 'Outlet',
  },
  required: '* must be there before an entry is published.',
  checks: 'What every build checks',
  checksNote: 'A build in which one of the errors is found publishes nothing.',
  severity: { error: 'error', warning: 'warning' },
};
