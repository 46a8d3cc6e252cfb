import type { Claim, Outlet } from '../corpus/linking/graph.ts';
import { stanceTerm } from '../model/vocabularies.ts';
import { originsOf, recordedOrigins, whoMakes } from './origins.ts';
import { reachedBy } from './same-speaker.ts';

/** The outlets that claims passed through, by how near the speakers they stand; each once, in the order of the claims. */
export interface Relays {
  /** Those that a speaker spoke to, as far as the articles tell. */
  heard: readonly Outlet[];
  /** Those that have it from another outlet, or from a document, and neither heard it from a speaker nor say it in their own voice. */
  repeated: readonly Outlet[];
  /** Those that have it from one another, in a circle, so that none is on record as having heard it. */
  circular: readonly Outlet[];
  /** Those whose articles do not say how it reached them. */
  untold: readonly Outlet[];
}

/** Who heard and who only repeats what recorded origins affirm. Claims without such an origin passed on nothing. */
export function relaysOf(claims: readonly Claim[]): Relays {
  const affirming = claims.filter(({ stance }) => stanceTerm(stance).force === 'affirms');
  const sourced = affirming.filter((claim) => recordedOrigins(originsOf([claim])).length > 0);
  const ways = waysAmong(sourced);
  const heard = new Set(
    sourced.flatMap((claim) => {
      const outlet = isHeard(claim) ? reachedBy(claim) : undefined;
      return outlet && ways.get(whoMakes(claim))?.isFirst(outlet) ? [outlet] : [];
    }),
  );
  const said = new Set(affirming.flatMap(ownVoices));
  const isElsewhere = (outlet: Outlet) => heard.has(outlet) || said.has(outlet);
  const circular = new Set(
    [...ways.values()].flatMap(({ circle }) => circle).filter((one) => !isElsewhere(one)),
  );
  const repeated = new Set(
    sourced.flatMap(behind).filter((outlet) => !isElsewhere(outlet) && !circular.has(outlet)),
  );
  const untold = sourced.flatMap(({ chain, article }) => (chain ? [] : (article.source ?? [])));
  return {
    heard: [...heard],
    repeated: [...repeated],
    circular: [...circular],
    untold: [...new Set(untold)].filter(
      (outlet) => !heard.has(outlet) && !repeated.has(outlet) && !circular.has(outlet),
    ),
  };
}

/** Whether the article tells that somebody spoke to an outlet; what stands in a document was read. */
function isHeard({ chain }: Claim): boolean {
  const last = chain?.at(-1);
  return chain !== undefined && (last === undefined || last.kind === 'outlet');
}

/** Whether the words came in a document: whoever has it was not spoken to. */
const isRead = ({ chain }: Claim) => chain?.at(-1)?.kind === 'document';

/** How what one maker says went from outlet to outlet, by all articles that tell. */
interface Ways {
  /** Whether an outlet had it from the speaker: no article of its own says that it has it from another, or one says that it was told. */
  isFirst: (outlet: Outlet) => boolean;
  /** The outlets that have it from outlets that have it from them, and from nobody else. */
  circle: readonly Outlet[];
}

function waysAmong(claims: readonly Claim[]): Map<string, Ways> {
  const lots = [...Map.groupBy(claims.filter(isHeard), whoMakes)];
  return new Map(lots.map(([who, own]) => [who, waysOf(own)]));
}

function waysOf(claims: readonly Claim[]): Ways {
  const from = new Map<Outlet, Set<Outlet>>();
  const firstHand = new Set<Outlet>();
  for (const claim of claims) {
    const way = wayOf(claim);
    way.forEach((outlet, index) => {
      const next = way[index + 1];
      if (next) from.set(outlet, (from.get(outlet) ?? new Set()).add(next));
      else if (index === 0) firstHand.add(outlet);
    });
  }
  const isClosed = (outlet: Outlet) => {
    const reached = reachedFrom(outlet, from);
    return (
      reached.has(outlet) &&
      [...reached].every((one) => !firstHand.has(one) && reachedFrom(one, from).has(outlet))
    );
  };
  return {
    isFirst: (outlet) => firstHand.has(outlet) || !from.has(outlet),
    circle: [...from.keys()].filter(isClosed),
  };
}

/** All outlets that one has it from, through however many others. */
function reachedFrom(outlet: Outlet, from: ReadonlyMap<Outlet, ReadonlySet<Outlet>>): Set<Outlet> {
  const reached = new Set(from.get(outlet));
  for (const one of reached) for (const next of from.get(one) ?? []) reached.add(next);
  return reached;
}

/** The outlets on a claim’s way, the article’s own first. */
function wayOf({ chain = [], article }: Claim): Outlet[] {
  return [...(article.source ? [article.source] : []), ...chain.flatMap(outletOf)];
}

/** The outlets between the one that heard a claim and its readers, the article’s own among them. */
function behind(claim: Claim): Outlet[] {
  if (!claim.chain) return [];
  return wayOf(claim).filter((outlet) => isRead(claim) || outlet !== reachedBy(claim));
}

const outletOf = (link: NonNullable<Claim['chain']>[number]): Outlet[] =>
  link.kind === 'outlet' ? [link.outlet] : [];

function ownVoices({ speakers }: Claim): Outlet[] {
  return speakers.flatMap((speaker): Outlet[] => {
    if (speaker.kind === 'outlet') return [speaker.outlet];
    if (speaker.kind !== 'author') return [];
    return speaker.article.source ? [speaker.article.source] : [];
  });
}
