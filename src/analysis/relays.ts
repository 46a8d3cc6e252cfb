import type { Claim, Outlet } from '../corpus/graph.ts';
import { stanceTerm } from '../model/vocabularies.ts';
import { originsOf, reachedBy, recordedOrigins } from './origins.ts';

/** The outlets that claims passed through, by how near the speakers they stand; each once, in the order of the claims. */
export interface Relays {
  /** Those that a speaker spoke to, as far as the articles tell. */
  heard: readonly Outlet[];
  /** Those that have it from another outlet, and neither heard it from a speaker nor say it in their own voice. */
  repeated: readonly Outlet[];
  /** Those whose articles do not say how it reached them. */
  untold: readonly Outlet[];
}

/** Who heard and who only repeats what recorded origins affirm. Claims without such an origin passed on nothing. */
export function relaysOf(claims: readonly Claim[]): Relays {
  const affirming = claims.filter(({ stance }) => stanceTerm(stance).force === 'affirms');
  const sourced = affirming.filter((claim) => recordedOrigins(originsOf([claim])).length > 0);
  const heard = new Set(
    sourced.flatMap((claim) => (isHeard(claim) ? (reachedBy(claim) ?? []) : [])),
  );
  const said = new Set(affirming.flatMap(ownVoices));
  const repeated = new Set(
    sourced.flatMap(behind).filter((outlet) => !heard.has(outlet) && !said.has(outlet)),
  );
  const untold = sourced.flatMap(({ chain, article }) => (chain ? [] : (article.source ?? [])));
  return {
    heard: [...heard],
    repeated: [...repeated],
    untold: [...new Set(untold)].filter((outlet) => !heard.has(outlet) && !repeated.has(outlet)),
  };
}

/** Whether the article tells that somebody spoke to an outlet; what stands in a document was read. */
function isHeard({ chain }: Claim): boolean {
  const last = chain?.at(-1);
  return chain !== undefined && (last === undefined || last.kind === 'outlet');
}

/** The outlets between the one that heard a claim and its readers, the article’s own among them. */
function behind(claim: Claim): Outlet[] {
  const { chain, article } = claim;
  if (!chain) return [];
  const way = [...(article.source ? [article.source] : []), ...chain.flatMap(outletOf)];
  return way.filter((outlet) => outlet !== reachedBy(claim));
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
