import { number } from './grammar.ts';

/** Incidents that share something by the record, and what. */
export const related = {
  series: 'same series',
  accused: (actor: string) => `${actor} is accused in both`,
  speaker: (actor: string) => `${actor} is cited on both`,
  means: (means: string) => `both reported as: ${means}`,
  samePlace: 'same place',
  near: (kilometres: number) => `about ${number(kilometres)} km away`,
  perhapsNear: 'perhaps near',
};
