import { isScalar, type Node } from 'yaml';
import type { Path } from '../../../model/diagnostic.ts';
import type { ParsedEntry } from '../../parsing/parse-entry.ts';
import { nodeAt } from '../../violations/locate.ts';
import { followPath } from '../../violations/written-path.ts';

/** A value as it stands in its file, before YAML made something of it. */
export interface WrittenSource {
  node: Node;
  /** With its quotation marks or brackets. */
  source: string;
  /** What follows on its last line. */
  rest: string;
}

/** Finds the source of the value at a path of the model. */
export function sourceAt(
  {
    data,
    document,
    file,
    yamlOffset,
  }: Pick<ParsedEntry, 'data' | 'document' | 'file' | 'yamlOffset'>,
  path: Path,
): WrittenSource | undefined {
  const node = nodeAt(document, followPath(data, path).path);
  if (!node?.range) return undefined;
  const [start, end] = node.range;
  const after = file.text.slice(yamlOffset + end);
  return {
    node,
    source: file.text.slice(yamlOffset + start, yamlOffset + end),
    rest: /^[^\r\n]*/.exec(after)?.[0] ?? '',
  };
}

/** The comment that ends a value without quotation marks on its line, from the # on. */
export function commentAfter(written: WrittenSource): string | undefined {
  if (!isScalar(written.node) || written.node.type !== 'PLAIN') return undefined;
  return /^[ \t]+(#.*)/.exec(written.rest)?.[1];
}
