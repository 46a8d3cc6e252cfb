import { type Document, isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Path } from '../../model/diagnostic.ts';
import type { Written } from './written-path.ts';

export interface Position {
  line: number;
  column: number;
}

/** Prepares a text for turning many of its offsets into lines and columns, both from 1. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const within = Math.min(Math.max(offset, 0), text.length);
    const line = lastAtOrBefore(starts, within);
    return { line: line + 1, column: within - (starts[line] ?? 0) + 1 };
  };
}

/** The index of the last of some rising numbers that is no greater than a limit. */
function lastAtOrBefore(numbers: readonly number[], limit: number): number {
  let low = 0;
  for (let high = numbers.length; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}

/** A part of the YAML and where it is written, in UTF-16 code units from the YAML’s beginning, `end` exclusive. */
export interface NodeSpan {
  /** The value there; of the name of a field that name. */
  node: unknown;
  start: number;
  end: number;
}

/** Where in the YAML a written path leads, or the nearest part of it that YAML has; undefined where nothing is. */
export function spanIn(
  document: Document | undefined,
  { path, on }: Pick<Written, 'path' | 'on'>,
): NodeSpan | undefined {
  let node: unknown = document?.contents;
  let span = isNode(node) ? spanOfNode(node) : undefined;
  for (const [depth, step] of path.entries()) {
    const found = stepInto(node, step);
    if (!found) break;
    span = depth === path.length - 1 && on === 'key' ? found.key : found.value;
    node = found.node;
  }
  return span;
}

/** The part of the YAML a written path leads to. */
export function nodeAt(document: Document | undefined, path: Path): Node | undefined {
  let node: unknown = document?.contents;
  for (const step of path) node = stepInto(node, step)?.node;
  return isNode(node) ? node : undefined;
}

interface Found {
  node: unknown;
  key: NodeSpan;
  value: NodeSpan;
}

function stepInto(node: unknown, step: string | number): Found | undefined {
  if (isMap(node)) {
    // YAML’s last field of a name is the one whose value was read.
    const pair = node.items.findLast(
      ({ key }) => (isScalar(key) ? String(key.value) : String(key)) === String(step),
    );
    return pair && foundPair(pair);
  }
  const item: unknown = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
  return item === undefined
    ? undefined
    : { node: item, key: spanOfNode(item), value: spanOfNode(item) };
}

function foundPair(pair: Pair): Found {
  const key = spanOfNode(pair.key);
  const isWritten =
    isNode(pair.value) && !(isScalar(pair.value) && !pair.value.value && !pair.value.source);
  return { node: pair.value, key, value: isWritten ? spanOfNode(pair.value) : key };
}

function spanOfNode(node: unknown): NodeSpan {
  const [start, end] = (isNode(node) ? node.range : undefined) ?? [0, 0];
  return { node, start, end };
}
