/** What a link is called by those who cannot see where it stands, where another one of the page reads like it. */
export const links = {
  /** Its own words, and what tells where it leads. */
  apart: (link: string, where: string) => `${link}: ${where}`,
  /** The words of a claim that it leads to, or the first of them. */
  words: (quote: string, extent: 'whole' | 'begun') =>
    extent === 'whole' ? `“${quote}”` : `“${quote}…”`,
  /** The same with who says it on what, and of which incidents. */
  about: (title: string, incidents: readonly string[], words: string) =>
    [title, ...incidents, words].join(', '),
  /** A list of what has something in common: “Articles by outlet”. */
  by: (list: string, facet: string) => `${list} by ${facet}`,
  /** The last resort. */
  numbered: (link: string, turn: number) => `${link} (${turn})`,
};
