import {
  type Attribution,
  attributionsOf,
  isAccusation,
  isMade,
} from '../analysis/attributions.ts';
import { isReading } from '../analysis/speaks-for.ts';
import { type AttributionState, attributionState } from '../analysis/terms.ts';
import type { Actor } from '../corpus/graph.ts';
import { compareText } from '../model/diagnostic.ts';
import type { Site } from './site.ts';

/** What an actor’s page says first, and where on the page it is told in full. */
export interface ActorAnswer {
  question: string;
  answer: string;
  /** In how many of its incidents an attribution stands how. */
  states: readonly { state: AttributionState; text: string }[];
  href: string;
}

/** In how many incidents an actor is accused, how much it, and its people, say, and how much is read into it. */
export function actorAnswers(actor: Actor, site: Site): ActorAnswer[] {
  const { counts, actor: words } = site.words;
  const said = (question: string, claims: readonly unknown[], href: string): ActorAnswer => ({
    question,
    answer: counts.claims(claims.length),
    states: [],
    href: claims.length > 0 ? href : '',
  });
  const readings = actor.said.filter(isReading);
  const own = actor.said.filter((claim) => !isReading(claim));
  return [
    accusedAnswer(actor, site),
    ...ownAnswer(actor, site),
    said(words.says, own, '#says'),
    ...(readings.length > 0 ? [said(words.readInto, readings, '#says')] : []),
    ...(actor.saidByItsPeople.length > 0
      ? [said(words.itsPeople, actor.saidByItsPeople, '#its-people')]
      : []),
  ];
}

/** The incidents in which an actor is accused, by how these attributions stand. */
function accusedAnswer(actor: Actor, site: Site): ActorAnswer {
  const attributions = attributionsTo(actor).filter(isAccusation);
  return {
    ...statesAnswer(site.words.actor.accusedIn, attributions, site),
    href: attributions.length > 0 ? '#accused-in' : '',
  };
}

/** Those of which nobody else accuses it, and that it takes upon itself; nothing where there are none. */
function ownAnswer(actor: Actor, site: Site): ActorAnswer[] {
  const own = attributionsTo(actor).filter(
    (attribution) => isMade(attribution) && !isAccusation(attribution),
  );
  return own.length > 0
    ? [{ ...statesAnswer(site.words.actor.ownDeeds, own, site), href: '#says' }]
    : [];
}

function attributionsTo(actor: Actor): Attribution[] {
  const incidents = new Set(actor.accusedIn.flatMap(({ incidents: about }) => about));
  return [...incidents].flatMap(
    (incident) => attributionsOf(incident).find(({ accused }) => accused === actor) ?? [],
  );
}

function statesAnswer(
  question: string,
  attributions: readonly Attribution[],
  site: Site,
): Omit<ActorAnswer, 'href'> {
  const { counts, share, term } = site.words;
  const groups = [...Map.groupBy(attributions, ({ state }) => state)];
  return {
    question,
    answer: counts.incidents(attributions.length),
    states: groups
      .sort(([a, all], [b, others]) => others.length - all.length || compareText(a, b))
      .map(([state, { length }]) => ({
        state,
        text: share.stateIn(term(attributionState, state).label, length),
      })),
  };
}
