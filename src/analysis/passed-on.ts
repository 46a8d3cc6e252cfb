import type { Claim } from '../corpus/linking/graph.ts';
import { isSurelyAfter } from '../model/days.ts';
import { changeBetween } from './certainty.ts';
import { whenPublished } from './order.ts';
import { whoMakes } from './origins.ts';
import { saysTheSame } from './same-saying.ts';

/**
 * The claim that another passes on, where the record has both: the same speakers say the same of it in an article
 * of an outlet that stands on its way, with fewer steps to the speaker or none that is told, and not published (or,
 * where both tell, said) surely later. Of several that with the fewest steps, then of the outlet nearest to the
 * speaker, then what is put alike. The rule is `what-a-relay-adds`.
 */
export function passedOnBy(claim: Claim, claims: readonly Claim[]): Claim | undefined {
  const { chain = [] } = claim;
  if (chain.length === 0) return undefined;
  const way = chain.flatMap((link) => (link.kind === 'outlet' ? link.outlet : []));
  const who = whoMakes(claim);
  const nearness = ({ article: { source } }: Claim) => (source ? way.indexOf(source) : -1);
  const isOther = (other: Claim) => (changeBetween(other, claim) === 'the same' ? 0 : 1);
  return claims
    .filter(
      (other) =>
        nearness(other) >= 0 &&
        stepsTo(other) < chain.length &&
        whoMakes(other) === who &&
        saysTheSame(claim, other) &&
        changeBetween(other, claim) !== 'other' &&
        !isLaterReport(other, claim),
    )
    .sort(
      (a, b) => stepsTo(a) - stepsTo(b) || nearness(b) - nearness(a) || isOther(a) - isOther(b),
    )[0];
}

/** What does not tell its way has none that is known. */
const stepsTo = ({ chain }: Claim) => chain?.length ?? 0;

/** Whether one report is surely later than another: by when it was said where both tell, else by publication. */
function isLaterReport(later: Claim, earlier: Claim): boolean {
  const [one, other] =
    later.said && earlier.said
      ? [later.said, earlier.said]
      : [whenPublished(later), whenPublished(earlier)];
  return one !== undefined && other !== undefined && isSurelyAfter(one, other);
}

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
