import { attributionsOf, isMade } from '../analysis/attributions.ts';
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
    said(words.says, own, '#says'),
    ...(readings.length > 0 ? [said(words.readInto, readings, '#says')] : []),
    ...(actor.saidByItsPeople.length > 0
      ? [said(words.itsPeople, actor.saidByItsPeople, '#its-people')]
      : []),
  ];
}

/** The incidents in which an actor is accused, by how these attributions stand. */
function accusedAnswer(actor: Actor, site: Site): ActorAnswer {
  const { actor: words, counts, share, term } = site.words;
  const incidents = new Set(actor.accusedIn.flatMap(({ incidents: about }) => about));
  const states = [...incidents]
    .flatMap((incident) => attributionsOf(incident).find(({ accused }) => accused === actor) ?? [])
    .filter(isMade)
    .map(({ state }) => state);
  const groups = [...Map.groupBy(states, (state) => state)];
  return {
    question: words.accusedIn,
    answer: counts.incidents(states.length),
    states: groups
      .sort(([a, all], [b, others]) => others.length - all.length || compareText(a, b))
      .map(([state, { length }]) => ({
        state,
        text: share.stateIn(term(attributionState, state).label, length),
      })),
    href: states.length > 0 ? '#accused-in' : '',
  };
}
