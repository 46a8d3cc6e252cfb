import { type Document, isCollection, isScalar, type Node, visit, type YAMLError } from 'yaml';
import type { ParsingViolation } from '../../violations/parsing-rules.ts';
import { quoted } from '../../violations/violation.ts';
import type { Misindented } from './indent-fault.ts';
import { findMisindented } from './misindented.ts';
import { explainNoField } from './no-field.ts';
import { nameOnLine, strangeSign } from './strange-sign.ts';
import {
  type Accident,
  beginning,
  idFields,
  pairWithoutBraces,
  twoOnOneLine,
  unexpected,
  withoutSpace,
} from './stumbled-line.ts';
import { lineAt, lineStart, runsOverField, wordsAfterFold } from './yaml-line.ts';

// Mistakes inside one value: what YAML says of the lines after them can be believed.
const local: ReadonlySet<string> = new Set([
  'BAD_ALIAS',
  'BAD_DQ_ESCAPE',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'TAB_AS_INDENT',
  'UNEXPECTED_TOKEN',
]);

/**
 * Turns what the YAML parser found into what an editor did: one violation a line, in their order, up to
 * the first that throws the reading of what follows out. Places are offsets into the YAML.
 */
export function explainYamlErrors(document: Document, source: string): ParsingViolation[] {
  const violations = new Map<string, ParsingViolation>();
  const misindented = findMisindented(source);
  for (const error of document.errors) {
    const open =
      unclosedBefore(error, document, source) ?? indentedBefore(error, misindented, source);
    const isLocal = local.has(error.code) && !open && !error.message.includes('in YAML stream');
    if (!isLocal && violations.size > 0) break;
    const violation = explain(error, open, source);
    const line = lineAt(source, 'offset' in violation.location ? violation.location.offset : 0);
    if (!violations.has(line)) violations.set(line, violation);
    if (!isLocal) break;
  }
  return [...violations.values()];
}

/** A line with wrong indentation: YAML stumbles over it, over the one before it, or over a later one. */
function indentedBefore(
  { pos: [at] }: YAMLError,
  misindented: Misindented | undefined,
  source: string,
): Misindented | undefined {
  const nextLineEnd = source.indexOf('\n', lineStart(source, at) + lineAt(source, at).length + 1);
  const isNear = misindented && (nextLineEnd < 0 || misindented.offset < nextLineEnd);
  return isNear ? misindented : undefined;
}

function explain(error: YAMLError, open: Accident | undefined, source: string): ParsingViolation {
  const at = error.pos[0];
  const strange = strangeSign(nameOnLine(lineAt(source, at)), at, source);
  if (strange) return strange;
  const accident = open ?? accidentOf(error, source);
  const offset = accident.offset ?? placeInLine(source, at, accident.column);
  const line = lineAt(source, offset);
  return {
    rule: 'broken-yaml',
    location: { offset },
    message: `${accident.message}: ${quoted(line)}`,
    expected: 'name: value, with the same indentation for fields that belong together',
    fix: accident.fix ?? wordsAfterFold(line),
  };
}

function placeInLine(source: string, at: number, column: number | undefined): number {
  return column === undefined ? at : lineStart(source, at) + column;
}

function accidentOf(error: YAMLError, source: string): Accident {
  const line = lineAt(source, error.pos[0]);
  if (error.message.includes('call stack')) return tooDeep;
  const byCode = accidents[error.code]?.(error, line) ?? beginning(line);
  return (
    byCode ?? {
      message: `YAML cannot read this line (${error.message.split('\n')[0]})`,
      fix: 'if the line belongs to the article’s text, put --- on a line of its own before it; otherwise write it as name: value',
    }
  );
}

const tooDeep: Accident = {
  message: 'there are lists within lists here, too deep to be read',
  fix: 'look for a run of brackets, hyphens or question marks, and take it away',
};

const indentation: Accident = {
  message: 'the line is indented differently from the fields it belongs to',
  fix: 'give it as many spaces as the fields before it have',
};

const hyphenAmongFields: Accident = {
  message: 'the line begins with a hyphen, and the fields before it do not',
  fix: 'begin each of several with a hyphen, the first one too; take the hyphen away if there is only one',
};

type Explain = (error: YAMLError, line: string) => Accident | undefined;

const accidents: Partial<Record<string, Explain>> = {
  TAB_AS_INDENT: () => ({
    message: 'the line is indented with a tab',
    fix: 'indent with spaces',
  }),
  BLOCK_AS_IMPLICIT_KEY: ({ message }, line) =>
    message.startsWith('A block sequence')
      ? hyphenAmongFields
      : (pairWithoutBraces(line) ??
        twoOnOneLine(line) ?? {
          message: /^\s*(?:- +)?[\w-]+:\s+\?\s/.test(line)
            ? 'the value begins with a question mark and a space, which YAML takes for a field’s name'
            : 'the value has a colon and a space in it, which YAML takes for another field',
        }),
  BLOCK_IN_FLOW: () => ({
    message: 'the words between the brackets have a colon and a space in them',
  }),
  BAD_SCALAR_START: () => ({
    message: 'the value begins with a character that YAML keeps for itself',
  }),
  BAD_DQ_ESCAPE: () => ({
    message: 'YAML takes the backslash between quotation marks for a mark of its own',
  }),
  BAD_ALIAS: () => ({ message: 'the value begins with & or *, which are marks of YAML’s own' }),
  MULTIPLE_DOCS: () => ({
    message: 'the fields end at three dots, or at three hyphens with words after them',
    fix: 'take the line away, or indent it if it belongs to the words above',
  }),
  KEY_OVER_1024_CHARS: (_error, line) => explainNoField(line),
  MULTILINE_IMPLICIT_KEY: (_error, line) => withoutSpace(line) ?? explainNoField(line),
  MISSING_CHAR: ({ message }, line) =>
    message.startsWith('Implicit map keys')
      ? (withoutSpace(line) ?? explainNoField(line))
      : message.startsWith('Sequence item')
        ? indentation
        : undefined,
  BAD_INDENT: ({ message }) => (message.startsWith('All') ? indentation : undefined),
  UNEXPECTED_TOKEN: ({ message }, line) => unexpected(message, line),
};

/** A quotation mark or bracket that was opened on an earlier line, or never closed, and swallowed what follows. */
function unclosedBefore(
  error: YAMLError,
  document: Document,
  source: string,
): Accident | undefined {
  const open = opened(error, document, source);
  if (!open) return undefined;
  const offset = open.range?.[0] ?? 0;
  const line = lineAt(source, offset);
  const sign = source.charAt(offset);
  return (
    wrongBracket(line, sign, offset) ?? {
      offset,
      message: unclosed(open, line, sign),
      ...missingBracket(line, sign),
    }
  );
}

/** `[one, two}`: a bracket that one of another sort closes. */
function wrongBracket(line: string, sign: string, offset: number): Accident | undefined {
  const [right = '', wrong = ''] = sign === '{' ? ['}', '])'] : sign === '[' ? [']', '})'] : [];
  const end = line.trimEnd().at(-1) ?? '';
  if (wrong === '' || !wrong.includes(end) || line.includes(right)) return undefined;
  return {
    offset,
    message: `the bracket ${sign} is closed by ${end}`,
    fix: `write ${right} in the place of ${end}`,
  };
}

/** What to do about a bracket that is not closed where it must be one of YAML’s own. */
function missingBracket(line: string, sign: string): { fix: string } | undefined {
  if (/ #/.test(line)) return undefined;
  const [, name = ''] = /^\s*(?:- +)?([\w-]+):/.exec(line) ?? [];
  const isOfWords = sign === '[' && !idFields.has(name) && name !== 'aliases' && name !== 'point';
  if ((sign !== '{' && sign !== '[') || isOfWords || (sign === '{' && !/\{\s*[\w-]+:/.test(line)))
    return undefined;
  const close = sign === '{' ? '}' : ']';
  return { fix: `a ${close} is missing: write it at the end, ${line.trim()}${close}` };
}

function unclosed(open: Node, line: string, sign: string): string {
  if (sign === '"') return 'the value begins with a quotation mark that is not closed on the line';
  if (isScalar(open)) return 'the value begins with an apostrophe that is not closed on the line';
  return / #/.test(line)
    ? 'a # after a space begins a comment, so the bracket before it is not closed'
    : 'the value begins with a bracket that is not closed on the line';
}

function opened(error: YAMLError, document: Document, source: string): Node | undefined {
  const before = nodesBefore(error.pos[0], document);
  if (error.message.startsWith('Flow'))
    return before.findLast((node) => isCollection(node) && node.flow === true);
  const quotations = before.filter((node) => /^["']/.test(writtenFrom(node, source)));
  const isOpen = error.message.startsWith('Missing closing');
  return (
    quotations.find((node) => runsOverField(writtenFrom(node, source))) ??
    (isOpen ? quotations.at(-1) : undefined)
  );
}

const writtenFrom = (node: Node, source: string) => source.slice(...(node.range ?? [0, 0]));

function nodesBefore(at: number, document: Document): Node[] {
  const found: Node[] = [];
  visit(document, {
    Node: (_key, node) => {
      if ((node.range?.[0] ?? at) < at) found.push(node);
    },
  });
  return found;
}
