import type { Actor, Claim } from '../corpus/linking/graph.ts';
import { type Role, stanceTerm } from '../model/vocabularies.ts';
import { whenSaid } from './order.ts';
import { actorOf, isOnlyReadIn, speaksFor } from './speaks-for.ts';

/** Whom a claim names in connection with who did it, whatever it says of them; nobody in a claim on something else. */
export function namedBy({ about, accused }: Claim): Claim['accused'] {
  return about === 'attribution' ? accused : [];
}

/** The parts that a claim names an actor in, each once. */
export function rolesOf(claim: Claim, actor: Actor): Role[] {
  return [
    ...new Set(namedBy(claim).flatMap(({ actor: one, role }) => (one === actor ? role : []))),
  ];
}

/**
 * Whether a claim says, suspects or reads into words that those whom it names did it. A denial, a silence
 * and a refusal only concern them.
 */
export function attributes({ stance }: Pick<Claim, 'stance'>): boolean {
  const { force } = stanceTerm(stance);
  return force === 'affirms' || force === 'reading';
}

/** Whether a claim accuses an actor: it attributes the deed to it, and is not the actor’s own word alone. */
export function accuses(claim: Claim, actor: Actor): boolean {
  return (
    attributes(claim) &&
    namedBy(claim).some((one) => one.actor === actor) &&
    (isOnlyReadIn(claim) ||
      claim.speakers.some((speaker) => !speaksFor(actorOf(speaker), actor, whenSaid(claim))))
  );
}

/** The claims that accuse an actor, in the order of the graph. */
export function accusationsOf(actor: Actor): Claim[] {
  return actor.accusedIn.filter((claim) => accuses(claim, actor));
}
