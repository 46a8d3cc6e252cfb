import { type Arrangement, arrange, type Stop } from './chain-arrange.ts';
import type { Strand } from './chain-strands.ts';
import { DETAIL, drawnNode, headingOf, wordsHeight } from './chain-words.ts';
import { type Drawing, type DrawnStrand, headAt } from './drawing.ts';
import { wrapText } from './text-width.ts';

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
export function drawColumns({ arrangement, columns }: Columned): Drawing {
  return {
    width: WIDTH,
    height: Math.ceil(arrangement.height + TOP + MARGIN),
    headings: columns.flatMap(({ x }, column) => {
      const text = headingOf(column, columns.length - 1);
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

/** Where the columns stand; the first gap is the widest, as the stances are written there. */
function columnsFor(last: number): Column[] {
  const relays = last - 1;
  const widths =
    relays === 0
      ? [230, 260]
      : [
          190 - 15 * Math.min(relays, 3),
          ...Array.from({ length: relays }, () => Math.min(124, 210 / relays)),
          230 - 25 * Math.min(relays, 3),
        ];
  const free = WIDTH - 2 * MARGIN - widths.reduce((sum, width) => sum + width, 0);
  const gap = relays === 0 ? 0 : Math.min(84, (free - 140) / relays);
  let x = MARGIN;
  return widths.map((width, column) => {
    const at = { x: Math.round(x), width: Math.round(width) };
    x += width + (column === 0 ? free - gap * relays : gap);
    return at;
  });
}

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

const CURVE = 28;

function drawnStrand(
  { href, title, force, label, route }: Strand,
  heights: readonly number[],
  columns: readonly Column[],
): DrawnStrand {
  const [first, second] = columns;
  const start = (first?.x ?? 0) + (first?.width ?? 0);
  const room = (second?.x ?? 0) - start - CURVE;
  const end = columns.at(-1)?.x ?? 0;
  const endY = heights.at(-1) ?? 0;
  return {
    href,
    title,
    force,
    weight: 'own',
    line: lineThrough(heights, columns, start + Math.min(room, 120)),
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
