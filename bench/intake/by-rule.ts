import type { Attribution } from '../../src/attribution/relations/attribution.ts';
import type { Understanding } from './understanding.ts';

/** How often what a rule finds in one form is annotated, beside what the rule says of itself. */
export interface RuleScore {
  rule: string;
  /** From 0 to 1; what the rule gives. */
  certainty: number;
  found: number;
  right: number;
}

const kindOf = ({ rule, form, certainty }: Attribution): string =>
  `${rule}${form === undefined ? '' : ` · ${form}`} · ${certainty}`;

/** What each rule found in the annotated articles, in each of its forms, the most frequent first. */
export function scoresByRule({ cases, pairs }: Understanding): RuleScore[] {
  const right = new Set(pairs.map(({ found }) => found));
  const kinds = Map.groupBy(
    cases.flatMap(({ found }) => found),
    kindOf,
  );
  return [...kinds]
    .map(([kind, found]) => ({
      rule: kind.replace(/ · [\d.]+$/, ''),
      certainty: found[0]?.certainty ?? 0,
      found: found.length,
      right: found.filter((one) => right.has(one)).length,
    }))
    .sort((a, b) => b.found - a.found || (a.rule < b.rule ? -1 : 1));
}

/** The same by what the rules say of themselves, the most certain first. */
export function scoresByCertainty(scores: readonly RuleScore[]): RuleScore[] {
  const groups = Map.groupBy(scores, ({ certainty }) => certainty);
  return [...groups]
    .map(([certainty, all]) => ({
      rule: 'all',
      certainty,
      found: all.reduce((sum, { found }) => sum + found, 0),
      right: all.reduce((sum, { right }) => sum + right, 0),
    }))
    .sort((a, b) => b.certainty - a.certainty);
}
