/**
 * What the site itself says, in English: labels, headings, and sentences as functions of what they tell.
 * Grouped by the part of the site that says it. What a source said is never here.
 */
export const english = {
  /** The language of these words (BCP 47). */
  language: 'en',
  layout: {
    skip: 'Skip to the page',
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
      `${name} says nothing of its own about who did what: it shows who said it, in what words and through whom.`,
    report: 'Report an error on this page',
  },
  /** The pages above a page. */
  trail: { label: 'Breadcrumb', home: 'Home' },
};
