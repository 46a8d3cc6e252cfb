import matter from 'gray-matter';
import { type Document, isAlias, isCollection, isScalar, parseDocument, visit } from 'yaml';
import { explainYamlError } from './explain-yaml-error.ts';
import type { Finding } from './finding.ts';
import { quoted } from './finding.ts';

/** An entry’s text taken apart. Offsets are UTF-16 code units into the file’s text. */
export interface Frontmatter {
  data: Record<string, unknown>;
  document: Document | undefined;
  /** Where the YAML begins. */
  yamlOffset: number;
  body: string;
  bodyOffset: number;
  findings: Finding[];
}

const OPENING = /^---[ \t]*(?:yaml)?[ \t]*\r?\n/;
const CLOSING = /\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * Splits an entry into frontmatter and body. Only YAML is accepted: gray-matter would run a block that
 * begins with `---js`. Values stay strings (YAML’s failsafe schema), so no date, number or time is guessed.
 */
export function splitFrontmatter(text: string): Frontmatter {
  const refusal = refuse(text);
  if (refusal)
    return {
      data: {},
      document: undefined,
      yamlOffset: 0,
      body: '',
      bodyOffset: 0,
      findings: [refusal],
    };
  let document: Document | undefined;
  const parse = (yaml: string): Record<string, unknown> => {
    document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
    return document.errors.length > 0 ? {} : plainObject(document);
  };
  const file = matter(text, {
    language: 'yaml',
    engines: { yaml: { parse, stringify: refuseToWrite } },
  });
  const yamlOffset = text.indexOf(file.matter, '---'.length);
  const bodyOffset = text.length - file.content.length;
  return {
    data: file.data,
    document,
    yamlOffset,
    body: file.content,
    bodyOffset,
    findings: document ? problemsOf(document, text, yamlOffset) : [],
  };
}

function refuse(text: string): Finding | undefined {
  const opening = OPENING.exec(text);
  const shared = { rule: 'broken-frontmatter' as const, place: { offset: 0 } };
  const firstLine = text.slice(0, text.search(/\r?\n|$/));
  if (!opening)
    return {
      ...shared,
      message: firstLine.startsWith('---')
        ? `the file begins with ${quoted(firstLine)}`
        : `the file does not begin with frontmatter, but with ${quoted(firstLine)}`,
      expected: 'a first line of three hyphens: ---',
      fix: 'begin the file with ---, then the fields, then --- on a line of its own, then the text',
    };
  if (!CLOSING.test(text.slice(opening[0].length - 1)))
    return {
      ...shared,
      message: 'the frontmatter is not closed',
      expected: 'a second line of three hyphens after the fields: ---',
      fix: 'put --- on a line of its own between the fields and the text',
    };
  return undefined;
}

function refuseToWrite(): string {
  throw new Error('entries are written by intake, never through gray-matter');
}

function plainObject(document: Document): Record<string, unknown> {
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : {};
}

function problemsOf(document: Document, text: string, yamlOffset: number): Finding[] {
  if (document.errors.length > 0)
    return document.errors.slice(0, 1).map((error) => explainYamlError(error, text, yamlOffset));
  const findings: Finding[] = [];
  const contents: unknown = document.contents;
  if (contents !== null && (!isCollection(contents) || contents.items.length > 0 === false))
    findings.push(notFields(text, yamlOffset));
  return [...findings, ...specialMarks(document, yamlOffset)];
}

function notFields(text: string, yamlOffset: number): Finding {
  return {
    rule: 'broken-frontmatter',
    place: { offset: yamlOffset },
    message: `the frontmatter is no list of fields, but ${quoted(text.slice(yamlOffset, yamlOffset + 80))}`,
    expected: 'one field a line: its name, a colon, a space, its value',
    fix: 'write each field as name: value',
  };
}

/** `&`, `*` and `!` begin something of YAML’s own: the words after them would be lost or changed. */
function specialMarks(document: Document, yamlOffset: number): Finding[] {
  const findings: Finding[] = [];
  visit(document, (_key, node) => {
    const mark = isAlias(node)
      ? '*'
      : (isScalar(node) || isCollection(node)) && node.anchor
        ? '&'
        : (isScalar(node) || isCollection(node)) && node.tag
          ? '!'
          : undefined;
    if (!mark) return;
    const range = isAlias(node) || isScalar(node) || isCollection(node) ? node.range : undefined;
    findings.push({
      rule: 'quotation-misread',
      place: { offset: yamlOffset + (range?.[0] ?? 0) },
      message: `YAML takes the ${mark} at the beginning of these words for a mark of its own and drops a word`,
      expected: 'words that YAML takes for words',
      fix: 'write >- after the field’s name and the words, indented, on the next line',
    });
  });
  return findings;
}
