import type { Force } from '../../../model/vocabularies.ts';
import type { Box, DrawnText } from '../drawing.ts';
import type { StationShape } from './chain-strands.ts';

/** A station: its outline as a path, and its words. */
export interface DrawnNode {
  href: string;
  title: string;
  shape: StationShape;
  outline: string;
  name: readonly DrawnText[];
  detail: readonly DrawnText[];
}

/** A claim on its way: the line, its arrow head, its stance in a word, and a “?” where the way is not told. */
export interface DrawnStrand {
  href: string;
  title: string;
  force: Force;
  /** Whether the page is about this claim, or only sets it beside others. */
  weight: 'own' | 'beside';
  line: string;
  head: string;
  label: DrawnText;
  untold: { x: number; y: number } | undefined;
}

export interface Drawing {
  width: number;
  height: number;
  headings: readonly DrawnText[];
  strands: readonly DrawnStrand[];
  nodes: readonly DrawnNode[];
}

const { round } = Math;

const FOLD = 12;
const bends: Partial<Record<StationShape, number>> = { voice: 14, relay: 4 };

/** The outline of a station: a document has a folded corner, an outlet’s own voice round ends. */
export function outlineOf(shape: StationShape, box: Box): string {
  const [x, y, width, height] = [round(box.x), round(box.y), round(box.width), round(box.height)];
  if (shape === 'document')
    return `M${x} ${y}h${width - FOLD}l${FOLD} ${FOLD}v${height - FOLD}h-${width}zm${width - FOLD} 0v${FOLD}h${FOLD}`;
  const bend = bends[shape];
  if (bend === undefined) return `M${x} ${y}h${width}v${height}h-${width}z`;
  const corner = (dx: number, dy: number) => `a${bend} ${bend} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [width - 2 * bend, height - 2 * bend];
  return `M${x + bend} ${y}h${across}${corner(bend, bend)}v${down}${corner(-bend, bend)}h-${across}${corner(-bend, -bend)}v-${down}${corner(bend, -bend)}z`;
}

/** An arrow head with its point at a place. */
export function headAt(x: number, y: number, towards: 'right' | 'left'): string {
  const back = towards === 'right' ? -8 : 8;
  return `M${round(x)} ${round(y)}l${back}-4v8z`;
}
