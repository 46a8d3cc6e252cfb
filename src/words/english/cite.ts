/** How a page is cited. */
export const cite = {
  heading: 'Cite this page',
  /** An article’s headline is the outlet’s: what is cited is the page that tells what is claimed in it. */
  article: (article: string) => `Claims in ${article}`,
  claim: (claim: string, article: string) => `${claim}, in ${article}`,
  headline: (words: string) => `“${words}”`,
  /** Its title is a headline in quotation marks, or stands in square brackets. */
  articleName: (title: string, outlet: string | undefined) =>
    `${title}${outlet === undefined ? '' : ` (${outlet})`}`,
  line: (title: string, site: string, version: string, url: string) =>
    `${title}. ${site}, version ${version}. ${url}`,
  version: (version: string) => `Version ${version}`,
  download: 'To download:',
  accessed: 'Add the date you accessed the page if your style asks for one.',
};
