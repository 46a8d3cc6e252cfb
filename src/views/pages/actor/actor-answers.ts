import {
  type AttributionRecord,
  attributionRecordsOf,
  isAccusation,
  isMade,
} from '../../../analysis/attribution-records.ts';
import { isOnlyReadIn } from '../../../analysis/speaks-for.ts';
import { type AttributionState, attributionState } from '../../../analysis/terms.ts';
import type { Actor } from '../../../corpus/linking/graph.ts';
import { compareText } from '../../../model/diagnostic.ts';
import type { Site } from '../../shared/site.ts';

/** What an actor’s page says first, and where on the page it is told in full. */
export interface ActorAnswer {
  question: string;
  answer: string;
  /** In how many of its incidents an attribution stands how. */
  states: readonly { state: AttributionState; text: string }[];
  href: string;
}

/**
 * In how many incidents others accuse an actor, in how many only it says that it did it, how much it and its
 * people say, and how much is read into its words.
 */
export function actorAnswers(actor: Actor, site: Site): ActorAnswer[] {
  const { actor: words } = site.words;
  const said = (question: string, claims: readonly unknown[], href: string): ActorAnswer => ({
    question,
    answer: words.howMany(claims.length),
    states: [],
    href: claims.length > 0 ? href : '',
  });
  const readings = actor.said.filter(isOnlyReadIn);
  const own = actor.said.filter((claim) => !isOnlyReadIn(claim));
  return [
    ...incidentAnswers(actor, site),
    said(words.says, own, '#says'),
    ...(readings.length > 0 ? [said(words.readInto, readings, '#says')] : []),
    ...(actor.saidByItsPeople.length > 0
      ? [said(words.itsPeople, actor.saidByItsPeople, '#its-people')]
      : []),
  ];
}

/** The incidents in which others accuse an actor, and those that only its own words lay upon it; nothing where there are none. */
function incidentAnswers(actor: Actor, site: Site): ActorAnswer[] {
  const { accusedIn, takesUpon } = site.words.actor;
  const incidents = new Set(actor.accusedIn.flatMap(({ incidents: about }) => about));
  const made = [...incidents]
    .flatMap(
      (incident) => attributionRecordsOf(incident).find(({ accused }) => accused === actor) ?? [],
    )
    .filter(isMade);
  const [accused, own] = [made.filter(isAccusation), made.filter((one) => !isAccusation(one))];
  return [
    ...(accused.length > 0 ? [statesAnswer(accusedIn, accused, '#accused-in', site)] : []),
    ...(own.length > 0 ? [statesAnswer(takesUpon, own, '#says', site)] : []),
  ];
}

/** Some of an actor’s attributions, by how they stand. */
function statesAnswer(
  question: string,
  attributions: readonly AttributionRecord[],
  href: string,
  site: Site,
): ActorAnswer {
  const { counts, share, term } = site.words;
  const states = attributions.flatMap(({ roles }) => [...new Set(roles.map(({ state }) => state))]);
  const groups = [...Map.groupBy(states, (state) => state)];
  return {
    question,
    answer: counts.incidents(attributions.length),
    states: groups
      .sort(([a, all], [b, others]) => others.length - all.length || compareText(a, b))
      .map(([state, { length }]) => ({
        state,
        text: share.stateIn(term(attributionState, state).label, length, attributions.length),
      })),
    href,
  };
}
