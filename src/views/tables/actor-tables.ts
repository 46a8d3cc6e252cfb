import { attributionsOf } from '../../analysis/attributions.ts';
import { byPublication, latestFirst } from '../../analysis/order.ts';
import { isFrom } from '../../analysis/speaks-for.ts';
import { attributionState } from '../../analysis/terms.ts';
import type { Actor, Claim, Incident } from '../../corpus/graph.ts';
import { type Bounded, boundedGroups } from '../bounded.ts';
import { dateText } from '../date-text.ts';
import { standingSentence } from '../incidents/standing.ts';
import { linkTo, type Sentence } from '../pieces.ts';
import type { Site } from '../site.ts';
import { type StrandGroup, speakerRows } from './strand-table.ts';

/** Claims that a table keeps together, before they are made its rows. */
interface ClaimGroup {
  incidents: readonly Incident[];
  claims: readonly Claim[];
}

/** Who accuses an actor, incident by incident, the latest first, with the state of each attribution. */
export function accusedByTable(actor: Actor, site: Site): Bounded<StrandGroup> {
  const incidents = new Set(actor.accusedIn.flatMap(({ incidents: about }) => about));
  const groups = [...incidents].sort(latestFirst).flatMap((incident) => {
    const attribution = attributionsOf(incident).find(({ accused }) => accused === actor);
    return attribution
      ? [{ incidents: [incident], claims: claimsNaming(actor, incident), attribution }]
      : [];
  });
  const { shown, more } = boundedGroups(groups, ['accused', actor.id], site);
  return {
    shown: shown.map(({ attribution: { state, standing }, ...group }) => ({
      ...groupAbout(group, site),
      note: site.words.grammar.begun(standingSentence(standing, actor, site)),
      state: { value: state, label: site.words.term(attributionState, state).label },
    })),
    more,
  };
}

/** What others say before what the actor and its people say, each in order of publication. */
function claimsNaming(actor: Actor, incident: Incident): Claim[] {
  const claims = actor.accusedIn
    .filter(({ incidents }) => incidents.includes(incident))
    .sort(byPublication);
  const isOwn = (claim: Claim) => isFrom(claim, actor);
  return [...claims.filter((claim) => !isOwn(claim)), ...claims.filter(isOwn)];
}

/**
 * Claims of an actor, or of its people, by the incidents they are about, those about the latest first; those
 * about none come last.
 */
export function saidTable(
  claims: readonly Claim[],
  actor: Actor,
  site: Site,
): Bounded<StrandGroup> {
  const groups = Map.groupBy([...claims].sort(byPublication), ({ incidents }) =>
    incidents.map(({ id }) => id).join(' '),
  );
  const ordered = [...groups.values()]
    .map((own) => ({ incidents: [...(own[0]?.incidents ?? [])].sort(latestFirst), claims: own }))
    .sort((a, b) => byLatest(a.incidents, b.incidents));
  const { shown, more } = boundedGroups(ordered, ['actor', actor.id], site);
  return { shown: shown.map((group) => groupAbout(group, site)), more };
}

function byLatest([a, ...moreA]: readonly Incident[], [b, ...moreB]: readonly Incident[]): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return latestFirst(a, b) || byLatest(moreA, moreB);
}

function groupAbout({ incidents, claims }: ClaimGroup, site: Site): StrandGroup {
  return {
    id: '',
    heading: incidents.length > 0 ? headingOf(incidents, site) : [site.words.table.noIncident],
    note: [],
    state: undefined,
    speakers: speakerRows(claims, site),
  };
}

function headingOf(incidents: readonly Incident[], site: Site): Sentence {
  const { grammar, table } = site.words;
  return grammar.and(
    incidents.map((incident) =>
      table.dated(linkTo(incident, site), dateText(incident.date, site).text),
    ),
  );
}
