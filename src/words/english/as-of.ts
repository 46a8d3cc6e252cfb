import { counts } from './counts.ts';
import { capitalised, noun } from './grammar.ts';

const are = (count: number) => noun(count, { one: 'is', other: 'are' });

/** An incident as it was known on a day. */
export const asOf = {
  title: (title: string, day: string) => `${title}, as of ${day}`,
  description: (day: string, description: string) => `As of ${day}: ${description}`,
  asOf: 'As of',
  byThen: 'what these articles had said by then.',
  /** What the record holds that is not on the page, where an incident is in a series and where not. */
  alone: {
    nothingLater: 'Nothing collected here about it was published later.',
    later: (claims: number) =>
      `There ${are(claims)} ${counts.moreClaims(claims)} about it, published later or undated.`,
  },
  inSeries: {
    nothingLater: 'Nothing collected here about it or its series was published later.',
    later: (claims: number) =>
      `There ${are(claims)} ${counts.moreClaims(claims)} about it or its series, published later or undated.`,
  },
  /** Articles that were corrected after the day. */
  corrected: (articles: number) =>
    `${capitalised(counts.articles(articles))} here ${noun(articles, { one: 'was', other: 'were' })} corrected later; the text shown is the corrected one.`,
  present: 'See the current page',
};
