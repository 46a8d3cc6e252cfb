import { readAttributions } from '../../src/attribution/read-attributions.ts';
import type { Attribution } from '../../src/attribution/relations/attribution.ts';
import type { GoldArticle, GoldRelation } from '../gold.ts';
import { likeness } from './likeness.ts';
import { type Case, type Match, matches, type Score, scoreOf } from './score.ts';

/** How well the annotated articles are read: the spans, and what is understood of those found, in per cent. */
export interface Understanding {
  /** Contents that overlap by half, or more. */
  content: Score;
  /** Those whose cue and source meet, too. */
  full: Score;
  /** Of the attributions found that are annotated, how many have each thing right. */
  right: Readonly<Record<keyof typeof likeness, number>>;
  pairs: readonly Match<Attribution, GoldRelation>[];
  cases: readonly Case<Attribution, GoldRelation>[];
}

/** Reads annotated articles and compares all attributions found with all that are annotated. */
export function understanding(articles: readonly GoldArticle[]): Understanding {
  const cases = articles.map(({ text, relations }) => ({
    text,
    found: readAttributions(text),
    gold: relations,
  }));
  const pairs = cases.flatMap((one) => matches(one));
  const found = cases.reduce((all, one) => all + one.found.length, 0);
  const gold = cases.reduce((all, one) => all + one.gold.length, 0);
  const full = pairs.filter(({ extent }) => extent === 'full').length;
  const rightIn = (what: keyof typeof likeness): number =>
    (100 * pairs.filter(({ found: one, gold: other }) => likeness[what](one, other)).length) /
    Math.max(1, pairs.length);
  return {
    content: scoreOf(pairs.length, found, gold),
    full: scoreOf(full, found, gold),
    right: {
      speaker: rightIn('speaker'),
      anonymity: rightIn('anonymity'),
      chain: rightIn('chain'),
      stance: rightIn('stance'),
    },
    pairs,
    cases,
  };
}
