import { counts } from './counts.ts';

/** An incident as it was known on a day. */
export const knownOn = {
  title: (title: string, day: string) => `${title}, as of ${day}`,
  description: (day: string, description: string) => `As of ${day}: ${description}`,
  asOf: 'As of',
  byThen: 'what had been published by then.',
  nothingLater: (about: 'it' | 'it or its series') =>
    `The record holds nothing about ${about} that was published later.`,
  later: (claims: number, about: 'it' | 'it or its series') =>
    `The record holds ${counts.moreClaims(claims)} about ${about}, published later or without a date.`,
  present: 'The page as it is now',
};
