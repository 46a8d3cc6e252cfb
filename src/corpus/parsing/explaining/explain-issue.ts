import type { Path } from '../../../model/diagnostic.ts';
import { idOrExample } from '../../../model/id.ts';
import type { ParsingViolation } from '../../violations/parsing-rules.ts';
import { alternatives, quoted } from '../../violations/violation.ts';
import { impossibleDate } from './explain-date.ts';
import { explainMistyped } from './explain-mistyped.ts';
import { explainUnknownField } from './explain-unknown-field.ts';
import { explainUnknownValue } from './explain-unknown-value.ts';
import { describeField, isNeeded, valuesOf } from './field-description.ts';
import { asWritten, fieldName, type Issue, type SchemaIssue, writtenText } from './schema-issue.ts';

/** Says of something the schema refused what was found, what was expected and what to do. */
export function explainIssue(refusal: SchemaIssue): ParsingViolation {
  const { issue, problem } = refusal;
  if (problem === 'unknown-field') return explainUnknownField(refusal);
  if (isNested(refusal)) return listForOne(refusal);
  if (isMissing(refusal))
    return refusal.path.at(-1) === 'role' ? missingRole(refusal) : explainMissing(refusal);
  if (isMisread(refusal)) return misread(refusal);
  if (problem === 'unknown-value') return explainUnknownValue(refusal, refusal.known);
  if (problem === 'impossible-date') return impossibleDate(refusal);
  if (issue.code === 'invalid_value') return explainUnknownValue(refusal, issue.values.map(String));
  if (issue.code === 'invalid_key') return invalidKey(refusal, issue);
  const isOwnId = issue.code === 'invalid_format' && refusal.path.at(-1) === 'id';
  return isOwnId ? invalidId(refusal) : explainMistyped(refusal);
}

/** `[[israel]]`: brackets within brackets, as of a wiki. */
const isNested = ({ path, within }: SchemaIssue) =>
  path.at(-1) === 'actor' && Array.isArray(within);

const isMissing = ({ issue, written: { value } }: SchemaIssue) =>
  ((value === undefined || value === null) && issue.code.startsWith('invalid_')) ||
  (typeof value === 'string' && value.trim() === '') ||
  isEmptyMap(value);

/** `{}`: braces with nothing in them. */
const isEmptyMap = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length === 0;

const isMisread = ({ issue, path, written: { value } }: SchemaIssue) =>
  issue.code === 'invalid_type' &&
  typeof value === 'object' &&
  value !== null &&
  (issue.expected === 'string' || (path.at(-2) === 'evidence' && Array.isArray(value)));

export function explainMissing(
  refusal: Pick<SchemaIssue, 'kind' | 'path' | 'written'>,
): ParsingViolation {
  const field = fieldName(refusal);
  const isWritten = refusal.written.value !== undefined;
  const { path, written } = refusal;
  // An item of a list, or a claim: these are read one by one, each as a whole.
  const isItem = typeof (written.path.length === 0 ? path : written.path).at(-1) === 'number';
  if (isWritten && isItem) return emptyItem(path, field);
  // A single value that stands for a list of one.
  const own = path.slice(0, path.findLastIndex((step) => typeof step === 'string') + 1);
  const values = alternatives(valuesOf(refusal.kind, own));
  const told = describeField(refusal.kind, own) ?? `a value for ${field}`;
  return {
    rule: 'missing-field',
    location: { path: refusal.path },
    message: isWritten ? `the field ${field} is empty` : `the field ${field} is missing`,
    expected: values === '' ? told : `${told.replace(/\. .*/s, '')}: ${values}`,
    fix: isWritten
      ? (reasonAdvice(refusal) ?? emptyAdvice(field, isNeeded(refusal.kind, own)))
      : `write ${field}: and ${values === '' ? 'its value' : 'one of these values'}`,
  };
}

/** A hyphen with nothing after it. */
const emptyItem = (path: Path, field: string): ParsingViolation => ({
  rule: 'missing-field',
  location: { path },
  message: `a hyphen, or a comma, stands in ${field} with nothing after it`,
  expected: 'something after each hyphen or comma of a list',
  fix: 'take it away, or write what belongs after it',
});

const wordFields: ReadonlySet<string> = new Set([
  ...['title', 'subtitle', 'captions', 'byline', 'credit', 'anonymous', 'document', 'reason'],
  ...['evidence', 'quote', 'hedge', 'basis', 'note'],
]);

/** `conflicts-with: {one}`: a claim without the reason behind it. */
function reasonAdvice({
  path,
  written,
}: Pick<SchemaIssue, 'path' | 'written'>): string | undefined {
  const pairs = path.findLast((step) => step === 'conflicts-with' || step === 'independent-of');
  return pairs === undefined || path.at(-1) === pairs
    ? undefined
    : `write ${pairs}: {${String(written.path.at(-1))}: the reason in one sentence}`;
}

function emptyAdvice(field: string, needed: boolean): string {
  if (field === 'incidents') return 'write incidents: [] where the text names none';
  const advice = `write a value after ${field}:${needed ? '' : ', or take the line away if the field may be left out'}`;
  return wordFields.has(field) ? `${advice}; words that begin with # need >- before them` : advice;
}

/** `{israel}`: an accused in braces, without a role. */
function missingRole({ path, written }: SchemaIssue): ParsingViolation {
  const accused = String(written.path.at(-1));
  const [name = '', role] = accused.split(':');
  return {
    rule: 'missing-field',
    location: { path },
    message: `${quoted(accused)} stands between braces without a role`,
    expected: 'an actor’s id, or {id: role}',
    fix: role
      ? `write a space after the colon: {${name}: ${role}}`
      : `write ${accused} without braces if it did it, or a role: {${accused}: supplied}`,
  };
}

/** Words that YAML took for a list or a map. */
function misread(refusal: SchemaIssue): ParsingViolation {
  const { value } = refusal.written;
  const field = fieldName(refusal);
  const isItem = typeof refusal.written.path.at(-1) === 'number';
  const isList =
    Array.isArray(value) && value.every((part) => typeof part === 'string' || Array.isArray(part));
  if (isList && !wordFields.has(field)) return listForOne(refusal);
  const asIds = wordFields.has(field) ? undefined : idsAdvice(field, value);
  if (asIds !== undefined)
    return {
      rule: 'mistyped-field',
      location: { path: refusal.path },
      message: `${field} is ${quoted(`{${asWritten(value)}}`)}`,
      expected: describeField(refusal.kind, refusal.path) ?? `a value for ${field}`,
      fix: asIds,
    };
  const taken = Array.isArray(value) ? 'a list' : 'a field of its own';
  return {
    rule: 'quotation-misread',
    location: { path: refusal.path },
    message: `YAML took the words of ${field} for ${taken}: ${quoted(asWritten(value))}`,
    expected: 'words that YAML takes for words',
    fix: `${Array.isArray(value) ? 'write one value without brackets; if the words begin with a bracket, ' : ''}write >- after ${isItem ? 'the hyphen' : `${field}:`} and the words, indented, on the next line`,
  };
}

/** `{a, b}` for `[a, b]`, and a speaker described where its id is wanted. */
function idsAdvice(field: string, value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  if ('anonymous' in value || 'document' in value)
    return `describe the speaker once under speakers:, below an id of your choice, and write that id after ${field}:`;
  return Object.values(value).every((item) => item === null)
    ? `write square brackets: ${field}: [${Object.keys(value).join(', ')}]`
    : undefined;
}

/** `source: [a, b]`: several where there can be one. */
function listForOne(refusal: SchemaIssue): ParsingViolation {
  const field = fieldName(refusal);
  const text = asWritten(isNested(refusal) ? refusal.within : refusal.written.value);
  if (isNested(refusal) || typeof refusal.written.path.at(-1) === 'number')
    return {
      rule: 'mistyped-field',
      location: { path: refusal.path },
      message: `${field} has a list within its list: ${quoted(text)}`,
      expected: 'one pair of brackets',
      fix: `take the inner brackets away: ${text}`,
    };
  return {
    rule: 'mistyped-field',
    location: { path: refusal.path },
    message: `${field} is a list: ${quoted(text)}`,
    expected: 'one value only',
    fix: `write one value after ${field}:, without brackets or hyphens`,
  };
}

function invalidKey(
  { path }: SchemaIssue,
  issue: Extract<Issue, { code: 'invalid_key' }>,
): ParsingViolation {
  const name = String(path.at(-1));
  return {
    rule: 'invalid-id',
    location: { path, on: 'key' },
    message: `${quoted(name)} is no valid id`,
    expected: issue.issues[0]?.message ?? 'a valid id',
    fix: `write ${idOrExample(name)}`,
  };
}

function invalidId(refusal: SchemaIssue): ParsingViolation {
  const text = writtenText(refusal);
  return {
    rule: 'invalid-id',
    location: { path: refusal.path },
    message: `${quoted(text)} is no valid id`,
    expected: refusal.issue.message,
    fix: `write ${idOrExample(text)}`,
  };
}
