import { claimShape } from '../../model/claim.ts';
import { suggestId } from '../../model/id.ts';
import { placeShape } from '../../model/incident.ts';
import { likelyWord, nearestWord } from '../../text/nearest-word.ts';
import { folderOf } from '../content-file.ts';
import { alternatives, type Finding, quoted } from '../finding.ts';
import { impossibleDate } from './explain-date.ts';
import { explainMistyped } from './explain-mistyped.ts';
import { describeField } from './field-description.ts';
import { homeOf } from './home-of.ts';
import { asWritten, fieldName, type Issue, type Refusal, writtenText } from './refusal.ts';
import { valueCalled } from './suggest.ts';

/** Says of something the schema refused what was found, what was expected and what to do. */
export function explainIssue(refusal: Refusal): Finding {
  const { issue, problem } = refusal;
  if (problem === 'unknown-field') return unknownField(refusal);
  if (isMissing(refusal))
    return refusal.path.at(-1) === 'role' ? missingRole(refusal) : explainMissing(refusal);
  if (isMisread(refusal)) return misread(refusal);
  if (problem === 'unknown-value') return unknownValue(refusal, refusal.known);
  if (problem === 'impossible-date') return impossibleDate(refusal);
  if (issue.code === 'invalid_value') return unknownValue(refusal, issue.values.map(String));
  if (issue.code === 'invalid_key') return invalidKey(refusal, issue);
  const isOwnId = issue.code === 'invalid_format' && refusal.path.at(-1) === 'id';
  return isOwnId ? invalidId(refusal) : explainMistyped(refusal);
}

const isMissing = ({ issue, written: { value } }: Refusal) =>
  ((value === undefined || value === null) && issue.code.startsWith('invalid_')) ||
  (typeof value === 'string' && value.trim() === '');

const isMisread = ({ issue, path, written: { value } }: Refusal) =>
  issue.code === 'invalid_type' &&
  typeof value === 'object' &&
  value !== null &&
  (issue.expected === 'string' || (path.at(-2) === 'evidence' && Array.isArray(value)));

export function explainMissing(refusal: Pick<Refusal, 'kind' | 'path' | 'written'>): Finding {
  const field = fieldName(refusal);
  const isWritten = refusal.written.value !== undefined;
  return {
    rule: 'missing-field',
    place: { path: refusal.path },
    message: isWritten ? `the field ${field} is empty` : `the field ${field} is missing`,
    expected: describeField(refusal.kind, refusal.path) ?? `a value for ${field}`,
    fix: isWritten ? emptyAdvice(field) : `write ${field}: and its value`,
  };
}

const wordFields: ReadonlySet<string> = new Set([
  ...['title', 'subtitle', 'captions', 'byline', 'credit', 'anonymous', 'document', 'reason'],
  ...['evidence', 'quote', 'hedge', 'basis', 'note'],
]);

function emptyAdvice(field: string): string {
  const advice = `write a value after ${field}:, or take the line away if the field may be left out`;
  return wordFields.has(field) ? `${advice}; words that begin with # need >- before them` : advice;
}

/** `{israel}`: an accused in braces, without a role. */
function missingRole({ path, written }: Refusal): Finding {
  const accused = String(written.path.at(-1));
  const [name = '', role] = accused.split(':');
  return {
    rule: 'missing-field',
    place: { path },
    message: `${quoted(accused)} stands between braces without a role`,
    expected: 'an actor’s id, or {id: role}',
    fix: role
      ? `write a space after the colon: {${name}: ${role}}`
      : `write ${accused} without braces if it did it, or a role: {${accused}: supplied}`,
  };
}

function unknownField(refusal: Refusal): Finding {
  const { path, known } = refusal;
  const name = String(path.at(-1));
  const isSpeaker = isOutdentedSpeaker(refusal);
  const nearest = isSpeaker ? 'speakers' : likelyWord(name.toLowerCase(), known);
  return {
    rule: 'unknown-field',
    place: { path, on: 'key' },
    message:
      name.trim() === ''
        ? 'there is a colon with no field’s name before it'
        : `there is no field ${quoted(name)} here`,
    expected: alternatives(known),
    fix: isSpeaker
      ? 'indent it like the other speakers, below speakers:, and its fields with it'
      : fieldAdvice(refusal, nearest),
    ...(nearest && { meant: [...path.slice(0, -1), nearest] }),
  };
}

/** `un-report:` at the margin, with the fields of a speaker below it. */
function isOutdentedSpeaker({ path, written: { value } }: Refusal): boolean {
  if (path.length !== 1 || typeof value !== 'object' || value === null) return false;
  return 'anonymous' in value || 'document' in value;
}

function fieldAdvice({ path, known }: Refusal, nearest: string | undefined): string {
  const name = String(path.at(-1));
  if (path.length === 1 && Object.hasOwn(claimShape, name) && name !== 'id')
    return `indent it like the other fields of its claim (usually 4 spaces): ${name} belongs to a claim`;
  if (path.length === 1 && Object.hasOwn(placeShape, name) && known.includes('place'))
    return `indent it like the other fields of the place (usually 2 spaces): ${name} belongs to the place`;
  if (path.length === 3 && (name === 'of' || name === 'by') && path[0] === 'speakers')
    return name === 'of'
      ? 'write by: for whoever wrote a document; of: is for unnamed people'
      : 'write of: for whom unnamed people belong to; by: is for documents';
  return nearest === undefined
    ? 'take the line away, or use one of the fields named'
    : `did you mean ${nearest}?`;
}

function unknownValue(refusal: Refusal, values: readonly string[]): Finding {
  const text = writtenText(refusal);
  const nearest = valueCalled(text, values) ?? nearestWord(text.toLowerCase(), values);
  const field = fieldName(refusal);
  return {
    rule: 'unknown-value',
    place: { path: refusal.path },
    message: `${quoted(text)} is none of the values of ${field === 'value' ? 'a toll' : field}`,
    expected: alternatives(values),
    fix:
      swappedAdvice(refusal, values) ??
      homeAdvice(refusal) ??
      (nearest ? `did you mean ${nearest}?` : undefined) ??
      (field === 'value'
        ? 'use one of the values named; others are counted in words, with about: other'
        : 'use one of the values named'),
  };
}

/** `{ordered: mohammad}`: the role where the accused stands. */
function swappedAdvice({ path, written }: Refusal, values: readonly string[]): string | undefined {
  const name = String(written.path.at(-1));
  return path.at(-1) === 'role' && values.includes(name)
    ? `the accused comes first: {${String(written.value)}: ${name}}`
    : undefined;
}

/** `kind: state` in outlets/: the file lies in the wrong folder. */
function homeAdvice({ path, written, kind }: Refusal): string | undefined {
  const home = path.length === 1 && path[0] === 'kind' ? homeOf(written.value) : undefined;
  return home === undefined || home === kind
    ? undefined
    : `move the file to ${folderOf[home]}/: that is a kind of ${home}`;
}

/** Words that YAML took for a list or a map. */
function misread(refusal: Refusal): Finding {
  const { value } = refusal.written;
  const field = fieldName(refusal);
  const isItem = typeof refusal.written.path.at(-1) === 'number';
  const isList = Array.isArray(value) && value.every((part) => typeof part === 'string');
  if (isList && !wordFields.has(field)) return listForOne(refusal);
  const taken = Array.isArray(value) ? 'a list' : 'a field of its own';
  return {
    rule: 'quotation-misread',
    place: { path: refusal.path },
    message: `YAML took the words of ${field} for ${taken}: ${quoted(asWritten(value))}`,
    expected: 'words that YAML takes for words',
    fix: `${Array.isArray(value) ? 'write one value without brackets; if the words begin with a bracket, ' : ''}write >- after ${isItem ? 'the hyphen' : `${field}:`} and the words, indented, on the next line`,
  };
}

/** `source: [a, b]`: several where there can be one. */
function listForOne(refusal: Refusal): Finding {
  const field = fieldName(refusal);
  return {
    rule: 'mistyped-field',
    place: { path: refusal.path },
    message: `${field} is a list: ${quoted(writtenText(refusal))}`,
    expected: 'one value only',
    fix: `write one value after ${field}:, without brackets or hyphens`,
  };
}

function invalidKey({ path }: Refusal, issue: Extract<Issue, { code: 'invalid_key' }>): Finding {
  const name = String(path.at(-1));
  return {
    rule: 'invalid-id',
    place: { path, on: 'key' },
    message: `${quoted(name)} is no valid id`,
    expected: issue.issues[0]?.message ?? 'a valid id',
    fix: `write ${suggestId(name)}`,
  };
}

function invalidId(refusal: Refusal): Finding {
  const text = writtenText(refusal);
  return {
    rule: 'invalid-id',
    place: { path: refusal.path },
    message: `${quoted(text)} is no valid id`,
    expected: refusal.issue.message,
    fix: `write ${suggestId(text)}`,
  };
}
