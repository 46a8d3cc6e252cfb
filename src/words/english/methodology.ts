/** The page on how everything is coded and computed. */
export const methodology = {
  title: 'Method',
  description:
    'How claims are coded, and how everything else is computed from them, in rules a second analyst can follow.',
  opening:
    'The entry for an incident holds only what identifies it. Everything that can be disputed is recorded as somebody’s claim, in an article’s words. Whatever can be computed from the claims is computed, by the rules on this page.',
  made: 'This page is generated from the definitions that the site is built and checked with. A definition that follows a standard or an established practice names it; the others are this project’s own.',
  computed: 'How the rest is computed',
  coded: 'How claims are coded',
  kindOf: (definition: string, broader: string) => `${definition} A kind of ${broader}.`,
  /** The part of the method that is for those who write entries has a page of its own. */
  entriesLink: 'For editors: what an entry can hold, and what every build checks',
  entriesTitle: 'Entries and checks',
  entriesDescription:
    'What an entry can hold, and what every build checks before it publishes anything.',
  fields: 'What an entry can hold',
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
  required: '* Required before an entry is published.',
  checks: 'What every build checks',
  checksNote: 'If a build finds any of these errors, nothing is published.',
  severity: { error: 'error', warning: 'warning' },
};
