import { number } from './grammar.ts';
import { causeCalled } from './values.ts';

/** Incidents that share something by the record, and what. */
export const related = {
  series: 'same series',
  accused: (actor: string) => `${actor} is accused in both`,
  speaker: (actor: string) => `${actor} is cited on both`,
  means: (means: string) => `reported in both: ${causeCalled(means)}`,
  samePlace: 'same place',
  near: (kilometres: number) => `about ${number(kilometres)} km away`,
  perhapsNear: 'perhaps near',
};
