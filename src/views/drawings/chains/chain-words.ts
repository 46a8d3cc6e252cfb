import type { Site } from '../../shared/site.ts';
import { wrapText } from '../../shared/text-width.ts';
import type { Box } from '../drawing.ts';
import { textLines } from '../drawing.ts';
import type { DrawnNode } from './chain-drawing.ts';
import { outlineOf } from './chain-drawing.ts';
import type { StationNode } from './chain-strands.ts';

const NAME = 14;
export const DETAIL = 13;
const STEP = 18;
const PAD = 10;

interface WrappedWords {
  name: readonly string[];
  detail: readonly string[];
}

/** The words of a station, broken into as many lines as it may have. */
function wrappedWords({ shape, name, detail }: StationNode, width: number): WrappedWords {
  const inner = width - 2 * PAD - (shape === 'document' ? 6 : 0);
  const size = shape === 'article' ? NAME * 1.06 : NAME;
  return {
    name: wrapText(name, { width: inner, size, lines: 4 }),
    detail: detail.flatMap((part) => wrapText(part, { width: inner, size: DETAIL, lines: 4 })),
  };
}

/** How high a station has to be for its words. */
export function wordsHeight(node: StationNode, width: number): number {
  const { name, detail } = wrappedWords(node, width);
  return (name.length + detail.length) * STEP + 2 * PAD - 4;
}

/** A station in its box, its words in the middle of its height. */
export function drawnNode(node: StationNode, box: Box): DrawnNode {
  const { name, detail } = wrappedWords(node, box.width);
  const free = box.height - (name.length + detail.length) * STEP;
  const first = { x: box.x + PAD, y: box.y + free / 2 + 13.5, step: STEP };
  return {
    href: node.href,
    title: node.title,
    shape: node.shape,
    outline: outlineOf(node.shape, box),
    name: textLines(name, first),
    detail: textLines(detail, { ...first, y: first.y + name.length * STEP }),
  };
}

/** The words over speakers, over everything that relays, and over articles. */
export function headingOf(column: number, last: number, { words }: Site): string {
  const { speakers, relays, articles } = words.chains.headings;
  if (column === 0) return speakers;
  if (column === last) return articles;
  return column === 1 ? relays : '';
}
