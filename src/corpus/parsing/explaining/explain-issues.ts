import type { Path } from '../../../model/diagnostic.ts';
import { nearestWord } from '../../../text/nearest-word.ts';
import type { EntryKind } from '../../files/content-file.ts';
import type { ParsingViolation } from '../../violations/parsing-rules.ts';
import { quoted } from '../../violations/violation.ts';
import { followPath } from '../../violations/written-path.ts';
import { bareItems } from './bare-items.ts';
import { explainIssue } from './explain-issue.ts';
import { indentedField, isIndented, meantField } from './explain-unknown-field.ts';
import { outdentedFields } from './outdented.ts';
import { asWritten, type Issue, type SchemaIssue } from './schema-issue.ts';

/** What the schema refused, in the words of an editor, each cause once. */
export interface Explained {
  violations: ParsingViolation[];
  /** Paths, in the steps of the model and from where the data begins, that hold nothing sound. */
  spoiled: Path[];
}

/** Explains every issue of one thing an editor wrote; `base` is where in its entry it lies. */
export function explainIssues(
  issues: readonly Issue[],
  data: unknown,
  { kind, base }: { kind: EntryKind; base: Path },
): Explained {
  const all = issues
    .map((issue) => refusalOf(issue, data, kind, base))
    // A list has no fields; that it is one is told already.
    .filter(({ problem, within }) => problem !== 'unknown-field' || !Array.isArray(within))
    .filter(isFirstOfPair);
  const outdented = outdentedFields(all);
  const told = outdented.flatMap(({ paths }) => paths);
  const bare = bareItems(all);
  const known = [...told, ...bare.map(({ path }) => path)];
  const refusals = all
    .filter(({ path }) => !known.some((of) => isWithin(path, of)))
    .filter(isNotOfUnknown);
  const indented = refusals.filter(isIndented);
  const misread = misreadMaps(refusals.filter((refusal) => !indented.includes(refusal)));
  const others = refusals.filter(
    (refusal) => !indented.includes(refusal) && !misread.has(keyOf(refusal.path)),
  );
  const meant = new Set(others.flatMap(meantBy));
  return {
    violations: onceEach([
      ...[...outdented, ...bare].map(({ violation }) => violation),
      ...indented.map(indentedField),
      ...[...misread.values()].map(({ violation }) => violation),
      ...others
        .filter(({ path, written }) => written.value !== undefined || !meant.has(joined(path)))
        .map(explainIssue),
    ]),
    spoiled: [
      ...known.map((path) => path.slice(base.length)),
      ...indented.map(({ path }) => path.slice(base.length, base.length + 2)),
      ...[...misread.values()].map(({ path }) => path.slice(base.length)),
      ...others.map(({ path }) => path.slice(base.length)),
    ],
  };
}

function refusalOf(issue: Issue, data: unknown, kind: EntryKind, base: Path): SchemaIssue {
  const inner = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const params: Record<string, unknown> = issue.code === 'custom' ? (issue.params ?? {}) : {};
  const { problem, known } = params;
  const written = followPath(data, inner);
  const parent = written.value === undefined ? inner : written.path;
  return {
    issue,
    kind,
    path: [...base, ...inner],
    written,
    within: followPath(data, parent.slice(0, -1)).value,
    problem: typeof problem === 'string' ? problem : undefined,
    known: Array.isArray(known) ? known.map(String) : [],
  };
}

/** Of a pair in a toll whose name is refused the number is part of the same mistake. */
function isFirstOfPair(
  { path }: SchemaIssue,
  _index: number,
  all: readonly SchemaIssue[],
): boolean {
  const isNumber = path.at(-1) === 1 && path.includes('value');
  const name = joined([...path.slice(0, -1), 0]);
  return !isNumber || all.every((other) => joined(other.path) !== name);
}

/** Of a field that nobody knows its value needs no mending. */
function isNotOfUnknown(
  refusal: SchemaIssue,
  _index: number,
  all: readonly SchemaIssue[],
): boolean {
  if (refusal.problem === 'unknown-field') return true;
  return !all.some(
    ({ problem, path }) => problem === 'unknown-field' && joined(path) === joined(refusal.path),
  );
}

/** Violations with one remedy are one mistake, as of a latitude and a longitude. */
function onceEach(violations: readonly ParsingViolation[]): ParsingViolation[] {
  const isOwnRemedy = (fix: string) =>
    /: \[|^write both|^write speakers: on|^take the spaces before/.test(fix);
  return violations.filter(
    ({ fix }, index) =>
      !isOwnRemedy(fix) || violations.findIndex((other) => other.fix === fix) === index,
  );
}

const namesIn = (data: unknown) =>
  typeof data === 'object' && data !== null ? Object.keys(data) : [];

const isWithin = (path: Path, outer: Path) => outer.every((step, depth) => path[depth] === step);
const joined = (path: Path) => path.join('\0');
const keyOf = (path: Path) => joined(path.slice(0, -1));

/** The field that a misspelt one must mean: that it is missing is the same mistake. */
function meantBy(refusal: SchemaIssue): string[] {
  const meant = refusal.problem === 'unknown-field' ? meantField(refusal) : undefined;
  return meant === undefined ? [] : [joined([...refusal.path.slice(0, -1), meant])];
}

interface MisreadMap {
  /** Of the map. */
  path: Path;
  violation: ParsingViolation;
}

/** Maps that are no maps but words with a colon or a comma in them, by the path of the map. */
function misreadMaps(refusals: readonly SchemaIssue[]): Map<string, MisreadMap> {
  const unknown = refusals.filter(({ problem }) => problem === 'unknown-field');
  const found = new Map<string, MisreadMap>();
  for (const refusal of unknown) {
    const path = refusal.path.slice(0, -1);
    const violation = splitAtComma(refusal) ?? splitAtColon(refusal, path);
    if (violation && !found.has(joined(path))) found.set(joined(path), { path, violation });
  }
  return found;
}

/** `{anonymous: two officials, who spoke}`: a name without a colon is the end of the words before it. */
function splitAtComma(refusal: SchemaIssue): ParsingViolation | undefined {
  const { path, written } = refusal;
  if (written.value !== null) return undefined;
  const point = splitPoint(refusal);
  if (point) return point;
  return {
    rule: 'quotation-misread',
    location: { path, on: 'key' },
    message: `YAML takes the comma before ${quoted(String(path.at(-1)))} for the end of the words`,
    expected: 'words that YAML takes for words',
    fix: 'take the brackets away, give each field a line of its own, and write >- after its name and the words, indented, on the next line',
  };
}

/** `{point: 34.7, 44.5}`: a pair of numbers without its brackets. */
function splitPoint({ path, within }: SchemaIssue): ParsingViolation | undefined {
  const longitude = String(path.at(-1));
  const latitude: unknown = Object.entries(within ?? {}).find(([name]) => name === 'point')?.[1];
  const areNumbers = [latitude, longitude].every((part) => /^-?\d+(?:\.\d+)?$/.test(String(part)));
  if (!areNumbers) return undefined;
  return {
    rule: 'mistyped-field',
    location: { path: [...path.slice(0, -1), 'point'] },
    message: `point has no brackets round its two numbers: ${quoted(`${latitude}, ${longitude}`)}`,
    expected: 'latitude and longitude between brackets: [34.85, 44.45]',
    fix: `write point: [${latitude}, ${longitude}]`,
  };
}

/** `- He said: it was`: a passage that has none of a passage’s fields is words with a colon in them. */
function splitAtColon(
  { written, path, known, within }: SchemaIssue,
  map: Path,
): ParsingViolation | undefined {
  const isPassage =
    map.at(-2) === 'evidence' && !namesIn(within).some((name) => known.includes(name));
  if (!isPassage || isMisspelt(String(path.at(-1)), known)) return undefined;
  return {
    rule: 'quotation-misread',
    location: { path: map },
    message: `YAML took the words before the colon for a field’s name: ${quoted(`${String(path.at(-1))}: ${asWritten(written.value)}`)}`,
    expected: 'words that YAML takes for words',
    fix: 'write >- after evidence: or the hyphen, and the words, indented, on the next line',
  };
}

const isMisspelt = (name: string, known: readonly string[]) =>
  !/\s/.test(name) && nearestWord(name, known) !== undefined;
