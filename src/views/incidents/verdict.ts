import type { Contradiction } from '../../analysis/contradictions.ts';
import { contradictionKind } from '../../analysis/terms.ts';
import type { Claim, Incident } from '../../corpus/graph.ts';
import { elsewhere, statementOf } from '../claims/statement.ts';
import { dateText } from '../date-text.ts';
import { type Link, plain, recorded } from '../pieces.ts';
import type { Site } from '../site.ts';
import { urlOf } from '../urls.ts';

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
  page: Incident,
  site: Site,
): Verdict {
  const { label, definition } = site.words.term(contradictionKind, kind);
  const side = (claims: readonly Claim[]): Side =>
    claims.length === 0 && incident
      ? [site.words.incident.recordDate(dateText(incident.date, site).text)]
      : sentencesOf(claims, page, site);
  return {
    by: kind === 'linked' ? 'editors' : 'rule',
    label,
    why: recorded(reason, site) ?? definition,
    sides: [side(one), side(other)],
  };
}

/** What is said in the same words by the same people stands once, with its first claim. */
function sentencesOf(claims: readonly Claim[], page: Incident, site: Site): Link[] {
  const sentences = Map.groupBy(
    claims.map((claim) => sentenceOf(claim, page, site)),
    ({ text }) => text,
  );
  return [...sentences.values()].flatMap(([first]) => first ?? []);
}

function sentenceOf(claim: Claim, page: Incident, site: Site): Link {
  const sentence = [...statementOf(claim, site), ...elsewhere(claim, page, site)];
  return { text: plain(sentence), href: urlOf(claim, site) };
}
