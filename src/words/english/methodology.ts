/** The page on how everything is coded and computed. */
export const methodology = {
  title: 'Method',
  description:
    'How claims are coded, and how everything else is computed from them, in rules a second analyst can follow.',
  opening:
    'The entry for an incident holds only what identifies it. Everything that can be disputed is recorded as somebody’s claim, in an article’s words. Whatever can be computed from the claims is computed, by the rules on this page.',
  made: 'This page is generated from the definitions that the site is built and checked with. A definition that follows a standard or an established practice names it; the others are this project’s own.',
  computed: 'How the rest is computed',
  /** What stands under each rule, before its own words. */
  example: 'Example:',
  leavesOpen: 'Left open:',
  relates: 'In relation to others:',
  coded: 'How claims are coded',
  /** Values of which none excludes the other. */
  together: (definition: string, others: readonly string[]) =>
    `${definition} Can hold together with: ${others.join(', ')}.`,
  /** The parts of the method that have pages of their own. */
  codingLink: 'Every value that an editor may choose, or that is computed',
  codingDescription:
    'Every value that an editor may choose or that is computed, with what it means and where it comes from.',
  computedValues: 'What is computed',
  recordsLink: 'What each rule relates to, and the records it is tested with',
  recordsTitle: 'What the rules rest on',
  recordsDescription:
    'How each rule relates to law, tradecraft and other codebooks, and what each of the small records it is tested with shows.',
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
    answer: 'Answer to a warning',
  },
  required: '* Required before an entry is published.',
  checks: 'What every build checks',
  checksNote: 'If a build finds any of these errors, nothing is published.',
  severity: { error: 'error', warning: 'warning' },
};
