import type { Site } from '../../shared/site.ts';
import { wrapText } from '../../shared/text-width.ts';
import type { DrawnText } from '../drawing.ts';
import type { Arrangement } from './chain-arrange.ts';
import { type Drawing, type DrawnNode, type DrawnStrand, headAt } from './chain-drawing.ts';
import type { StationNode, Strand } from './chain-strands.ts';
import { DETAIL, drawnNode, headingOf, wordsHeight } from './chain-words.ts';

const WIDTH = 344;
const GAP = 18;
const ROW = 26;
const PORT = 13;
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

/** Puts the stations below one another, and finds where each strand leaves one and enters the next. */
function stackOf(
  stations: readonly StationNode[],
  strands: readonly Strand[],
  width: number,
  site: Site,
): Stack {
  const at = new Map(stations.map((node, index) => [node, index]));
  const leaving = new Map<Strand, { from: number; row: Leg['row'] }>();
  const boxes: DrawnNode[] = [];
  const legs: Leg[] = [];
  const headings: DrawnText[] = [];
  const last = stations.at(-1)?.column ?? 1;
  let [y, column] = [2, -1];
  for (const node of stations) {
    const text = node.column === column ? '' : headingOf(node.column, last, site);
    column = node.column;
    if (text !== '') {
      headings.push({ x: 2, y: Math.round(y) + 12, text });
      y += 22;
    }
    const into = strands.filter((strand) => comesFrom(strand, node) !== undefined).reverse();
    const out = strands
      .flatMap((strand) => {
        const next = goesTo(strand, node);
        return next ? [{ strand, index: at.get(next) ?? 0 }] : [];
      })
      .sort((a, b) => b.index - a.index)
      .map(({ strand }) => strand);
    const isSpeaker = node.column === 0;
    const ports = into.length + (isSpeaker ? 0 : out.length);
    const height = Math.max(wordsHeight(node, width), ports * PORT + 8);
    const first = y + (height - (ports - 1) * PORT) / 2;
    boxes.push(drawnNode(node, { x: 2, y, width: width - 2, height }));
    for (const [index, strand] of into.entries()) {
      const leg = leaving.get(strand);
      if (leg) legs.push({ strand, ...leg, to: Math.round(first + index * PORT) });
    }
    for (const [index, strand] of out.entries())
      leaving.set(
        strand,
        isSpeaker
          ? {
              from: Math.round(y + height + ROW * (index + 1) - 2),
              row: { x: 8 + (out.length - 1 - index) * 6, top: Math.round(y + height) },
            }
          : { from: Math.round(first + (into.length + index) * PORT), row: undefined },
      );
    y += height + GAP + (isSpeaker ? out.length * ROW : 0);
  }
  return { boxes, headings, legs, height: Math.ceil(y - GAP + 2) };
}

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
