import { counts } from './counts.ts';

/** An incident as it was known on a day. */
export const knownOn = {
  title: (title: string, day: string) => `${title}, as of ${day}`,
  description: (day: string, description: string) => `As of ${day}: ${description}`,
  asOf: 'As of',
  byThen: 'what had been published by then.',
  /** What the record holds that is not on the page, where an incident is in a series and where not. */
  alone: {
    nothingLater: 'The record holds nothing about it that was published later.',
    later: (claims: number) =>
      `The record holds ${counts.moreClaims(claims)} about it, published later or without a date.`,
  },
  inSeries: {
    nothingLater: 'The record holds nothing about it or its series that was published later.',
    later: (claims: number) =>
      `The record holds ${counts.moreClaims(claims)} about it or its series, published later or without a date.`,
  },
  present: 'The page as it is now',
};
