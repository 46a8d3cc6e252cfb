import { shapes } from './field-description.ts';
import { suggestAddress } from './suggest-value.ts';

/** What an editor did that made YAML stumble. */
export interface Accident {
  message: string;
  fix?: string;
  /** Where it began, if that is not where YAML stumbled: an offset into the YAML, or a place in the line. */
  offset?: number;
  column?: number;
}

/** `url:https://…`: no space after the colon. */
export function withoutSpace(line: string): Accident | undefined {
  const [, name] = /^\s*(?:- +)?([\w-]+):\S/.exec(line) ?? [];
  return name
    ? { message: 'there is no space after the colon', fix: `write a space after ${name}:` }
    : undefined;
}

/** What YAML did not expect where it stands, by its message. */
export function unexpected(message: string, line: string): Accident | undefined {
  if (message.startsWith('Not a YAML token'))
    return {
      message: 'the value begins with > or |, and the words follow on the same line',
    };
  if (message.includes('block-seq-ind'))
    return {
      message: 'the value begins with a hyphen and a space, which YAML takes for a list',
      ...hyphenBeforeId(line),
    };
  return linkForAddress(line) ?? beginning(line);
}

/** `accused: iran: enabled`: a pair that needs braces. */
export function pairWithoutBraces(line: string): Accident | undefined {
  const [, name = '', inner = '', value = ''] =
    /^\s*(?:- +)?([\w-]+):\s+([\w-]+):\s+(\S.*)$/.exec(line) ?? [];
  const isPair =
    (pairFields.has(name) && (name !== 'place' || Object.hasOwn(shapes.place, inner))) ||
    Object.hasOwn({ ...shapes.passage, ...shapes.speaker }, inner) ||
    inner === 'name';
  if (name === '' || !isPair) return undefined;
  return {
    message: `${inner} and its value stand on one line with ${name}`,
    fix: /[,:{}[\]"'#]/.test(value)
      ? `put ${inner}: on the next line, indented below ${name}:, and the words after >- below it`
      : `write braces round the two: ${name}: {${inner}: ${value}}`,
  };
}

/** `stance: denies, accused: israel`: a value of one word, and the next field behind it. */
export function twoOnOneLine(line: string): Accident | undefined {
  const [, name = '', value = '', next = '', rest = ''] =
    /^\s*(?:- +)?([\w-]+):\s+([^\s,;]+)[,;]?\s+([\w-]+):(?=\s|$)\s*(.*)$/.exec(line) ?? [];
  const isTwo =
    oneWordFields.has(name) &&
    Object.values(shapes).some((shape) => Object.hasOwn(shape, name) && Object.hasOwn(shape, next));
  return isTwo && name !== next
    ? {
        message: `two fields stand on one line, ${name} and ${next}`,
        fix: `give each a line of its own: ${name}: ${value}, and below it ${`${next}: ${rest}`.trim()}`,
      }
    : undefined;
}

const pairFields: ReadonlySet<string> = new Set([
  ...['accused', 'value', 'conflicts-with', 'independent-of', 'not-in-text', 'place'],
]);

/** `speaker: - iran`, where an id is wanted and no words. */
function hyphenBeforeId(line: string): { fix: string } | undefined {
  const [, name = '', value = ''] = /^\s*(?:- +)?([\w-]+):\s+-\s*(.*)$/.exec(line) ?? [];
  if (!idFields.has(name)) return undefined;
  return {
    fix: value
      ? `take the hyphen away: ${name}: ${value}; several stand in square brackets, or each with a hyphen on a line of its own`
      : `take the hyphen away, and write a value after ${name}: or take the line away`,
  };
}

/** Fields whose values are ids or words of a vocabulary, in which no spaces stand. */
export const idFields: ReadonlySet<string> = new Set([
  ...['speaker', 'chain', 'stance', 'accused', 'incidents', 'responds-to', 'follows', 'after'],
  ...['source', 'actors', 'series', 'of', 'by', 'broader', 'about', 'scope', 'read-by', 'kind'],
]);

// What stands in these has no spaces in it: `evidence: He said: it was` is one field.
const oneWordFields: ReadonlySet<string> = new Set([
  ...idFields,
  ...['id', 'date', 'said', 'correction', 'count', 'release', 'since', 'until'],
  ...['language', 'country', 'precision', 'rights', 'draft', 'proposed'],
]);

/** `url: [words](https://…)`: a link of Markdown. */
function linkForAddress(line: string): Accident | undefined {
  const [, name, link = ''] = /^\s*(url|archived):\s+(\[.*\]\(\S+\))\s*$/.exec(line) ?? [];
  const address = suggestAddress(link);
  return name && address
    ? { message: 'the address is a link of Markdown', fix: `write ${name}: ${address}` }
    : undefined;
}

/** A value whose first sign is one of YAML’s own. */
export function beginning(line: string): Accident | undefined {
  const [, before = '', sign = ''] = /^(\s*(?:- +)*(?:[\w-]+:\s+)?)(["'[{*&!])/.exec(line) ?? [];
  const inner = sign === '{' ? /[{,]\s*[\w-]+:\s+(["'])/.exec(line) : undefined;
  const begins = beginnings[inner?.[1] ?? sign];
  const column = inner ? inner.index + inner[0].length - 1 : before.length;
  return begins === undefined ? undefined : { message: begins, column };
}

const beginnings: Partial<Record<string, string>> = {
  '"': 'the value begins with a quotation mark, and more words follow after the closing one',
  "'": 'the value begins with an apostrophe, and more words follow after the next one',
  '[': 'the value begins with a bracket, which YAML takes for a list',
  '{': 'the value begins with a bracket, which YAML takes for fields',
  '*': 'the value begins with *, which YAML takes for a mark of its own',
  '&': 'the value begins with &, which YAML takes for a mark of its own',
  '!': 'the value begins with !, which YAML takes for a mark of its own',
};
