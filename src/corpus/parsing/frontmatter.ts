import matter from 'gray-matter';
import { type Document, parseDocument } from 'yaml';
import type { ParsingViolation } from '../violations/parsing-rules.ts';
import type { Location } from '../violations/violation.ts';
import { quoted } from '../violations/violation.ts';
import { explainYamlErrors } from './explaining/explain-yaml-error.ts';
import { refuseOpening } from './explaining/opening.ts';
import { nameOnLine, strangeSign } from './explaining/strange-sign.ts';
import { lineAt } from './explaining/yaml-line.ts';
import { type Marks, readMarks } from './explaining/yaml-marks.ts';

/** An entry’s text taken apart. Offsets are UTF-16 code units into the file’s text. */
export interface Frontmatter {
  /** Whether the fields could be read; where not, `data` is empty and says nothing. */
  state: 'read' | 'unread';
  /** What the editor wrote; every value is a string, a list or a map. */
  data: Readonly<Record<string, unknown>>;
  document: Document | undefined;
  /** Where the YAML begins. */
  yamlOffset: number;
  body: string;
  bodyOffset: number;
  violations: ParsingViolation[];
}

const OPENING = /^---[ \t]*(?:yaml)?[ \t]*\r?\n/;

/**
 * Splits an entry into frontmatter and body. Only YAML is accepted: gray-matter would run a block that
 * begins with `---js`. Values stay strings (YAML’s failsafe schema), so no date, number or time is guessed.
 */
export function splitFrontmatter(text: string): Frontmatter {
  const refusal = refuse(text);
  if (refusal) return unread(text, [refusal]);
  let yaml: ReadYaml = { document: undefined, data: {}, violations: [], state: 'read' };
  const parse = (source: string) => {
    // gray-matter leaves the first half of a Windows line end.
    yaml = readYaml(source.replace(/\r$/, ''));
    return yaml.data;
  };
  const file = matter(text, {
    language: 'yaml',
    engines: { yaml: { parse, stringify: refuseToWrite } },
  });
  const yamlOffset = text.indexOf(file.matter, '---'.length);
  return {
    ...yaml,
    violations: yaml.violations.map((violation) => shifted(violation, yamlOffset)),
    yamlOffset,
    body: file.content,
    bodyOffset: text.length - file.content.length,
  };
}

/** What stands for an entry whose file could not be taken apart. */
export function unread(text: string, violations: ParsingViolation[]): Frontmatter {
  return {
    state: 'unread',
    data: {},
    document: undefined,
    yamlOffset: 0,
    body: '',
    bodyOffset: text.length,
    violations,
  };
}

function refuse(text: string): ParsingViolation | undefined {
  const opening = OPENING.exec(text);
  if (!opening) return refuseOpening(text);
  const closing = /\n---[^\r\n]*/.exec(text.slice(opening[0].length - 1));
  if (!closing) return unclosed(text, opening[0].length);
  const at = opening[0].length + closing.index;
  if (/^\n---[ \t]*$/.test(closing[0])) return closedEarly(text, at);
  return {
    rule: 'broken-frontmatter',
    location: { offset: at },
    message: `a line of the frontmatter begins with three hyphens: ${quoted(closing[0])}`,
    expected: 'three hyphens only on the two lines around the fields, and nothing after them',
    fix: 'put --- on a line of its own where the fields end; indent words that begin with hyphens',
  };
}

// Names that begin no line of an article.
const FIELD =
  /^[ \t]*(?:- +)?(?:id|about|speaker|stance|accused|incidents|evidence|chain|claims|source|kind):(?:\s|$)/gm;

/** Whether what follows the second line of hyphens goes on with fields, to a third line of them or without one. */
function closedEarly(text: string, at: number): ParsingViolation | undefined {
  const rest = text.slice(at + '---'.length);
  const end = /\n---[ \t]*(?:\r?\n|$)/.exec(rest);
  const [paragraph = ''] = rest.trimStart().split(/\r?\n[ \t]*\r?\n/, 1);
  const fields = end ? rest.slice(0, end.index) : paragraph;
  if ((fields.match(FIELD) ?? []).length < 2) return undefined;
  return {
    rule: 'broken-frontmatter',
    location: { offset: at },
    message: end
      ? 'the fields end here, and more fields follow, up to a third line of three hyphens'
      : 'the fields end here, and more fields follow, which would be the article’s text',
    expected: 'two lines of three hyphens: one before all fields, one after them',
    fix: end ? 'take this line away' : 'move this line below the last of the fields',
  };
}

// What was meant for three hyphens.
const NEARLY_CLOSING =
  /^(?:[ \t]*-{2,}|[ \t]*[—–]+-?|\+{3,}|\*{3,}|_{3,}|={3,}|(?:- ){2,}-|\.{3}|…)[ \t]*$/m;
// Neither a field nor indented, nor an item of a list or a comment.
const BEGINS_TEXT = /^(?![\w-]+\s*:(?:\s|$))[^\s#-].*$/m;

function unclosed(text: string, start: number): ParsingViolation {
  const rest = text.slice(start);
  const nearly = NEARLY_CLOSING.exec(rest);
  const begins = nearly ?? BEGINS_TEXT.exec(rest);
  return {
    rule: 'broken-frontmatter',
    location: { offset: begins ? start + begins.index : 0 },
    message: nearly
      ? `the fields are not closed; this line is ${quoted(nearly[0])}`
      : begins
        ? `the fields are not closed, and here the text seems to begin: ${quoted(begins[0])}`
        : 'the fields are not closed',
    expected: 'a second line of three hyphens after the fields: ---',
    fix: nearly
      ? 'write three hyphens, --- and nothing else, at the beginning of this line'
      : 'put --- on a line of its own between the fields and the text',
  };
}

function refuseToWrite(): string {
  throw new Error('entries are written by intake, never through gray-matter');
}

type ReadYaml = Pick<Frontmatter, 'state' | 'data' | 'document' | 'violations'>;

/** Reads YAML; places are offsets into it. */
function readYaml(source: string): ReadYaml {
  try {
    return readDocument(
      parseDocument(source, { schema: 'failsafe', prettyErrors: false, uniqueKeys: false }),
      source,
    );
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { state: 'unread', data: {}, document: undefined, violations: [tooDeep()] };
  }
}

function readDocument(document: Document, source: string): ReadYaml {
  const nothing = { state: 'unread' as const, data: {}, document };
  if (document.errors.length > 0)
    return { ...nothing, violations: explainYamlErrors(document, source) };
  const { lost, kept }: Marks = readMarks(document, source);
  if (lost.length > 0) return { ...nothing, violations: lost };
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  if (data === null) return { state: 'read', data: {}, document, violations: [] };
  return typeof data === 'object' && !Array.isArray(data)
    ? { state: 'read', data: { ...data }, document, violations: kept }
    : { ...nothing, violations: [notFields(source)] };
}

function notFields(source: string): ParsingViolation {
  const start = Math.max(0, source.search(/\S/));
  const strange = strangeSign(nameOnLine(lineAt(source, start)), start, source);
  if (strange) return strange;
  return {
    rule: 'broken-frontmatter',
    location: { offset: start },
    message: `the frontmatter is no list of fields, but ${quoted(source.slice(start, start + 80))}`,
    expected: 'one field a line: its name, a colon, a space, its value',
    fix: 'write each field as name: value',
  };
}

function tooDeep(): ParsingViolation {
  return {
    rule: 'broken-yaml',
    location: { offset: 1 },
    message: 'the frontmatter has lists within lists, too deep to be read',
    expected: 'fields, lists and maps no deeper than the fields of an entry need',
    fix: 'look for a run of brackets, hyphens or question marks, and take it away',
  };
}

/** A violation of the YAML as one of the file, in which the YAML begins `by` further on. */
function shifted(violation: ParsingViolation, by: number): ParsingViolation {
  const { location, related } = violation;
  return {
    ...violation,
    location: moved(location, by),
    ...(related && {
      related: related.map((other) => ({ ...other, location: moved(other.location, by) })),
    }),
  };
}

function moved(location: Location, by: number): Location {
  if (!('offset' in location)) return location;
  const { offset, end } = location;
  return { offset: offset + by, ...(end !== undefined && { end: end + by }) };
}
