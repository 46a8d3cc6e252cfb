import type { Actor, Outlet } from '../../../corpus/linking/graph.ts';
import { actorKind, outletKind } from '../../../model/vocabularies.ts';
import { claimsSaidBy } from '../../shared/listed-claims.ts';
import { type Link, linkTo } from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';

/** A named actor or outlet in a list, with what the record has of it. */
export interface NameRow {
  link: Link;
  draft: boolean;
  kind: string;
  /** “named in 27 claims about who did it”, “12 statements”. */
  details: readonly string[];
}

/** An actor as a row of a list, with how many claims there are of each kind; kinds without any are left out. */
export function actorRow(actor: Actor, site: Site): NameRow {
  const { lists: words, grammar, term } = site.words;
  return {
    link: linkTo(actor, site),
    draft: actor.draft,
    kind: grammar.capitalised(term(actorKind, actor.actorKind).label),
    details: [
      ...counted(actor.accusedIn.length, words.concerned),
      ...counted(claimsSaidBy(actor).length, words.says),
      ...counted(actor.namedIn.length, words.namedIn),
    ],
  };
}

/** An outlet as a row of a list, with how many articles and claims it has; kinds without any are left out. */
export function outletRow(outlet: Outlet, site: Site): NameRow {
  const { lists: words, counts, grammar, term } = site.words;
  return {
    link: linkTo(outlet, site),
    draft: outlet.draft,
    kind: grammar.capitalised(term(outletKind, outlet.outletKind).label),
    details: [
      ...counted(outlet.articles.length, counts.articles),
      ...counted(outlet.relays.length, words.relays),
      ...counted(outlet.said.length, words.saysItself),
    ],
  };
}

/** In how many claims about who did it an actor is named, or speaks. */
export const claimsOfActor = (actor: Actor) =>
  new Set([...actor.accusedIn, ...claimsSaidBy(actor)]).size;

/** How many claims an outlet publishes, passes on and makes. */
export const claimsOfOutlet = ({ articles, relays, said }: Outlet) =>
  articles.reduce((sum, { claims }) => sum + claims.length, relays.length + said.length);

const counted = (count: number, words: (count: number) => string) =>
  count > 0 ? [words(count)] : [];
