import type { Site } from '../../shared/site.ts';
import { wrapText } from '../../shared/text-width.ts';
import { type Arrangement, arrange, type Stop } from './chain-arrange.ts';
import { type Drawing, type DrawnStrand, headAt } from './chain-drawing.ts';
import type { Strand } from './chain-strands.ts';
import { DETAIL, drawnNode, headingOf, wordsHeight } from './chain-words.ts';

const WIDTH = 768;
const MARGIN = 4;
const TOP = 28;

/** An arrangement, and the columns it was made for. */
export interface Columned {
  arrangement: Arrangement;
  columns: readonly Column[];
}

/** A column of speakers, columns of relays, a column of articles. */
export function inColumns(strands: readonly Strand[]): Columned {
  const columns = columnsFor(strands[0]?.article.column ?? 1);
  const pitchOf = (column: number) => (column === 0 ? 26 : column === columns.length - 1 ? 22 : 16);
  const arrangement = arrange(strands, {
    pitchOf,
    heightOf: (node, count) =>
      Math.max(
        wordsHeight(node, columns[node.column]?.width ?? 0),
        count * pitchOf(node.column) + 6,
      ),
  });
  return { arrangement, columns };
}

/** The drawing for wide screens. */
export function drawColumns({ arrangement, columns }: Columned, site: Site): Drawing {
  return {
    width: WIDTH,
    height: Math.ceil(arrangement.height + TOP + MARGIN),
    headings: columns.flatMap(({ x }, column) => {
      const text = headingOf(column, columns.length - 1, site);
      return text === '' ? [] : [{ x, y: 13, text }];
    }),
    strands: strandsOf(arrangement, columns),
    nodes: arrangement.columns.flatMap((stops, column) => nodesOf(stops, columns[column])),
  };
}

interface Column {
  x: number;
  width: number;
}

/**
 * Where the columns stand. The first gap is the widest, as the stances are written there; the last has
 * room for lines to sort themselves before the articles.
 */
function columnsFor(last: number): Column[] {
  const { widths, gap } = sizesFor(last);
  const relay = (widths[1] * Math.min(last - 1, 3)) / Math.max(1, last - 1);
  const own = [widths[0], ...Array.from({ length: last - 1 }, () => relay), widths[2]];
  const free = WIDTH - 2 * MARGIN - own.reduce((sum, width) => sum + width, 0);
  const between = last > 2 ? Math.min(40, (free - FIRST - gap) / (last - 2)) : 0;
  let x = MARGIN;
  return own.map((width, column) => {
    const at = { x: Math.round(x), width: Math.round(width) };
    if (column === 0 && last > 1) x += width + free - gap - between * Math.max(0, last - 2);
    else x += width + (column === last - 1 ? (last > 1 ? gap : free) : between);
    return at;
  });
}

function sizesFor(last: number) {
  if (last === 1 || last === 2 || last === 3) return sizes[last];
  return sizes[4];
}

const FIRST = 108;

/** By the number of the last column: how wide speakers, relays and articles are, and the gap before the articles. */
const sizes = {
  1: { widths: [230, 0, 260], gap: 0 },
  2: { widths: [176, 118, 206], gap: 90 },
  3: { widths: [146, 106, 158], gap: 84 },
  4: { widths: [140, 76, 150], gap: 80 },
} as const satisfies Record<number, { widths: readonly [number, number, number]; gap: number }>;

function nodesOf(stops: readonly Stop[], column: Column | undefined): Drawing['nodes'] {
  if (!column) return [];
  return stops.flatMap(({ node, top, height }) =>
    node ? [drawnNode(node, { ...column, y: top + TOP, height })] : [],
  );
}

function strandsOf({ columns: stops, heights }: Arrangement, columns: readonly Column[]) {
  return (stops[0] ?? [])
    .flatMap(({ strands }) => strands)
    .map((strand) =>
      drawnStrand(
        strand,
        (heights.get(strand) ?? []).map((y) => Math.round(y + TOP)),
        columns,
      ),
    );
}

const CURVE = 18;

function drawnStrand(
  { href, title, force, label, route, relays }: Strand,
  heights: readonly number[],
  columns: readonly Column[],
): DrawnStrand {
  const [first, second] = columns;
  const start = (first?.x ?? 0) + (first?.width ?? 0);
  const straight = (second?.x ?? 0) - start - CURVE;
  // A line that passes the first relays without a bend has room for more words.
  const isPassing = relays[0]?.column !== 1 && columns.length > 2 && heights[0] === heights[1];
  const room = isPassing ? straight + CURVE + (second?.width ?? 0) : straight;
  const end = columns.at(-1)?.x ?? 0;
  const endY = heights.at(-1) ?? 0;
  return {
    href,
    title,
    force,
    weight: 'own',
    line: lineThrough(heights, columns, start + Math.min(straight, 120)),
    head: headAt(end, endY, 'right'),
    label: {
      x: start + 8,
      y: (heights[0] ?? 0) - 5,
      text: wrapText(label, { width: room, size: DETAIL, lines: 1 }).join(''),
    },
    untold: route === 'not told' ? { x: end - 21, y: endY } : undefined,
  };
}

/** Straight out of the speaker as far as its label is long, then from column to column in bends. */
function lineThrough(
  heights: readonly number[],
  columns: readonly Column[],
  bendFrom: number,
): string {
  const start = (columns[0]?.x ?? 0) + (columns[0]?.width ?? 0);
  const last = columns.length - 1;
  let [x, y] = [bendFrom, heights[0] ?? 0];
  let path = `M${start} ${y}H${x}`;
  for (const [column, { x: left, width }] of columns.entries()) {
    if (column === 0) continue;
    const to = heights[column] ?? 0;
    const at = column === last ? Math.max(x + (left - x) / 2, left - 32) : left;
    const middle = Math.round((x + at) / 2);
    path += to === y ? '' : `H${x}C${middle} ${y} ${middle} ${to} ${Math.round(at)} ${to}`;
    [x, y] = [column === last ? left - 4 : left + width, to];
    path += `H${x}`;
  }
  return path;
}
