/** What stands on every page. */
export const layout = {
  /** What the site is for, in a line. */
  description: 'Who says who did it, how they know, and who only repeats it.',
  skip: 'Skip to content',
  sections: 'Sections',
  /** The names of the sections, by the first part of their address. */
  section: {
    incidents: 'Incidents',
    claims: 'Claims',
    actors: 'Actors',
    outlets: 'Outlets',
    articles: 'Articles',
    methodology: 'Method',
    about: 'About',
  },
  stand: (name: string) =>
    `${name} does not say who did what. It shows who says so, in what words and through whom.`,
  /** Where the record has such titles. */
  suppliedTitles:
    'A title in [square brackets] was supplied by the editors: it is not from the article as received.',
  report: 'Report an error on this page',
  reportSubject: (title: string) => `Error on: ${title}`,
  draft: 'draft: not published',
  /** Of a claim, where drafts are shown. */
  proposed: 'Proposed by import, not confirmed',
  moved: 'This page has moved here.',
  problems: 'The content has errors. Until they are fixed, pages show only what is sound',
};
