import {
  coordSimplex,
  type Graph,
  type GraphNode,
  graph,
  type MutGraphNode,
  type SugiNode,
  sugiyama,
  twolayerAgg,
} from 'd3-dag';
import type { Force } from '../../../model/vocabularies.ts';
import type { StationNode, Strand } from './chain-strands.ts';

/** A place in a column: a station with the strands it joins, or one strand passing by. */
export interface Stop {
  node: StationNode | undefined;
  /** From top to bottom. */
  strands: readonly Strand[];
  top: number;
  height: number;
}

/** Where every station stands in its column, and at what height every strand meets each column. */
export interface Arrangement {
  columns: readonly (readonly Stop[])[];
  heights: ReadonlyMap<Strand, readonly number[]>;
  height: number;
}

/** How high a station is, and how far apart its strands are. */
export interface Measure {
  heightOf: (node: StationNode, strands: number) => number;
  pitchOf: (column: number) => number;
}

type Station = GraphNode<StationNode, Strand>;
type Place = SugiNode<StationNode, Strand>;

const GAP = 16;
const ROUNDS = 4;

/**
 * Puts stations in columns so that lines cross little: speakers who affirm first, those who leave it open
 * last, and among those, as in every other column, by where their lines lead. A layered drawing of a graph
 * after Sugiyama, Tagawa and Toda (1981), its columns given, its lines as straight as they can be.
 */
export function arrange(strands: readonly Strand[], measure: Measure): Arrangement {
  const stations = graphOf(strands);
  const layout = sugiyama()
    .layering(byColumn)
    .decross(byForce)
    .coord(coordSimplex())
    .nodeSize((station: Station) => [measure.heightOf(station.data, strandsAt(station).size), 1])
    .gap([GAP, 0]);
  layout(stations);
  return arrangementOf(stations, strands, measure);
}

function graphOf(strands: readonly Strand[]): Graph<StationNode, Strand> {
  const stations = graph<StationNode, Strand>();
  const known = new Map<StationNode, MutGraphNode<StationNode, Strand>>();
  const stationOf = (node: StationNode) => {
    const station = known.get(node) ?? stations.node(node);
    known.set(node, station);
    return station;
  };
  for (const strand of strands) {
    const way = [strand.speaker, ...strand.relays, strand.article].map(stationOf);
    for (const [index, station] of way.entries()) {
      const next = way[index + 1];
      if (next) station.child(next, strand);
    }
  }
  return stations;
}

function byColumn<N extends StationNode, L>(stations: Graph<N, L>): number {
  for (const station of stations.nodes()) station.y = station.data.column;
  return Math.max(...[...stations.nodes()].map(({ y }) => y));
}

const rank: Record<Force, number> = {
  affirms: 0,
  reading: 1,
  denies: 2,
  withdraws: 3,
  withholds: 4,
  silent: 5,
};

/** Orders each column by the middle of what its lines come from or lead to, speakers by their stance before that. */
function byForce(columns: Place[][]): void {
  const byNeighbours = twolayerAgg();
  const pairs = columns.slice(1).map((column, index) => [columns[index] ?? [], column] as const);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [before, after] of [...pairs].reverse()) byNeighbours(before, after, false);
    columns[0]?.sort((a, b) => rankOf(a) - rankOf(b));
    for (const [before, after] of pairs) byNeighbours(before, after, true);
  }
}

function rankOf({ data }: Place): number {
  const own = data.role === 'node' ? strandsAt(data.node) : [data.link.data];
  return Math.min(...[...own].map(({ force }) => rank[force]));
}

/** The strands that begin at a station, pass through it or end there. */
function strandsAt(station: Station): ReadonlySet<Strand> {
  return new Set([...station.parentLinks(), ...station.childLinks()].map(({ data }) => data));
}

/** What is drawn from top to bottom, from the graph’s layout, whose columns are rows from left to right. */
function arrangementOf(
  stations: Graph<StationNode, Strand>,
  strands: readonly Strand[],
  { heightOf, pitchOf }: Measure,
): Arrangement {
  const heights = new Map<Strand, number[]>(strands.map((strand) => [strand, []]));
  const before = (strand: Strand) => heights.get(strand)?.at(-1) ?? 0;
  const byHeight = (a: Strand, b: Strand) => before(a) - before(b);
  const last = strands[0]?.article.column ?? 0;
  const columns = Array.from({ length: last + 1 }, (_, column) => {
    const own = [...stations.nodes()].filter(({ data }) => data.column === column);
    const stops = own.map((station): Stop => {
      const joined = [...strandsAt(station)];
      const height = heightOf(station.data, joined.length);
      const order = column === 0 ? joined.sort(byNext(station)) : joined.sort(byHeight);
      return { node: station.data, strands: order, top: station.x - height / 2, height };
    });
    const all = [...stops, ...passing(stations, column)].sort((a, b) => a.top - b.top);
    for (const stop of all) meet(stop, heights, pitchOf(column));
    return all;
  });
  return fromZero(columns, heights);
}

/** The strands that pass a column on their way between two others. */
function passing(stations: Graph<StationNode, Strand>, column: number): Stop[] {
  return [...stations.links()].flatMap(({ source, target, points, data }): Stop[] => {
    const [top] = points[column - source.data.column] ?? [];
    const isPassing = source.data.column < column && column < target.data.column;
    return isPassing && top !== undefined
      ? [{ node: undefined, strands: [data], top, height: 0 }]
      : [];
  });
}

/** Strands by where their first bend leads. */
function byNext(station: Station): (a: Strand, b: Strand) => number {
  const next = new Map([...station.childLinks()].map(({ data, points }) => [data, points[1]?.[0]]));
  return (a, b) => (next.get(a) ?? 0) - (next.get(b) ?? 0);
}

/** Notes at what height each strand meets a stop. */
function meet({ strands, top, height }: Stop, heights: Map<Strand, number[]>, pitch: number): void {
  const first = top + height / 2 - ((strands.length - 1) / 2) * pitch;
  for (const [index, strand] of strands.entries()) heights.get(strand)?.push(first + index * pitch);
}

/** Moves everything so that it begins at 0. */
function fromZero(
  columns: readonly (readonly Stop[])[],
  heights: ReadonlyMap<Strand, readonly number[]>,
): Arrangement {
  const stops = columns.flat();
  const top = Math.min(...stops.map((stop) => stop.top));
  return {
    columns: columns.map((own) => own.map((stop) => ({ ...stop, top: stop.top - top }))),
    heights: new Map([...heights].map(([strand, own]) => [strand, own.map((y) => y - top)])),
    height: Math.max(...stops.map((stop) => stop.top + stop.height)) - top,
  };
}
