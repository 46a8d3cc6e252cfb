import type { Claim } from '../../corpus/graph.ts';
import { about } from '../../model/vocabularies.ts';
import { termsOf } from '../../model/vocabulary.ts';
import { claimLine, type LineGroup } from '../claims/claim-line.ts';
import type { Site } from '../site.ts';

/** Claims in a line each, by what they speak of in the order of the model, without when and where. */
export function linesByAspect(
  claims: readonly Claim[],
  hrefOf: (claim: Claim) => string,
  site: Site,
): LineGroup[] {
  const { grammar, term } = site.words;
  return termsOf(about).flatMap(([aspect]) => {
    const own = claims.filter((claim) => claim.about === aspect);
    if (own.length === 0) return [];
    return [
      {
        label: grammar.capitalised(term<string>(about, aspect).label),
        lines: own.map((claim) => ({
          href: hrefOf(claim),
          text: claimLine(claim, site).text,
          detail: '',
        })),
      },
    ];
  });
}
