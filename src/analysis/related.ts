import { comparable, isSpecificCause } from '../corpus/entries/causes.ts';
import type { Actor, Claim, Incident } from '../corpus/linking/graph.ts';
import { relatedness } from '../method/surroundings.ts';
import { stanceTerm } from '../model/vocabularies.ts';
import { attributionRecordsOf, isAccusation } from './attribution-records.ts';
import { claimsAbout, seriesOf } from './claims-about.ts';
import { byDate, latestFirst } from './order.ts';
import { type IndexedPlace, indexPlace, type Proximity, placesNear } from './proximity.ts';

/** Something that two incidents have in common by the record. */
export type Shared =
  | { kind: 'series'; series: Incident }
  | { kind: 'accused'; actor: Actor }
  | { kind: 'speaker'; actor: Actor }
  | { kind: 'means'; means: string }
  | { kind: 'place'; nearness: Proximity };

/** An incident beside another, with what they share, the rarest first. */
export interface Related {
  incident: Incident;
  shared: readonly Shared[];
}

/**
 * Of what more than `share` others have, only so many before and after an incident in time are looked at for it;
 * and how many relatives of it are told of.
 */
const { many, neighbours } = relatedness.values;
const MOST = { share: many, beside: neighbours, relatives: 24 };

/**
 * For each incident those that share more with it than a series, the most closely related first, and enough
 * that a page has some to show beside those it leads to otherwise. What few incidents share weighs more: each thing counts one divided by the number of other
 * incidents that have it. A series and its members are no relatives.
 */
export function relatedIncidents(
  incidents: Iterable<Incident>,
): ReadonlyMap<Incident, readonly Related[]> {
  const all = [...incidents];
  const traits = sharedTraits(all);
  const spots = spotsOf(all);
  const inhabitants = Map.groupBy(all, (incident) => spots.get(incident));
  const nearTo = placesNear([...new Set(spots.values())]);
  const isKin = wholesAndParts(all);
  return new Map(
    [...inhabitants].flatMap(([spot, own]) => {
      const place = spot ? [sharedPlace(nearTo(spot), spots, inhabitants)] : [];
      return own.map((incident) => {
        const things = [...place, ...(traits.get(incident) ?? [])];
        const others = new Set(things.flatMap((thing) => sharers(incident, thing)));
        const found = [...others].filter((other) => !isKin(incident, other));
        return [incident, ranked(incident, found, things)] as const;
      });
    }),
  );
}

interface Trait {
  key: string;
  shared: Shared;
}

/** Something that incidents have in common. */
interface Thing {
  /** All that have it, in order of time. */
  bearers: readonly Incident[];
  /** What one of them shares with another; nothing where that does not have it. */
  sharedWith: (other: Incident) => Shared | undefined;
}

/** What each incident has in common with others, but for its place. */
function sharedTraits(all: readonly Incident[]): ReadonlyMap<Incident, readonly Thing[]> {
  const found = all.flatMap((incident) => traitsOf(incident).map((own) => ({ ...own, incident })));
  const things = new Map<Incident, Thing[]>(all.map((incident) => [incident, []]));
  for (const group of Map.groupBy(found, ({ key }) => key).values()) {
    const bearers = group.map(({ incident }) => incident).sort(byDate);
    const shared = new Map(group.map((own) => [own.incident, own.shared]));
    const thing = { bearers, sharedWith: (other: Incident) => shared.get(other) };
    for (const bearer of bearers) things.get(bearer)?.push(thing);
  }
  return things;
}

/** Where each incident happened; those at one place have one spot. */
function spotsOf(all: readonly Incident[]): ReadonlyMap<Incident, IndexedPlace> {
  const spots = new Map<string, IndexedPlace>();
  return new Map(
    all.flatMap((incident) => {
      if (!incident.place) return [];
      const spot = indexPlace(incident.place);
      const key = JSON.stringify(spot);
      const known = spots.get(key) ?? spot;
      spots.set(key, known);
      return [[incident, known] as const];
    }),
  );
}

/** The place that incidents at a spot have in common with those near it. */
function sharedPlace(
  near: ReadonlyMap<IndexedPlace, Proximity>,
  spots: ReadonlyMap<Incident, IndexedPlace>,
  inhabitants: ReadonlyMap<IndexedPlace | undefined, readonly Incident[]>,
): Thing {
  return {
    bearers: [...near.keys()].flatMap((spot) => inhabitants.get(spot) ?? []).sort(byDate),
    sharedWith: (other) => {
      const spot = spots.get(other);
      const found = spot && near.get(spot);
      return found && { kind: 'place', nearness: found };
    },
  };
}

/** Those that are looked at for an incident because they have something that it has. */
function sharers(incident: Incident, { bearers }: Thing): Incident[] {
  if (bearers.length - 1 <= MOST.share) return bearers.filter((other) => other !== incident);
  const at = bearers.indexOf(incident);
  return [
    ...bearers.slice(Math.max(0, at - MOST.beside), at),
    ...bearers.slice(at + 1, at + 1 + MOST.beside),
  ];
}

function wholesAndParts(all: readonly Incident[]): (a: Incident, b: Incident) => boolean {
  const wholes = new Map(all.map((incident) => [incident, new Set(seriesOf(incident))]));
  const isPart = (part: Incident, whole: Incident) => wholes.get(part)?.has(whole) === true;
  return (a, b) => isPart(a, b) || isPart(b, a);
}

function ranked(
  incident: Incident,
  others: readonly Incident[],
  things: readonly Thing[],
): Related[] {
  return others
    .map((other) => ({ incident: other, ...tiesTo(other, things) }))
    .filter(({ shared }) => shared.some(({ kind }) => kind !== 'series'))
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        timeBetween(incident, a.incident) - timeBetween(incident, b.incident) ||
        latestFirst(a.incident, b.incident),
    )
    .slice(0, MOST.relatives)
    .map(({ incident: other, shared }) => ({ incident: other, shared }));
}

/** What is shared with another incident, the rarest first, and how much that weighs. */
function tiesTo(
  other: Incident,
  things: readonly Thing[],
): { shared: readonly Shared[]; weight: number } {
  const ties = things.flatMap(({ bearers, sharedWith }) => {
    const shared = sharedWith(other);
    return shared ? [{ shared, weight: 1 / (bearers.length - 1) }] : [];
  });
  const weight = ties.reduce((sum, tie) => sum + tie.weight, 0);
  return {
    // The sort is stable: what weighs the same keeps the order of kinds.
    shared: ties.sort((a, b) => b.weight - a.weight).map(({ shared }) => shared),
    // Sums of fractions differ in their last digits with the order of summing.
    weight: Math.round(weight * 1e6),
  };
}

const timeBetween = (a: Incident, b: Incident) => Math.abs(a.date.earliest - b.date.earliest);

/** What an incident has that others may share, but for its place. */
function traitsOf(incident: Incident): Trait[] {
  const { exact } = claimsAbout(incident);
  // Whose accusers have all taken it back has nothing in common with others any more.
  const accused = attributionRecordsOf(incident).filter(
    (one) => isAccusation(one) && one.roles.some(({ state }) => state !== 'withdrawn'),
  );
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
