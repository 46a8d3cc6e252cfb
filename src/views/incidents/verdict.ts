import type { Contradiction } from '../../analysis/contradictions.ts';
import { contradictionKind } from '../../analysis/terms.ts';
import type { Claim } from '../../corpus/graph.ts';
import { predicateOf } from '../claims/predicate.ts';
import { speakersOf } from '../claims/speaker.ts';
import { dateText } from '../date-text.ts';
import { type Link, plain } from '../pieces.ts';
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
  site: Site,
): Verdict {
  const { label, definition } = site.words.term(contradictionKind, kind);
  const side = (claims: readonly Claim[]): Side =>
    claims.length === 0 && incident
      ? [site.words.incident.recordDate(dateText(incident.date, site).text)]
      : sentencesOf(claims, site);
  return {
    by: kind === 'linked' ? 'editors' : 'rule',
    label,
    why: reason ?? definition,
    sides: [side(one), side(other)],
  };
}

/** What is said in the same words by the same people stands once, with its first claim. */
function sentencesOf(claims: readonly Claim[], site: Site): Link[] {
  const sentences = Map.groupBy(
    claims.map((claim) => sentenceOf(claim, site)),
    ({ text }) => text,
  );
  return [...sentences.values()].flatMap(([first]) => first ?? []);
}

/** What is said, or where no value is coded, the words themselves. */
function sentenceOf(claim: Claim, site: Site): Link {
  const speakers = speakersOf(claim, site);
  const sentence =
    claim.about === 'attribution' || claim.value
      ? [...speakers, ' ', ...predicateOf(claim, site)]
      : site.words.accounts.inWords(speakers, {
          quote: claim.evidence[0]?.quote ?? '',
          language: claim.article.language,
        });
  return { text: plain(sentence), href: urlOf(claim, site) };
}
