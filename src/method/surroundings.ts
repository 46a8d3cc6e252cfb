import type { Rule } from './rule.ts';

/** What stands around an incident: other incidents, and what the record rests on. */

/** In kilometres: what one town and its surroundings take up. */
const NEAR = 25;
/** An incident that shares something with more than so many is compared with its nearest in time alone. */
const MANY = 100;
const NEIGHBOURS = 12;

export const relatedness = {
  id: 'related-incidents',
  title: 'Which incidents are related',
  rule: `Those that have something in common: an actor accused in claims about both, by the rule for the state of an attribution; an actor cited by name on both; the means by which both are reported to have been carried out; a series, directly or through another; the place.\nTwo places are the same if their names and countries are; near if their points are at most ${NEAR} kilometres apart; perhaps near if the areas that the points stand for overlap and one of them is larger than a town. Each thing in common counts as one divided by the number of other incidents that share it, so that what few share weighs more; of incidents that share something with more than ${MANY} others, only the ${NEIGHBOURS} before and the ${NEIGHBOURS} after in time are compared. The highest total comes first, then the nearest in time. A series and its members are not listed as related. A page shows the first three that have more than a series in common, since the series lists its own incidents.`,
  example: 'Two explosions at one base, of which the same actor is accused.',
  leavesOpen: 'Whether incidents that have nothing coded in common belong together.',
  relates: 'Inverse document frequency: what is rare tells more.',
  values: { near: NEAR, many: MANY, neighbours: NEIGHBOURS },
  records: {
    'same-place-same-accused': 'Two incidents of one place and one accused are related.',
    'near-places': '18 kilometres apart are near.',
    'places-too-far-apart': '75 kilometres apart are not.',
    'accused-here-denying-there': 'A denial alone relates nothing.',
  },
} as const satisfies Rule;

export const coverage = {
  id: 'coverage',
  title: 'What it rests on',
  rule: 'Every page of an incident names the articles, outlets and languages that the claims about it, or possibly about it, are from, and the first and last date of these articles; not those about its series. “None”, “nobody” and “not recorded” speak of these articles alone.',
  example: '“Nobody on record denies it” in two articles of one outlet is no news.',
  leavesOpen: 'What articles outside this record say.',
  relates: '',
  records: { 'what-it-rests-on': 'Articles, outlets and dates are those of its claims.' },
} as const satisfies Rule;
