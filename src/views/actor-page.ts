import { attributionsOf } from '../analysis/attributions.ts';
import { byPublication, latestFirst } from '../analysis/order.ts';
import { soilOf } from '../analysis/soil.ts';
import { type AttributionState, attributionState } from '../analysis/terms.ts';
import type { Actor, Claim, Graph } from '../corpus/graph.ts';
import { actorKind } from '../model/vocabularies.ts';
import { anchoredOnce } from './anchors.ts';
import { type ClaimCard, claimCard } from './claim-card.ts';
import { dateText } from './date-text.ts';
import { type Link, linkTo, type Sentence } from './pieces.ts';
import type { Site } from './site.ts';
import { standingSentence } from './standing.ts';
import { type Timeline, timeline } from './timeline.ts';
import { actorEvents } from './timeline-events.ts';
import { urlOf } from './urls.ts';

export interface ActorPage {
  url: string;
  title: string;
  description: string;
  draft: boolean;
  kind: string;
  about: string | undefined;
  aliases: readonly string[];
  country: string | undefined;
  wikidata: Link | undefined;
  /** Links to other actors, each with its kind from this actor’s side. */
  relations: readonly { label: string; actors: readonly Link[] }[];
  timeline: Timeline | undefined;
  accusedIn: readonly AccusedRow[];
  said: readonly ClaimCard[];
  saidByItsPeople: readonly ClaimCard[];
  reads: readonly ClaimCard[];
  namedIn: readonly Link[];
  /** For a state: what happened on its soil, the latest first. */
  onItsSoil: readonly Link[];
}

export interface AccusedRow {
  incident: Link;
  date: string;
  state: { value: AttributionState; label: string };
  claims: string;
  standing: Sentence;
}

export function actorPage(actor: Actor, graph: Graph, site: Site): ActorPage {
  const cards = (claims: readonly Claim[]) =>
    [...claims].sort(byPublication).map((claim) => claimCard(claim, site));
  const links = (actors: readonly Actor[]) => actors.map((other) => linkTo(other, site));
  const { words } = site;
  const { relation } = words.actor;
  return anchoredOnce({
    url: urlOf(actor, site),
    title: actor.name,
    description: words.actor.description(actor.name),
    draft: actor.draft,
    kind: words.grammar.capitalised(words.term(actorKind, actor.actorKind).label),
    about: actor.description,
    aliases: actor.aliases,
    country: actor.country && words.grammar.country(actor.country),
    wikidata:
      actor.wikidata === undefined
        ? undefined
        : { text: actor.wikidata, href: `https://www.wikidata.org/wiki/${actor.wikidata}` },
    relations: [
      { label: relation.of, actors: links(actor.of ? [actor.of] : []) },
      { label: relation.broader, actors: links(actor.broader) },
      { label: relation.spokespeople, actors: links(actor.spokespeople) },
      { label: relation.parts, actors: links(actor.parts) },
    ].filter(({ actors }) => actors.length > 0),
    timeline: timeline(actorEvents(actor, site), site),
    accusedIn: accusedRows(actor, site),
    said: cards(actor.said),
    saidByItsPeople: cards(actor.saidByItsPeople),
    reads: cards(actor.reads),
    namedIn: actor.namedIn.map((article) => linkTo(article, site)),
    onItsSoil: [...graph.incidents.values()]
      .filter((incident) => soilOf(incident, graph)?.state === actor)
      .sort(latestFirst)
      .map((incident) => linkTo(incident, site)),
  });
}

/** The incidents in which an actor is accused, the latest first. */
function accusedRows(actor: Actor, site: Site): AccusedRow[] {
  const incidents = new Set(actor.accusedIn.flatMap(({ incidents: about }) => about));
  return [...incidents].sort(latestFirst).flatMap((incident): AccusedRow[] => {
    const found = attributionsOf(incident).find(({ accused }) => accused === actor);
    if (!found) return [];
    return [
      {
        incident: linkTo(incident, site),
        date: dateText(incident.date, site).text,
        state: { value: found.state, label: site.words.term(attributionState, found.state).label },
        claims: site.words.counts.claims(
          actor.accusedIn.filter(({ incidents: about }) => about.includes(incident)).length,
        ),
        standing: standingSentence(found.standing, actor, site),
      },
    ];
  });
}
