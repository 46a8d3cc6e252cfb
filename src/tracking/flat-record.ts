import type { Article, ArticleSpeaker, Entry, Graph } from '../corpus/linking/graph.ts';

/** What of a graph is read field by field: entries, and the speakers of articles. */
type Node = Entry | ArticleSpeaker;

/**
 * A graph as a list without circles, so that it can be sent to another process and compared with that of another
 * day. Wherever a field leads to a node stands the number of its place in the list, as a bigint, which no content holds.
 */
export interface FlatRecord {
  nodes: readonly FlatNode[];
  /** For each map of the graph the ids in their order, each with the place of what it names. */
  maps: Readonly<Record<keyof Graph, readonly (readonly [id: string, node: bigint])[]>>;
}

export interface FlatNode {
  /** Unique in the record: `claim article/id`. */
  name: string;
  fields: Readonly<Record<string, unknown>>;
}

/** Makes a graph flat. Nothing is copied that leads to no node. */
export function flattened(graph: Graph): FlatRecord {
  const nodes = nodesOf(graph);
  const places = new Map<object, bigint>(nodes.map(({ node }, place) => [node, BigInt(place)]));
  const flatFields = (node: Node) =>
    Object.fromEntries(
      Object.entries(node).map(([key, value]) => [key, withPlaces(value, places)]),
    );
  const placed = (map: ReadonlyMap<string, Entry>) =>
    [...map].map(([id, entry]) => [id, places.get(entry) ?? -1n] as const);
  return {
    nodes: nodes.map(({ name, node }) => ({ name, fields: flatFields(node) })),
    maps: {
      articles: placed(graph.articles),
      incidents: placed(graph.incidents),
      actors: placed(graph.actors),
      outlets: placed(graph.outlets),
      claims: placed(graph.claims),
    },
  };
}

function nodesOf({ articles, incidents, actors, outlets, claims }: Graph) {
  const entries = [articles, incidents, actors, outlets].flatMap((map) => [...map.values()]);
  return [
    ...entries.map((node) => ({ name: `${node.kind} ${node.id}`, node })),
    ...[...claims.values()].map((node) => ({ name: `claim ${node.key}`, node })),
    ...[...articles.values()].flatMap(speakersOf),
  ];
}

const speakersOf = ({ id, speakers }: Article): { name: string; node: Node }[] =>
  [...speakers].map(([name, node]) => ({ name: `speaker ${id}/${name}`, node }));

/** A value with the place of each node that it leads to; the value itself where there is none. */
function withPlaces(value: unknown, places: ReadonlyMap<object, bigint>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const place = places.get(value);
  return place ?? mapped(value, (within) => withPlaces(within, places));
}

/** What a list, a map or a plain object holds, each changed; the same object where nothing was. */
export function mapped(value: object, change: (within: unknown) => unknown): unknown {
  if (Array.isArray(value)) {
    const items: unknown[] = value.map(change);
    return items.every((item, at) => item === value[at]) ? value : items;
  }
  if (value instanceof Map) {
    const entries = [...value].map(([key, within]) => [change(key), change(within)] as const);
    return entries.length > 0 ? new Map(entries) : value;
  }
  const before = Object.entries(value);
  const after = before.map(([key, within]) => [key, change(within)] as const);
  return after.every(([, within], at) => within === before[at]?.[1])
    ? value
    : Object.fromEntries(after);
}
