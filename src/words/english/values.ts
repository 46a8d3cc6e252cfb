import { type About, about, type Cause } from '../../model/vocabularies.ts';

/** What causes and means on the list are called behind “it was”. */
const causes: Record<Cause, string> = {
  attack: 'an attack',
  'air strike': 'an air strike',
  'drone strike': 'a drone strike',
  'warplane strike': 'a strike by warplanes',
  'missile strike': 'a missile strike',
  bomb: 'a bomb',
  'ground attack': 'a ground attack',
  'cyber operation': 'a cyber operation',
  accident: 'an accident',
  'electrical fault': 'an electrical fault',
  'unsafe storage': 'unsafe storage',
  'natural cause': 'down to natural causes',
  poisoning: 'poisoning',
};

const isListed = (value: string): value is Cause => Object.hasOwn(causes, value);

/** A value of the list of causes as a noun with its article: “an air strike”. */
export function causeCalled(value: string): string {
  const word = value.toLowerCase();
  return isListed(word) ? causes[word] : value;
}

/** What a claim speaks of, as a sentence names it: “who did it”, “the target”. */
export function topic(aspect: About): string {
  if (aspect === 'attribution' || aspect === 'occurrence') return about.terms[aspect].label;
  return aspect === 'other' ? 'other matters' : `the ${about.terms[aspect].label}`;
}
