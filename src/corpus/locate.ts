import { type Document, isMap, isNode, isPair, isScalar, isSeq, type Pair } from 'yaml';
import type { Place } from './finding.ts';

/** A text’s lines, for turning an offset into a line and column, both from 1. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, Math.min(offset, text.length));
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: before.length - lastBreak };
}

/** Where a finding lies in its file’s text: at its field, or at the nearest part of it that is written. */
export function offsetOf(place: Place, document: Document | undefined, yamlOffset: number): number {
  if ('offset' in place) return place.offset;
  let node: unknown = document?.contents;
  let offset = 0;
  for (const [depth, step] of place.path.entries()) {
    const isLast = depth === place.path.length - 1;
    const found = stepInto(node, step);
    if (!found) break;
    offset = isLast && place.on === 'key' ? found.key : found.value;
    node = found.node;
  }
  return yamlOffset + offset;
}

interface Found {
  node: unknown;
  key: number;
  value: number;
}

function stepInto(node: unknown, step: string | number): Found | undefined {
  if (isMap(node)) {
    const pair = node.items.find(
      (item) => isPair(item) && isScalar(item.key) && item.key.value === String(step),
    );
    if (pair) return foundPair(pair);
    return step === 0 ? { node, key: startOf(node), value: startOf(node) } : undefined;
  }
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step];
    return item === undefined
      ? undefined
      : { node: item, key: startOf(item), value: startOf(item) };
  }
  // A single value that stands for a list of one, or a bare string that stands for its only field.
  return step === 0 && isNode(node)
    ? { node, key: startOf(node), value: startOf(node) }
    : undefined;
}

function foundPair(pair: Pair): Found {
  const key = startOf(pair.key);
  const isWritten =
    isNode(pair.value) &&
    !(isScalar(pair.value) && pair.value.value === '' && pair.value.source === '');
  return { node: pair.value, key, value: isWritten ? startOf(pair.value) : key };
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
