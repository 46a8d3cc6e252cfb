import type { Link, RichText } from '../sentences/rich-text.ts';
import { counts } from './counts.ts';
import { and } from './grammar.ts';

/** What stands before and after a page. */
export const pager = {
  story: 'Earlier and later claims',
  incidents: 'Other incidents',
  before: 'Previous',
  after: 'Next',
  claim: (position: number, count: number, incident: Link): RichText => [
    `Claim ${position} of ${count} about `,
    incident,
  ],
  /** The incidents that are too many to tell each story of. */
  also: (incidents: readonly Link[]): RichText => [
    'It is also about ',
    ...and(incidents.map((incident) => [incident])),
    '.',
  ],
  inSeries: (position: number, count: number, series: Link): RichText => [
    `Incident ${position} of ${count} in `,
    series,
  ],
  /** Incidents of no series, one after the other; `list` is the address of all. */
  alone: (position: number, count: number, list: string): RichText => [
    `Incident ${position} of ${count} that belong to no series, by date (`,
    { text: 'all incidents', href: list },
    ')',
  ],
  series: (position: number, count: number, list: string): RichText => [
    `Series ${position} of ${count}, by date (`,
    { text: 'all incidents', href: list },
    ')',
  ],
  day: (position: number, count: number, incident: Link): RichText => [
    `Day ${position} of ${count} on which something was published about `,
    incident,
  ],
  published: (claims: number) => `${counts.claims(claims)} that day`,
};
