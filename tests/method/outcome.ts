import { asOf } from '../../src/analysis/as-of.ts';
import {
  attributionRecordsOf,
  isAccusation,
  isMade,
  responsesOf,
} from '../../src/analysis/attribution-records.ts';
import { wordingsOf } from '../../src/analysis/certainty.ts';
import { coverageOf } from '../../src/analysis/coverage.ts';
import { differencesOf } from '../../src/analysis/differences.ts';
import { countedOn } from '../../src/analysis/in-force.ts';
import { inOrderSaid } from '../../src/analysis/order.ts';
import { jointIndependence, originsOf, recordedOrigins } from '../../src/analysis/origins.ts';
import { overstatedAmong } from '../../src/analysis/passed-on.ts';
import { relatedIncidents } from '../../src/analysis/related.ts';
import { relaysOf } from '../../src/analysis/relays.ts';
import { isRetraction } from '../../src/analysis/retractions.ts';
import { isFrom } from '../../src/analysis/speaks-for.ts';
import { territorialStateOf } from '../../src/analysis/territorial-state.ts';
import type { Graph, Incident } from '../../src/corpus/linking/graph.ts';
import { parseDate } from '../../src/model/date.ts';

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id).sort();

/**
 * What is computed for an incident, in the words in which a small record gives it:
 * `<accused> <role>`: `<state>, from <recorded origins>`, `<actor>`: `none recorded` for whom nobody says or suspects
 * to have done anything, and everything else by its name.
 */
export function outcomeOf(incident: Incident, graph: Graph): Record<string, unknown> {
  const attributions = attributionRecordsOf(incident);
  const states = attributions.flatMap(({ accused, roles }) =>
    roles.map(({ role, state, origins }) => [
      `${accused.id} ${role}`,
      `${state}, from ${recordedOrigins(origins).length}`,
    ]),
  );
  const responses = responsesOf(incident);
  const unmade = [
    ...attributions.filter((one) => !isMade(one)).map(({ accused }) => accused),
    ...responses.map(({ actor }) => actor),
  ].map(({ id }) => [id, 'none recorded']);
  const standings = [
    ...attributions.map(({ accused, standing }) => ({ actor: accused, standing })),
    ...responses,
  ];
  const made = attributions.flatMap(({ affirms }) => affirms);
  const { heard, repeated, circular, untold } = relaysOf(made);
  const exact = incident.claims.filter(({ scope }) => scope === 'exact');
  const coverage = coverageOf(incident);
  // As the page counts them: of those who make attributions or, where there is none, of all.
  const counted = attributions.some(isMade)
    ? attributions.filter(isMade).flatMap(({ origins }) => origins)
    : originsOf(countedOn(incident));
  const origins = [
    ...new Map(recordedOrigins(counted).map((origin) => [origin.key, origin])).values(),
  ];
  return {
    ...Object.fromEntries([...states, ...unmade]),
    states: states.map(([name]) => name).sort(),
    origins: origins.length,
    independence: jointIndependence(origins),
    contradictions: differencesOf(incident)
      .filter(({ kind }) => kind === 'contradiction')
      .map(({ rule, topic }) => `${rule} on ${topic}`)
      .sort(),
    differences: differencesOf(incident)
      .map(({ kind, topic }) => `${kind} on ${topic}`)
      .sort(),
    answers: Object.fromEntries(
      standings.map(({ actor, standing }) => [
        actor.id,
        standing.on === 'nothing recorded'
          ? []
          : inOrderSaid(standing.claims.filter((claim) => isFrom(claim, actor))).map(
              ({ stance }) => stance,
            ),
      ]),
    ),
    accused: ids(attributions.filter(isAccusation).map(({ accused }) => accused)),
    withdrawn: [
      ...new Set(
        attributions
          .flatMap(({ withdrawn }) => withdrawn.filter((claim) => !isRetraction(claim)))
          .map(({ key }) => key),
      ),
    ].sort(),
    'said before': attributions.flatMap(({ foretold }) => foretold.map(({ key }) => key)).sort(),
    heard: ids(heard),
    repeats: ids(repeated),
    'cites in a circle': ids(circular),
    untold: ids(untold),
    'firmer than its source': [...overstatedAmong(exact)].map(({ key }) => key).sort(),
    wordings: Object.fromEntries(
      exact.map((claim) => [claim.key, wordingsOf(claim).map(({ change }) => change)]),
    ),
    soil: territorialStateOf(incident, graph)?.claims.map(({ key }) => key),
    related: ids(
      (relatedIncidents(graph.incidents.values()).get(incident) ?? []).map(
        ({ incident: one }) => one,
      ),
    ),
    articles: ids(coverage.articles),
    outlets: ids(coverage.outlets),
    published: [coverage.first, coverage.last].map((date) => date?.edtf),
  };
}

/** What was computed of it on a day, `YYYY-MM-DD`. */
export function outcomeOn(incident: Incident, day: string, graph: Graph): Record<string, unknown> {
  const date = parseDate(day);
  if (!date) throw new Error(`no day: ${day}`);
  return outcomeOf(asOf(incident, date), graph);
}
