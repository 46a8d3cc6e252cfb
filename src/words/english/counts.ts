import { counted } from './grammar.ts';

/** How many there are of what the record holds. */
export const counts = {
  actors: (count: number) => counted(count, { one: 'actor', other: 'actors' }),
  articles: (count: number) => counted(count, { one: 'article', other: 'articles' }),
  claims: (count: number) => counted(count, { one: 'claim', other: 'claims' }),
  differences: (count: number) => counted(count, { one: 'difference', other: 'differences' }),
  incidents: (count: number) => counted(count, { one: 'incident', other: 'incidents' }),
  moreDifferences: (count: number) =>
    counted(count, { one: 'more difference', other: 'more differences' }),
  moreClaims: (count: number) => counted(count, { one: 'more claim', other: 'more claims' }),
  moreOutlets: (count: number) => counted(count, { one: 'more outlet', other: 'more outlets' }),
  origins: (count: number) => counted(count, { one: 'origin', other: 'origins' }),
  otherClaims: (count: number) => counted(count, { one: 'other claim', other: 'other claims' }),
  others: (count: number) => counted(count, { one: 'other', other: 'others' }),
  otherIncidents: (count: number) =>
    counted(count, { one: 'other incident', other: 'other incidents' }),
  outlets: (count: number) => counted(count, { one: 'outlet', other: 'outlets' }),
  recordedOrigins: (count: number) =>
    count === 0
      ? 'no recorded origin'
      : counted(count, { one: 'recorded origin', other: 'recorded origins' }),
  statements: (count: number) => counted(count, { one: 'statement', other: 'statements' }),
  series: (count: number) => counted(count, { one: 'series', other: 'series' }),
};
