import type { Site } from '../../shared/site.ts';
import { wrapText } from '../../shared/text-width.ts';
import type { DrawnText } from '../drawing.ts';
import type { Arrangement } from './chain-arrange.ts';
import { type Drawing, type DrawnNode, type DrawnStrand, headAt } from './chain-drawing.ts';
import type { StationNode, Strand } from './chain-strands.ts';
import { DETAIL, drawnNode, headingOf, wordsHeight } from './chain-words.ts';

// All in CSS pixels at full size.
/** As wide as the text of the narrowest phones, 360 pixels less the page’s margins. */
const WIDTH = 344;
/** What stays free at the edges, so that a stroke is not cut off. */
const EDGE = 2;
/** Between a station and the next. */
const GAP = 18;
/** A stance’s row below its speaker: a line of words and room for the line of its strand below them. */
const ROW = 26;
/** How far above the end of its row a strand turns aside. */
const ROW_LIFT = 2;
/** From one strand that meets the side of a box to the next: as far as two arrow heads do not touch. */
const PORT = 13;
/** What a box is higher than its ports together. */
const PORT_MARGIN = 8;
/** Where the last strand goes down from a speaker, and how far apart those before it do. */
const FIRST_DROP = 8;
const DROP = 6;
/** The height of a heading, and its baseline in it. */
const HEADING = 22;
const HEADING_BASELINE = 12;
/** The radius in which a line turns. */
const BEND = 5;

/** The drawing for narrow screens: every station below the one before, lines in rails beside them. */
export function drawRails({ columns }: Arrangement, site: Site): Drawing {
  const stations = columns.flat().flatMap(({ node }) => node ?? []);
  const strands = (columns[0] ?? []).flatMap((stop) => stop.strands);
  const { count } = railsOf(stackOf(stations, strands, WIDTH * 0.7, site).legs);
  const spacing = count > 8 ? 6 : 9;
  const width = WIDTH - 14 - count * spacing;
  const { boxes, headings, legs, height } = stackOf(stations, strands, width, site);
  const { railOf } = railsOf(legs);
  const xOf = (leg: Leg) => width + 12 + (railOf.get(leg) ?? 0) * spacing;
  const byStrand = Map.groupBy(legs, ({ strand }) => strand);
  return {
    width: WIDTH,
    height,
    headings,
    strands: strands.map((strand) => drawnStrand(byStrand.get(strand) ?? [], strand, width, xOf)),
    nodes: boxes,
  };
}

/** A strand’s way from one station to the next. */
interface Leg {
  strand: Strand;
  from: number;
  to: number;
  /** Below a speaker, the row of its stance: where it leaves the box, and where from. */
  row: { x: number; top: number } | undefined;
}

interface Stack {
  boxes: readonly DrawnNode[];
  headings: readonly DrawnText[];
  legs: readonly Leg[];
  height: number;
}

/** A station measured, before it has its place: what enters and leaves it, top to bottom, and how high it is. */
interface Measured {
  node: StationNode;
  heading: string;
  into: readonly Strand[];
  out: readonly Strand[];
  /** How many strands meet its side: all, but those that leave a speaker, which go down from it. */
  ports: number;
  height: number;
}

/** A measured station and where its box begins. */
interface Placed extends Measured {
  top: number;
}

/** Puts the stations below one another, and finds where each strand leaves one and enters the next. */
function stackOf(
  stations: readonly StationNode[],
  strands: readonly Strand[],
  width: number,
  site: Site,
): Stack {
  const measured = measure(stations, strands, width, site);
  const { placed, headings, height } = place(measured);
  return {
    boxes: placed.map(({ node, top, height: own }) =>
      drawnNode(node, { x: EDGE, y: top, width: width - EDGE, height: own }),
    ),
    headings,
    legs: legsOf(placed),
    height,
  };
}

/** What enters and leaves each station, and how high it has to be for that and its words. */
function measure(
  stations: readonly StationNode[],
  strands: readonly Strand[],
  width: number,
  site: Site,
): Measured[] {
  const at = new Map(stations.map((node, index) => [node, index]));
  const last = stations.at(-1)?.column ?? 1;
  return stations.map((node, index) => {
    const into = strands.filter((strand) => comesFrom(strand, node) !== undefined).reverse();
    const out = strands
      .flatMap((strand) => {
        const next = goesTo(strand, node);
        return next ? [{ strand, index: at.get(next) ?? 0 }] : [];
      })
      .sort((a, b) => b.index - a.index)
      .map(({ strand }) => strand);
    const ports = into.length + (isSpeaker(node) ? 0 : out.length);
    const isFirst = node.column !== (stations[index - 1]?.column ?? -1);
    return {
      node,
      heading: isFirst ? headingOf(node.column, last, site) : '',
      into,
      out,
      ports,
      height: Math.max(wordsHeight(node, width), ports * PORT + PORT_MARGIN),
    };
  });
}

/** One below the other, with room under a speaker for the rows of its stances. */
function place(measured: readonly Measured[]): Pick<Stack, 'headings' | 'height'> & {
  placed: readonly Placed[];
} {
  const placed: Placed[] = [];
  const headings: DrawnText[] = [];
  let y = EDGE;
  for (const station of measured) {
    if (station.heading !== '') {
      headings.push({ x: EDGE, y: Math.round(y) + HEADING_BASELINE, text: station.heading });
      y += HEADING;
    }
    placed.push({ ...station, top: y });
    y += station.height + GAP + (isSpeaker(station.node) ? station.out.length * ROW : 0);
  }
  return { placed, headings, height: Math.ceil(y - GAP + EDGE) };
}

/** The legs by where they enter; each begins where its strand left the station before. */
function legsOf(placed: readonly Placed[]): Leg[] {
  const leaving = new Map<Strand, Pick<Leg, 'from' | 'row'>>();
  return placed.flatMap(({ node, into, out, ports, top, height }) => {
    const first = top + (height - (ports - 1) * PORT) / 2;
    const legs = into.flatMap((strand, index): Leg[] => {
      const begin = leaving.get(strand);
      return begin ? [{ strand, ...begin, to: Math.round(first + index * PORT) }] : [];
    });
    for (const [index, strand] of out.entries())
      leaving.set(
        strand,
        isSpeaker(node)
          ? {
              from: Math.round(top + height + ROW * (index + 1) - ROW_LIFT),
              row: {
                x: FIRST_DROP + (out.length - 1 - index) * DROP,
                top: Math.round(top + height),
              },
            }
          : { from: Math.round(first + (into.length + index) * PORT), row: undefined },
      );
    return legs;
  });
}

const isSpeaker = ({ column }: StationNode) => column === 0;

/** The stations that a strand passes, from its speaker to its article. */
const wayOf = ({ speaker, relays, article }: Strand) => [speaker, ...relays, article];

function goesTo(strand: Strand, node: StationNode): StationNode | undefined {
  const way = wayOf(strand);
  const index = way.indexOf(node);
  return index < 0 ? undefined : way[index + 1];
}

function comesFrom(strand: Strand, node: StationNode): StationNode | undefined {
  const way = wayOf(strand);
  return way[way.indexOf(node) - 1];
}

/** Gives every leg a rail of its own for as long as it runs, the shortest legs nearest to the stations. */
function railsOf(legs: readonly Leg[]): { railOf: ReadonlyMap<Leg, number>; count: number } {
  const rails: Leg[][] = [];
  const railOf = new Map<Leg, number>();
  for (const leg of [...legs].sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from)) {
    const free = rails.findIndex((rail) => rail.every((other) => isApart(leg, other)));
    const rail = free < 0 ? rails.length : free;
    rails[rail] = [...(rails[rail] ?? []), leg];
    railOf.set(leg, rail);
  }
  return { railOf, count: rails.length };
}

const isApart = (a: Leg, b: Leg) => a.to + BEND < b.from || b.to + BEND < a.from;

function drawnStrand(
  legs: readonly Leg[],
  { href, title, force, label, route }: Strand,
  width: number,
  xOf: (leg: Leg) => number,
): DrawnStrand {
  const [first] = legs;
  const row = first?.row ?? { x: 0, top: 0 };
  const y = first?.from ?? 0;
  const room = width - row.x - (route === 'told' ? 12 : 40);
  return {
    href,
    title,
    force,
    weight: 'own',
    line: legs.map((leg) => legPath(leg, width, xOf(leg))).join(''),
    head: legs.map(({ to }) => headAt(width, to, 'left')).join(''),
    label: {
      x: row.x + 8,
      y: y - 5,
      text: wrapText(label, { width: room, size: DETAIL, lines: 1 }).join(''),
    },
    untold: route === 'told' ? undefined : { x: Math.round(width - 18), y },
  };
}

function legPath({ from, to, row }: Leg, width: number, x: number): string {
  const begin = row ? `M${row.x} ${row.top}V${from}` : `M${width} ${from}`;
  return `${begin}H${x - BEND}q${BEND} 0 ${BEND} ${BEND}V${to - BEND}q0 ${BEND}-${BEND} ${BEND}H${width + 4}`;
}
