import type { Claim } from '../corpus/linking/graph.ts';
import { stanceTerm } from '../model/vocabularies.ts';
import { opposes } from './contradict.ts';
import { byPublication } from './order.ts';
import { originsOf } from './origins.ts';
import { isRetraction, retractionsAmong } from './retractions.ts';
import { saysTheSame } from './same-saying.ts';
import type { RelationKind } from './terms.ts';

export interface Relation {
  kind: RelationKind;
  claim: Claim;
}

/** How other claims about the same incidents stand to one, in order of kind and publication. */
export function relationsOf(claim: Claim): Relation[] {
  const others = new Set(claim.incidents.flatMap(({ claims }) => claims));
  others.delete(claim);
  const computed = [...others]
    .flatMap((other): Relation[] => {
      const kind = relate(claim, other);
      return kind ? [{ kind, claim: other }] : [];
    })
    .sort((a, b) => byPublication(a.claim, b.claim));
  const written = (kind: RelationKind, claims: readonly Claim[]) =>
    claims.map((other): Relation => ({ kind, claim: other }));
  return [
    ...written('answers', claim.respondsTo),
    ...written('answered by', claim.answeredBy),
    ...written('follows', claim.follows),
    ...written('followed by', claim.followedBy),
    ...takenBack(claim, [...others].sort(byPublication)),
    ...(['disputes', 'withholds', 'left open', 'repeats', 'agrees'] as const).flatMap((kind) =>
      computed.filter((relation) => relation.kind === kind),
    ),
  ];
}

/** What a claim takes back, and what takes it back, or a part of it. */
function takenBack(claim: Claim, others: readonly Claim[]): Relation[] {
  const { on, of } = retractionsAmong([...others, claim]);
  const isBack = (taken: Claim, by: Claim) =>
    of(taken) === by || taken.accused.some(({ actor, role }) => on(taken, actor, role) === by);
  return others.flatMap((other): Relation[] => {
    if (isRetraction(claim) && isBack(other, claim)) return [{ kind: 'withdraws', claim: other }];
    return isRetraction(other) && isBack(claim, other)
      ? [{ kind: 'withdrawn by', claim: other }]
      : [];
  });
}

function relate(claim: Claim, other: Claim): RelationKind | undefined {
  if (opposes(claim, other)) return 'disputes';
  if (!saysTheSame(claim, other)) return undefined;
  const [own, theirs] = [stanceTerm(claim.stance).force, stanceTerm(other.stance).force];
  const isOpen = (force: string) => force === 'withholds' || force === 'silent';
  const isSaid = (force: string) => force === 'affirms' || force === 'denies';
  if (isOpen(theirs)) return isSaid(own) || own === 'reading' ? 'withholds' : undefined;
  if (isOpen(own)) return isSaid(theirs) ? 'left open' : undefined;
  if (!isSaid(own) || !isSaid(theirs)) return undefined;
  if (own !== theirs) return undefined;
  return sharesOrigin(claim, other) ? 'repeats' : 'agrees';
}

/** Whether a claim says what another does, and comes from the same origin. */
export function repeats(claim: Claim, other: Claim): boolean {
  return relate(claim, other) === 'repeats';
}

function sharesOrigin(a: Claim, b: Claim): boolean {
  return originsOf([a, b]).some(({ claims }) => claims.length === 2);
}
