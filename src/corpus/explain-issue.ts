import type { z } from 'zod';
import type { Path } from '../model/diagnostic.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { alternatives, type Finding, quoted } from './finding.ts';

type Issue = z.core.$ZodIssue;

/** Says of something the schema refused what was found, what was expected and what to do. */
export function explainIssue(issue: Issue, data: unknown, base: Path): Finding {
  const inner = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const path = [...base, ...inner];
  const value = valueAt(data, inner);
  const field = fieldName(path);
  const params = issue.code === 'custom' ? (issue.params ?? {}) : {};
  if (params['problem'] === 'unknown-field') return unknownField(path, known(params));
  if (isMissing(issue, value)) return missingField(path, field);
  if (isMisread(issue, value)) return misread(path, field, value);
  if (params['problem'] === 'unknown-value') return unknownValue(path, field, value, known(params));
  if (params['problem'] === 'impossible-date') return impossibleDate(path, field, value);
  if (issue.code === 'invalid_value')
    return unknownValue(path, field, value, issue.values.map(String));
  if (issue.code === 'invalid_key') return invalidKey(path, issue);
  return mistyped(path, field, value, issue, params);
}

const known = (params: Record<string, unknown>): string[] =>
  Array.isArray(params['known']) ? params['known'].map(String) : [];

function fieldName(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? 'entry');
}

/** Follows a path into what the editor wrote, where a single value may stand for a list of one. */
export function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined;
    if (typeof value === 'object' && value !== null)
      return Object.hasOwn(value, step) ? Reflect.get(value, step) : step === 0 ? value : undefined;
    return step === 0 || step === 'quote' || step === 'name' ? value : undefined;
  }, data);
}

const isMissing = (issue: Issue, value: unknown) =>
  (value === undefined && issue.code === 'invalid_type') ||
  (typeof value === 'string' && value.trim() === '');

const isMisread = (issue: Issue, value: unknown) =>
  issue.code === 'invalid_type' &&
  issue.expected === 'string' &&
  typeof value === 'object' &&
  value !== null;

export function missingField(path: Path, field: string): Finding {
  return {
    rule: 'missing-field',
    place: { path },
    message: `the field ${field} is missing or empty`,
    expected: `a value for ${field}`,
    fix: `write ${field}: and its value, or take an empty line away if the field may be left out`,
  };
}

function unknownField(path: Path, fields: readonly string[]): Finding {
  const written = String(path.at(-1));
  const nearest = nearestWord(written, fields);
  return {
    rule: 'unknown-field',
    place: { path, on: 'key' },
    message: `there is no field ${quoted(written)} here`,
    expected: alternatives(fields),
    fix: nearest
      ? `did you mean ${nearest}?`
      : 'take the line away, or use one of the fields named',
  };
}

function unknownValue(
  path: Path,
  field: string,
  value: unknown,
  values: readonly string[],
): Finding {
  const written = typeof value === 'string' ? value : String(path.at(-1));
  const nearest = nearestWord(written, values);
  return {
    rule: 'unknown-value',
    place: { path },
    message: `${quoted(written)} is no value of ${field}`,
    expected: alternatives(values),
    fix: nearest ? `did you mean ${nearest}?` : 'use one of the values named',
  };
}

function impossibleDate(path: Path, field: string, value: unknown): Finding {
  return {
    rule: 'impossible-date',
    place: { path },
    message: `${field} is ${quoted(String(value))}, which is no date in EDTF or a day that does not exist`,
    expected:
      'a date such as 2019-08-23, 2019-08, 2019, 2019-08~ (about), 2019-08-12/2019-08-20 (from, to), or 2023-01-28T23:30+03:30',
    fix: 'write year, month and day as digits with hyphens, and a time only with its offset from UTC',
  };
}

/** Words that YAML took for a list or a map. */
function misread(path: Path, field: string, value: unknown): Finding {
  const words = Array.isArray(value)
    ? `a list: ${quoted(JSON.stringify(value))}`
    : `a field of its own: ${quoted(
        Object.entries(value as object)
          .map(([key, of]) => `${key}: ${of}`)
          .join(', '),
      )}`;
  return {
    rule: 'quotation-misread',
    place: { path },
    message: `YAML took the words of ${field} for ${words}`,
    expected: 'words that YAML takes for words',
    fix: 'write >- after the field’s name and the words, indented, on the next line',
  };
}

function invalidKey(path: Path, issue: Extract<Issue, { code: 'invalid_key' }>): Finding {
  const written = String(path.at(-1));
  return {
    rule: 'invalid-id',
    place: { path, on: 'key' },
    message: `${quoted(written)} is no valid id`,
    expected: issue.issues[0]?.message ?? 'a valid id',
    fix: `write ${quoted(suggestId(written))}`,
  };
}

/** The id nearest to what was written. */
export function suggestId(written: string): string {
  const id = written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return id.slice(0, 80) || 'an-id';
}

function mistyped(
  path: Path,
  field: string,
  value: unknown,
  issue: Issue,
  params: Record<string, unknown>,
): Finding {
  const expected = expectation(issue, params);
  const isId = issue.code === 'invalid_format' && path.at(-1) === 'id';
  return {
    rule: isId ? 'invalid-id' : 'mistyped-field',
    place: { path },
    message: `${field} is ${quoted(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'empty'))}`,
    expected,
    fix: isId ? `write ${suggestId(String(value))}` : `write ${field} as ${expected}`,
  };
}

const expectations: Record<string, string> = {
  'web-address': 'a web address that begins with https:// or http://',
  'language-tag': 'a language tag such as en, fa or ar',
  country: 'a country’s two capital letters (ISO 3166-1) such as IQ or US',
  count: 'a number of people: 7, 1+ (at least one) or 2-5',
  coordinate: 'degrees as a decimal number, latitude first: [34.85, 44.45]',
  'speaker-kind': 'either anonymous: or document:, with the article’s words for them',
};

function expectation(issue: Issue, params: Record<string, unknown>): string {
  const told = expectations[String(params['problem'])];
  if (told) return told;
  if (issue.code === 'invalid_type')
    return issue.expected === 'string' ? 'words' : (kindNames[issue.expected] ?? issue.expected);
  if (issue.code === 'too_big')
    return `no more than ${issue.maximum} ${issue.origin === 'string' ? 'characters' : 'items'}`;
  return issue.message;
}

const kindNames: Record<string, string> = {
  array: 'a list',
  tuple: 'a list of two: latitude and longitude',
  record: 'names with a value each',
  object: 'fields with a value each',
  map: 'names with a value each',
};
