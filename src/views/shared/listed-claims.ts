import type { Actor, Claim, Outlet } from '../../corpus/linking/graph.ts';

/** What the list of claims has on the page of an actor that claims about who did it concern, whatever they say of it. */
export function claimsConcerning({ accusedIn }: Actor): readonly Claim[] {
  return accusedIn.filter(({ about }) => about === 'attribution');
}

/** What it has on the page of a speaker: what an actor and its people say. */
export function claimsSaidBy({ said, saidByItsPeople }: Actor): readonly Claim[] {
  return [...new Set([...said, ...saidByItsPeople])];
}

/** What it has on the page of an outlet: what an outlet publishes, passes on and says. */
export function claimsThrough({ articles, relays, said }: Outlet): readonly Claim[] {
  return [...new Set([...articles.flatMap(({ claims }) => claims), ...relays, ...said])];
}
