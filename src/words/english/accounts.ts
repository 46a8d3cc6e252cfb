import type { RichText } from '../sentences/rich-text.ts';
import { and } from './grammar.ts';

/** What is told of an incident beside who did it, aspect by aspect. */
export const accounts = {
  how: 'Matching claims are grouped. A label marks the groups that conflict.',
  /** In what way accounts do not fit together, before why. */
  by: {
    contradiction: 'Found automatically:',
    'noted by the editors': 'Noted by the editors:',
    'change over time': 'Changed over time:',
    'likely slip': 'Likely a slip:',
  },
  /** What differs where two say the same of who did it, and not in the same way; to stand after “on”. */
  wording: 'how the attribution is put',
  changed: 'All said by the same side, in this order.',
  /** A step of a change over time: “November 2022: Iran claims responsibility”. */
  said: (date: string, statement: RichText): RichText => [`${date}: `, ...statement],
  /** The same, where only its publication has a date. */
  published: (date: string, statement: RichText): RichText => [`Published ${date}: `, ...statement],
  /** A year that is likely a slip, by where in the article it stands. */
  year: {
    title: (year: string) => `A headline gives the year as ${year}`,
    subtitle: (year: string) => `A subtitle gives the year as ${year}`,
    caption: (year: string) => `A photo caption gives the year as ${year}`,
    body: (year: string) => `One passage gives the year as ${year}`,
  },
  /** Why it is taken for a slip. */
  slip: 'Only the year differs from the record’s own date.',
  /** What another claim is about, behind it, where it is not about the incident of the page. */
  elsewhere: (incidents: readonly RichText[]): RichText => [' (on ', ...and(incidents), ')'],
  /** Behind a claim about a series, where the text leaves open that it is. */
  mayBe: '(may be about it)',
  /** A value that is denied, and that nobody affirms. */
  denied: (value: string) => `not: ${value}`,
  uncoded: 'In their own words',
};
