import { number } from './grammar.ts';

/** Incidents that share something by the record, and what. */
export const related = {
  series: 'same series',
  accused: (actor: string) => `${actor} is accused in both`,
  speaker: (actor: string) => `${actor}’s position is on record for both`,
  means: (means: string) => `said of both: ${means}`,
  samePlace: 'same place',
  near: (kilometres: number) => `about ${number(kilometres)} km away`,
  perhapsNear: 'perhaps near',
};
