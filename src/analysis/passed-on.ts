import type { Claim } from '../corpus/graph.ts';
import { changeBetween } from './certainty.ts';
import { isSaidAfter } from './order.ts';
import { whoMakes } from './origins.ts';
import { saysTheSame } from './same-saying.ts';

/**
 * The claim that another passes on, where the record has both: the same speakers say the same of it in an article
 * of an outlet that stands on its way, with fewer steps to the speaker, and not surely later. Of several the
 * nearest to the speaker, then the first. The rule is `what-a-relay-adds`.
 */
export function passedOnBy(claim: Claim, claims: readonly Claim[]): Claim | undefined {
  const { chain = [] } = claim;
  if (chain.length === 0) return undefined;
  const way = new Set(chain.flatMap((link) => (link.kind === 'outlet' ? link.outlet : [])));
  const who = whoMakes(claim);
  return claims
    .filter(
      (other) =>
        other !== claim &&
        other.article.source !== undefined &&
        way.has(other.article.source) &&
        stepsTo(other) < chain.length &&
        whoMakes(other) === who &&
        saysTheSame(claim, other) &&
        !isSaidAfter(other, claim),
    )
    .sort((a, b) => stepsTo(a) - stepsTo(b))[0];
}

/** What does not tell its way has none that is known. */
const stepsTo = ({ chain }: Claim) => chain?.length ?? 0;

/** The claims that put more firmly what the article they come through is itself on record with. */
export function overstatedAmong(claims: readonly Claim[]): ReadonlySet<Claim> {
  const relayed = claims.filter(({ chain = [] }) => chain.length > 0);
  if (relayed.length === 0) return new Set();
  const byMaker = Map.groupBy(claims, whoMakes);
  return new Set(
    relayed.filter((claim) => {
      const source = passedOnBy(claim, byMaker.get(whoMakes(claim)) ?? []);
      return source && changeBetween(source, claim) === 'firmer';
    }),
  );
}
