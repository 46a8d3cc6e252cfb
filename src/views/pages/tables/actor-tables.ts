import {
  type AttributionRecord,
  attributionRecordsOf,
} from '../../../analysis/attribution-records.ts';
import { byPublication, latestFirst } from '../../../analysis/order.ts';
import { isFrom, isOnlyReadIn } from '../../../analysis/speaks-for.ts';
import type { Actor, Claim, Incident } from '../../../corpus/linking/graph.ts';
import { standingSentence } from '../../phrases/standing.ts';
import { stateViews } from '../../shared/attribution-states.ts';
import { dateText } from '../../shared/date-text.ts';
import { claimsConcerning, claimsSaidBy } from '../../shared/listed-claims.ts';
import { linkTo, type RichText } from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';
import { type PartOfList, type Truncated, truncateGroups } from '../../shared/truncate.ts';
import { type StrandGroup, speakerRows } from './strand-table.ts';

/** Claims that a table keeps together, before they are made its rows. */
interface ClaimGroup {
  incidents: readonly Incident[];
  claims: readonly Claim[];
}

/**
 * What others say of an actor on who did it, incident by incident, the latest first, with the state of each
 * attribution and where the actor stands; what is about no incident comes last. What the actor says itself
 * has a table of its own, and an incident on which others say nothing of it is not here.
 */
export function onItsPartTable(actor: Actor, site: Site): Truncated<StrandGroup> {
  const incidents = new Set(actor.accusedIn.flatMap(({ incidents: about }) => about));
  const claims = othersOn(actor);
  const groups = [...incidents]
    .sort(latestFirst)
    .map((incident) => ({
      incidents: [incident],
      claims: claims.filter((claim) => claim.incidents.includes(incident)),
      attribution: attributionRecordsOf(incident).find(({ accused }) => accused === actor),
    }))
    .filter(({ claims: own }) => own.length > 0);
  const loose = claims.filter((claim) => claim.incidents.length === 0);
  const rest = loose.length > 0 ? [{ incidents: [], claims: loose, attribution: undefined }] : [];
  const { shown, more } = truncateGroups(
    [...groups, ...rest],
    partOfClaims(['accused', actor.id], claimsConcerning(actor)),
    site,
  );
  return {
    shown: shown.map(({ attribution, ...group }) => ({
      ...groupAbout(group, site),
      ...(attribution ? statesOf(attribution, site) : {}),
    })),
    more,
  };
}

function statesOf(attribution: AttributionRecord, site: Site) {
  const { standing, accused } = attribution;
  return {
    note: site.words.grammar.begun(standingSentence(standing, accused, site)),
    states: stateViews(attribution, site.words),
  };
}

/** What others than the actor and its people say of it, and read into their words, in order of publication. */
function othersOn(actor: Actor): Claim[] {
  return actor.accusedIn.filter((claim) => !isAnswer(claim, actor)).sort(byPublication);
}

/** Whether those who are accused speak themselves; what is only read into their words is not theirs. */
const isAnswer = (claim: Claim, actor: Actor) => isFrom(claim, actor) && !isOnlyReadIn(claim);

/** What actors that speak for one say to its being accused, by what it is about. */
export function saidForTable(actor: Actor, site: Site): Truncated<StrandGroup> {
  const shown = new Set([...actor.said, ...actor.saidByItsPeople]);
  const claims = actor.accusedIn.filter((claim) => isAnswer(claim, actor) && !shown.has(claim));
  const part = partOfClaims(['accused', actor.id], claimsConcerning(actor));
  return tableOf(claims, part, site);
}

const partOfClaims = (path: readonly string[], items: readonly Claim[]) => ({
  section: 'claims' as const,
  path,
  items,
});

/**
 * Claims of an actor, of its people, or that it reads something into, by the incidents they are about, those about the latest first; those
 * about none come last.
 */
export function saidTable(
  claims: readonly Claim[],
  actor: Actor,
  site: Site,
): Truncated<StrandGroup> {
  return tableOf(claims, partOfClaims(['actor', actor.id], claimsSaidBy(actor)), site);
}

/** The incidents that claims are about, those of the latest first; those about none come last. */
function tableOf(
  claims: readonly Claim[],
  part: PartOfList<Claim>,
  site: Site,
): Truncated<StrandGroup> {
  const groups = Map.groupBy([...claims].sort(byPublication), ({ incidents }) =>
    incidents.map(({ id }) => id).join(' '),
  );
  const ordered = [...groups.values()]
    .map((own) => ({ incidents: [...(own[0]?.incidents ?? [])].sort(latestFirst), claims: own }))
    .sort((a, b) => byLatest(a.incidents, b.incidents));
  const { shown, more } = truncateGroups(ordered, part, site);
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
    states: [],
    speakers: speakerRows(claims, site),
  };
}

function headingOf(incidents: readonly Incident[], site: Site): RichText {
  const { grammar, table } = site.words;
  return grammar.and(
    incidents.map((incident) =>
      table.dated(linkTo(incident, site), dateText(incident.date, site).text),
    ),
  );
}
