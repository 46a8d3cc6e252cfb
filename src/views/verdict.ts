import type { Contradiction } from '../analysis/contradictions.ts';
import { contradictionKind } from '../analysis/terms.ts';
import type { Claim } from '../corpus/graph.ts';
import { dateText } from './date-text.ts';
import { type Link, plain } from './pieces.ts';
import { predicateOf } from './predicate.ts';
import type { Site } from './site.ts';
import { speakersOf } from './speaker.ts';
import { urlOf } from './urls.ts';

/** That two sides do not fit together: found by a rule, or held by the editors. */
export interface Verdict {
  by: 'rule' | 'editors';
  label: string;
  /** The rule that found it, or the editors’ reason, in which the first side is “here”. */
  why: string;
  sides: readonly [Side, Side];
}

/** Claims in a sentence each, or what the record itself says. */
export type Side = readonly (Link | string)[];

export function verdictView(
  { kind, sides: [one, other], reason, incident }: Contradiction,
  site: Site,
): Verdict {
  const { label, definition } = site.words.term(contradictionKind, kind);
  const side = (claims: readonly Claim[]): Side =>
    claims.length === 0 && incident
      ? [site.words.incident.recordDate(dateText(incident.date, site).text)]
      : claims.map((claim) => sentenceOf(claim, site));
  return {
    by: kind === 'linked' ? 'editors' : 'rule',
    label,
    why: reason ?? definition,
    sides: [side(one), side(other)],
  };
}

function sentenceOf(claim: Claim, site: Site): Link {
  return {
    text: plain([...speakersOf(claim, site), ' ', ...predicateOf(claim, site)]),
    href: urlOf(claim, site),
  };
}
