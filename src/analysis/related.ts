import type { Actor, Claim, Incident } from '../corpus/graph.ts';
import { stanceTerm } from '../model/vocabularies.ts';
import { attributionsOf } from './attributions.ts';
import { claimsAbout, seriesOf } from './claims-about.ts';
import { type Nearness, nearness } from './nearness.ts';
import { latestFirst } from './order.ts';
import { comparable, isSpecificCause } from './values.ts';

/** Something that two incidents have in common by the record. */
export type Shared =
  | { kind: 'series'; series: Incident }
  | { kind: 'accused'; actor: Actor }
  | { kind: 'speaker'; actor: Actor }
  | { kind: 'means'; means: string }
  | { kind: 'place'; nearness: Nearness };

/** An incident beside another, with what they share, the rarest first. */
export interface Related {
  incident: Incident;
  shared: readonly Shared[];
}

/**
 * For each incident those that share something with it, the most closely related first. What few incidents
 * share weighs more: each thing counts one divided by the number of other incidents that have it. A series
 * and its members are no relatives.
 */
export function relatedIncidents(
  incidents: Iterable<Incident>,
): ReadonlyMap<Incident, readonly Related[]> {
  const all = [...incidents];
  const bearers = Map.groupBy(
    all.flatMap((incident) => traitsOf(incident).map((trait) => ({ ...trait, incident }))),
    ({ key }) => key,
  );
  const ties = new Map(all.map((incident) => [incident, placeTies(incident, all)]));
  for (const group of bearers.values())
    for (const { incident } of group) ties.get(incident)?.push(...traitTies(incident, group));
  return new Map([...ties].map(([incident, found]) => [incident, ranked(incident, found)]));
}

/** One thing shared with one other incident, and how much that weighs. */
interface Tie {
  other: Incident;
  shared: Shared;
  weight: number;
}

interface Trait {
  key: string;
  shared: Shared;
}

function traitTies(
  incident: Incident,
  bearers: readonly (Trait & { incident: Incident })[],
): Tie[] {
  const others = bearers.filter(({ incident: other }) => other !== incident);
  return others.map(({ incident: other, shared }) => ({
    other,
    shared,
    weight: 1 / others.length,
  }));
}

function placeTies(incident: Incident, all: readonly Incident[]): Tie[] {
  const near = all.flatMap((other) => {
    const found = other === incident ? undefined : nearness(incident.place, other.place);
    return found ? { other, nearness: found } : [];
  });
  return near.map((found) => ({
    other: found.other,
    shared: { kind: 'place', nearness: found.nearness },
    weight: 1 / near.length,
  }));
}

function ranked(incident: Incident, ties: readonly Tie[]): Related[] {
  const groups = Map.groupBy(
    ties.filter(({ other }) => !isWholeAndPart(incident, other)),
    ({ other }) => other,
  );
  const weightOf = (group: readonly Tie[]) => group.reduce((sum, { weight }) => sum + weight, 0);
  return [...groups]
    .map(([other, group]) => ({
      incident: other,
      // The sort is stable: what weighs the same keeps the order of kinds.
      shared: group.sort((a, b) => b.weight - a.weight).map(({ shared }) => shared),
      // Sums of fractions differ in their last digits with the order of summing.
      weight: Math.round(weightOf(group) * 1e6),
    }))
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        timeBetween(incident, a.incident) - timeBetween(incident, b.incident) ||
        latestFirst(a.incident, b.incident),
    )
    .map(({ incident: other, shared }) => ({ incident: other, shared }));
}

const timeBetween = (a: Incident, b: Incident) => Math.abs(a.date.earliest - b.date.earliest);

function isWholeAndPart(a: Incident, b: Incident): boolean {
  return seriesOf(a).includes(b) || seriesOf(b).includes(a);
}

/** What an incident has that others may share, but for its place. */
function traitsOf(incident: Incident): Trait[] {
  const { exact } = claimsAbout(incident);
  const accused = attributionsOf(incident).filter(({ state }) => state !== 'none recorded');
  return unique([
    ...seriesOf(incident).map((series) => trait(series.id, { kind: 'series', series })),
    ...accused.map(({ accused: actor }) => trait(actor.id, { kind: 'accused', actor })),
    ...exact.flatMap(meansOf),
    ...exact.flatMap(speakersOf),
  ]);
}

const trait = (id: string, shared: Shared): Trait => ({ key: `${shared.kind} ${id}`, shared });

const unique = (traits: readonly Trait[]): Trait[] => [
  ...new Map(traits.map((found) => [found.key, found])).values(),
];

/** What somebody says it was done with. */
function meansOf({ about, value, stance }: Claim): Trait[] {
  if (value?.kind !== 'words' || stanceTerm(stance).force !== 'affirms') return [];
  const means = comparable(value.words);
  return about === 'means' || (about === 'cause' && isSpecificCause(means))
    ? [trait(means, { kind: 'means', means })]
    : [];
}

/** Who has been heard about it by name; not those whose silence is told, or whose words are read for a hint. */
function speakersOf({ speakers, stance }: Claim): Trait[] {
  const { force } = stanceTerm(stance);
  if (force === 'silent' || force === 'reading') return [];
  return speakers.flatMap((speaker) =>
    speaker.kind === 'actor'
      ? [trait(speaker.actor.id, { kind: 'speaker', actor: speaker.actor })]
      : [],
  );
}
