import { latestFirst } from '../../../analysis/order.ts';
import { territorialStateOf } from '../../../analysis/territorial-state.ts';
import type { Actor, Graph, Outlet } from '../../../corpus/linking/graph.ts';
import { actorKind } from '../../../model/vocabularies.ts';
import { type Timeline, timelineOf } from '../../drawings/timeline/timeline.ts';
import { actorEvents } from '../../drawings/timeline/timeline-events.ts';
import { anchoredOnce } from '../../shared/anchors.ts';
import { type Link, linkTo, plain, recorded } from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';
import type { Truncated } from '../../shared/truncate.ts';
import { urlOf } from '../../shared/urls.ts';
import type { PageAnswer } from '../incident/answers.ts';
import { onItsPartTable, saidForTable, saidTable } from '../tables/actor-tables.ts';
import type { StrandGroup } from '../tables/strand-table.ts';
import { actorAnswers } from './actor-answers.ts';

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
  /** What it says first: in how much it is accused, and how much it says. */
  answers: readonly PageAnswer[];
  /** Links to other actors, and to its own outlets, each with its kind from this actor’s side. */
  relations: readonly { label: string; actors: readonly Link[] }[];
  timeline: Timeline | undefined;
  /** What others say of its part, incident by incident. */
  onItsPart: Truncated<StrandGroup>;
  said: Truncated<StrandGroup>;
  /** What its named people and bodies say to its being accused. */
  saidForIt: Truncated<StrandGroup>;
  saidByItsPeople: Truncated<StrandGroup>;
  reads: Truncated<StrandGroup>;
  namedIn: readonly Link[];
  /** For a state: what happened on its soil, the latest first. */
  onItsTerritory: readonly Link[];
}

/** The page of an actor: of what it is accused, what it and its people say, and what happened on its territory. */
export function actorPage(actor: Actor, graph: Graph, site: Site): ActorPage {
  const links = (others: readonly (Actor | Outlet)[]) => others.map((other) => linkTo(other, site));
  const { words } = site;
  const { relation } = words.actor;
  return anchoredOnce({
    url: urlOf(actor, site),
    title: actor.name,
    description: words.actor.description(
      plain(words.speakers.named(linkTo(actor, site))),
      actor.said.length + actor.saidByItsPeople.length > 0,
    ),
    draft: actor.draft,
    kind: words.grammar.capitalised(words.term(actorKind, actor.actorKind).label),
    about: recorded(actor.description, site),
    aliases: actor.aliases.map((alias) => recorded(alias, site)),
    country: actor.country && words.grammar.country(actor.country),
    wikidata:
      actor.wikidata === undefined
        ? undefined
        : { text: actor.wikidata, href: `https://www.wikidata.org/wiki/${actor.wikidata}` },
    answers: actorAnswers(actor, site).map(({ question, answer, states, href }) => ({
      question,
      answer: [answer],
      detail: states.map(({ text }) => text).join(words.punctuation.comma),
      href,
    })),
    relations: [
      { label: relation.of, actors: links(actor.of ? [actor.of] : []) },
      { label: relation.broader, actors: links(actor.broader) },
      { label: relation.spokespeople, actors: links(actor.spokespeople) },
      { label: relation.organs, actors: links(actor.organs) },
      { label: relation.parts, actors: links(actor.parts) },
    ].filter(({ actors }) => actors.length > 0),
    timeline: timelineOf(actorEvents(actor, site), site),
    onItsPart: onItsPartTable(actor, site),
    said: saidTable(actor.said, actor, site),
    saidForIt: saidForTable(actor, site),
    saidByItsPeople: saidTable(actor.saidByItsPeople, actor, site),
    reads: saidTable(actor.reads, actor, site),
    namedIn: actor.namedIn.map((article) => linkTo(article, site)),
    onItsTerritory: [...graph.incidents.values()]
      .filter((incident) => territorialStateOf(incident, graph)?.state === actor)
      .sort(latestFirst)
      .map((incident) => linkTo(incident, site)),
  });
}
