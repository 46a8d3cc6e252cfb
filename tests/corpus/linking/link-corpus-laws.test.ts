import { describe, expect, test } from 'vitest';
import type {
  Actor,
  ChainLink,
  Claim,
  Graph,
  Outlet,
  Speaker,
} from '../../../src/corpus/linking/graph.ts';
import { madeUpGraphs } from '../../made-up-graphs.ts';

const graphs = madeUpGraphs();

/** Pairs of one thing that names and one that is named, as texts, over all records. */
type Pairs<Of> = (graph: Graph) => Iterable<readonly [from: Of, to: unknown]>;

function told<Of>(pairs: Pairs<Of>): string[] {
  return graphs.flatMap((graph, at) =>
    [...pairs(graph)].map(([from, to]) => `${at}: ${nameOf(from)} → ${nameOf(to)}`).sort(),
  );
}

function nameOf(thing: unknown): string {
  const one = Object(thing);
  return String(Reflect.get(one, 'key') ?? Reflect.get(one, 'id'));
}

const speakersOf = (claim: Claim): readonly Speaker[] => claim.speakers;
const outletOf = (speaker: Speaker): Outlet | undefined => {
  if (speaker.kind === 'outlet') return speaker.outlet;
  return speaker.kind === 'author' ? speaker.article.source : undefined;
};
const actorOf = (speaker: Speaker | ChainLink): Actor | undefined =>
  speaker.kind === 'actor' ? speaker.actor : undefined;
const wholeOf = (speaker: Speaker): Actor | undefined => {
  if (speaker.kind === 'anonymous') return speaker.of;
  return speaker.kind === 'document' ? speaker.by : outletOf(speaker)?.of;
};

const claimsOf = ({ claims }: Graph) => [...claims.values()];
const actorsOf = ({ actors }: Graph) => [...actors.values()];
const outletsOf = ({ outlets }: Graph) => [...outlets.values()];
const incidentsOf = ({ incidents }: Graph) => [...incidents.values()];
const articlesOf = ({ articles }: Graph) => [...articles.values()];

/** From each thing to each of some that it names, each pair once. */
function pairsOf<Of, To>(
  things: (graph: Graph) => readonly Of[],
  named: (thing: Of) => Iterable<To | undefined>,
): Pairs<Of> {
  return (graph) =>
    things(graph).flatMap((from) =>
      [...new Set(named(from))].flatMap((to) => (to === undefined ? [] : [[from, to] as const])),
    );
}

/** The same pairs from the other end. */
function backOf<Of, To>(
  things: (graph: Graph) => readonly Of[],
  named: (thing: Of) => Iterable<To>,
) {
  return (graph: Graph) =>
    things(graph).flatMap((to) => [...named(to)].map((from) => [from, to] as const));
}

describe('every link of a record leads back, and no other does', () => {
  test.for<[name: string, there: string[], back: string[]]>([
    [
      'incidents of claims',
      told(pairsOf(claimsOf, ({ incidents }) => incidents)),
      told(backOf(incidentsOf, ({ claims }) => claims)),
    ],
    [
      'claims of articles',
      told(pairsOf(claimsOf, ({ article }) => [article])),
      told(backOf(articlesOf, ({ claims }) => claims)),
    ],
    [
      'the accused',
      told(pairsOf(claimsOf, ({ accused }) => accused.map(({ actor }) => actor))),
      told(backOf(actorsOf, ({ accusedIn }) => accusedIn)),
    ],
    [
      'actors that speak',
      told(pairsOf(claimsOf, (claim) => speakersOf(claim).map(actorOf))),
      told(backOf(actorsOf, ({ said }) => said)),
    ],
    [
      'outlets that speak',
      told(pairsOf(claimsOf, (claim) => speakersOf(claim).map(outletOf))),
      told(backOf(outletsOf, ({ said }) => said)),
    ],
    [
      'whose people speak',
      told(pairsOf(claimsOf, (claim) => speakersOf(claim).map(wholeOf))),
      told(backOf(actorsOf, ({ saidByItsPeople }) => saidByItsPeople)),
    ],
    [
      'actors in chains',
      told(pairsOf(claimsOf, ({ chain }) => (chain ?? []).map(actorOf))),
      told(backOf(actorsOf, ({ relays }) => relays)),
    ],
    [
      'outlets in chains',
      told(
        pairsOf(claimsOf, ({ chain }) =>
          (chain ?? []).map((link) => (link.kind === 'outlet' ? link.outlet : undefined)),
        ),
      ),
      told(backOf(outletsOf, ({ relays }) => relays)),
    ],
    [
      'actors that read',
      told(pairsOf(claimsOf, ({ readBy }) => [readBy && actorOf(readBy)])),
      told(backOf(actorsOf, ({ reads }) => reads)),
    ],
    [
      'outlets that read',
      told(pairsOf(claimsOf, ({ readBy }) => [readBy && outletOf(readBy)])),
      told(backOf(outletsOf, ({ reads }) => reads)),
    ],
    [
      'series',
      told(pairsOf(incidentsOf, ({ series }) => series)),
      told(backOf(incidentsOf, ({ members }) => members)),
    ],
    [
      'whom actors speak for',
      told(pairsOf(actorsOf, ({ of }) => [of])),
      told(backOf(actorsOf, ({ spokespeople }) => spokespeople)),
    ],
    [
      'whose organs outlets are',
      told(pairsOf(outletsOf, ({ of }) => [of])),
      told(backOf(actorsOf, ({ organs }) => organs)),
    ],
    [
      'sources of articles',
      told(pairsOf(articlesOf, ({ source }) => [source])),
      told(backOf(outletsOf, ({ articles }) => articles)),
    ],
  ])('%s', ([, there, back]) => {
    expect(back.sort()).toEqual(there.sort());
    expect(there.length).toBeGreaterThan(0);
  });
});

test('what leads back stands in the order of the record', () => {
  const lists = graphs.flatMap((graph) => {
    const places = new Map([...graph.claims.values()].map((claim, at) => [claim, at]));
    return [
      ...actorsOf(graph).flatMap((one) => [one.said, one.accusedIn, one.saidByItsPeople]),
      ...outletsOf(graph).flatMap((one) => [one.said, one.relays, one.reads]),
      ...[...incidentsOf(graph), ...articlesOf(graph)].map(({ claims }) => claims),
    ].map((claims) => claims.map((claim) => places.get(claim) ?? -1));
  });
  for (const list of lists) expect(list).toEqual(list.toSorted((a, b) => a - b));
  expect(lists.some((list) => list.length > 1)).toBe(true);
});
