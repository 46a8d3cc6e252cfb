/** The first page, and the page that is not there. */
export const home = {
  /** What is counted, beside the number. */
  counted: {
    incidents: 'incidents',
    claims: 'claims',
    articles: 'articles',
    actors: 'actors',
    outlets: 'outlets',
  },
  contested: 'Where accounts differ most',
  timeline: 'The record on one timeline',
  incidents: 'Latest incidents',
  allIncidents: 'All incidents',
  latest: 'Latest claims on who did it',
  allClaims: 'All claims',
};
