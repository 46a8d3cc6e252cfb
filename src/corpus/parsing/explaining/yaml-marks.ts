import {
  type Document,
  isAlias,
  isCollection,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  visit,
} from 'yaml';
import type { Path } from '../../../model/diagnostic.ts';
import { positionsIn } from '../../violations/locate.ts';
import type { ParsingViolation } from '../../violations/parsing-rules.ts';
import { quoted } from '../../violations/violation.ts';
import { strangeSign } from './strange-sign.ts';
import { lineAt, runsOverField, wordsAfterFold } from './yaml-line.ts';

/** What sound YAML says that an editor cannot have meant; places are offsets into the YAML. */
export interface Marks {
  /** With these the fields cannot be trusted. */
  lost: ParsingViolation[];
  /** With these the rest can still be read. */
  kept: ParsingViolation[];
}

/** Looks through a document for what YAML took for marks of its own, and for fields written twice. */
export function readMarks(document: Document, source: string): Marks {
  const lost: ParsingViolation[] = [];
  const kept: ParsingViolation[] = [];
  visit(document, {
    Node: (_key, node) => {
      const mark = markOf(node);
      const [start, end] = node.range ?? [0, 0];
      if (mark) lost.push(takenForMark(mark, start, source));
      if (runsOverField(source.slice(start, end))) lost.push(unclosedMark(start, source));
    },
    Pair: (_key, pair) => {
      const key = explainKey(pair, source);
      if (key) lost.push(key);
      if (isScalar(pair.key) && pair.key.value === '__proto__')
        kept.push(reservedName(pair.key.range?.[0] ?? 0));
    },
    Map: (_key, map, ancestors) => {
      const again = repeatedKey(map.items);
      if (again) kept.push(writtenTwice(again, stepsTo(map, ancestors), source));
    },
  });
  return { lost: onePerLine(lost, source), kept };
}

function onePerLine(violations: readonly ParsingViolation[], source: string): ParsingViolation[] {
  const lines = new Map<string, ParsingViolation>();
  for (const violation of violations) {
    const line = lineAt(source, 'offset' in violation.location ? violation.location.offset : 0);
    if (!lines.has(line)) lines.set(line, violation);
  }
  return [...lines.values()];
}

function markOf(node: unknown): string | undefined {
  if (isAlias(node)) return '*';
  if (!isScalar(node) && !isCollection(node)) return undefined;
  if (node.anchor) return '&';
  return node.tag ? '!' : undefined;
}

/** `&`, `*` and `!` begin something of YAML’s own: the words after them would be lost or changed. */
function takenForMark(mark: string, valueOffset: number, source: string): ParsingViolation {
  const lineStart = source.lastIndexOf('\n', valueOffset - 1) + 1;
  const offset = Math.max(lineStart, source.lastIndexOf(mark, valueOffset));
  return {
    rule: 'quotation-misread',
    location: { offset },
    message: `the words begin with ${mark}, which YAML takes for a mark of its own: ${quoted(lineAt(source, offset))}`,
    expected: 'words that YAML takes for words',
    fix: wordsAfterFold(lineAt(source, offset)),
  };
}

function unclosedMark(offset: number, source: string): ParsingViolation {
  return {
    rule: 'broken-yaml',
    location: { offset },
    message: `the mark at the beginning of the words is not closed on the line: ${quoted(lineAt(source, offset))}`,
    expected: 'name: value, with the same indentation for fields that belong together',
    fix: wordsAfterFold(lineAt(source, offset)),
  };
}

function explainKey({ key }: Pair, source: string): ParsingViolation | undefined {
  const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
  if (isCollection(key))
    return {
      rule: 'broken-yaml',
      location: { offset },
      message: `the name of a field is a list or a map: ${quoted(lineAt(source, offset))}`,
      expected: 'name: value',
      fix: 'take the question mark or bracket at the beginning away, or write the words after >-',
    };
  return isScalar(key) ? strangeSign(String(key.value), offset, source) : undefined;
}

// The one name that JavaScript would not take for a field’s.
function reservedName(offset: number): ParsingViolation {
  return {
    rule: 'unknown-field',
    location: { offset },
    message: 'there is no field “__proto__” here',
    expected: 'one of the fields the guide names',
    fix: 'take the line away',
  };
}

interface Repeated {
  name: string;
  /** Where it is written first, and where again. */
  first: number;
  offset: number;
}

/** The first field of a map that is there twice: one violation, for two claims without hyphens repeat them all. */
function repeatedKey(items: readonly Pair[]): Repeated | undefined {
  const seen = new Map<string, number>();
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const offset = key.range?.[0] ?? 0;
    const first = seen.get(name);
    if (first !== undefined) return { name, first, offset };
    seen.set(name, offset);
  }
  return undefined;
}

function writtenTwice(
  { name, first, offset }: Repeated,
  steps: Path,
  source: string,
): ParsingViolation {
  // The first line of the YAML is the rest of the line of hyphens.
  const { line } = positionsIn(source)(first);
  const isItem = typeof steps.at(-1) === 'number';
  return {
    rule: 'broken-yaml',
    location: { offset },
    message: `the field ${quoted(name)} is there twice, first in line ${line}`,
    related: [{ location: { offset: first }, message: 'the first' }],
    expected: 'each field once',
    fix: onceAdvice(name, steps),
    // Of a claim that is two nothing can be said.
    spoils: isItem ? steps : [...steps, name],
  };
}

function onceAdvice(name: string, steps: Path): string {
  if (steps.length === 0 && name === 'claims')
    return 'take the second claims: away, so that its claims go on the list of the first';
  if (steps.length === 1 && steps[0] === 'speakers')
    return 'keep one of the two, or give one another id';
  return steps[0] === 'claims'
    ? 'keep one of the two; several values go into one field as a list, and each claim of several begins with a hyphen'
    : 'keep one of the two; several values go into one field as a list';
}

/** The names and numbers that lead to a map from the beginning of the fields. */
function stepsTo(map: unknown, ancestors: readonly unknown[]): Path {
  const nodes = [...ancestors, map];
  return nodes.flatMap((node, depth): Path => {
    if (isPair(node)) return [isScalar(node.key) ? String(node.key.value) : ''];
    return isSeq(node) ? [node.items.indexOf(nodes[depth + 1])] : [];
  });
}
