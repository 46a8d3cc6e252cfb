import type { Claim } from '../../../corpus/linking/graph.ts';
import { about } from '../../../model/vocabularies.ts';
import { termsOf } from '../../../model/vocabulary.ts';
import { claimLine, type LineGroup } from '../../phrases/claim-line.ts';
import { entryName, type Link } from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';
import { passageUrl } from '../../shared/urls.ts';

/**
 * Claims in a line each, by what they speak of in the order of the model. Those told in full on the page lead
 * there; those of elsewhere to their own pages and to their sentences.
 */
export function linesByAspect(
  claims: readonly Claim[],
  place: 'here' | 'elsewhere',
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
          ...claimLine(claim, site),
          detail:
            place === 'elsewhere' && claim.scope === 'ambiguous' ? site.words.accounts.mayBe : '',
          ...(place === 'here' ? { href: `#${claim.key}` } : { sentence: sentenceOf(claim, site) }),
        })),
      },
    ];
  });
}

const sentenceOf = (claim: Claim, site: Site): Link => ({
  text: claim.article.source?.name ?? entryName(claim.article),
  href: passageUrl(claim, 0, site),
});
