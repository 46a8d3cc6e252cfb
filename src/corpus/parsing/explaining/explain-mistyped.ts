import { plainDigits } from '../../../text/plain-digits.ts';
import type { ParsingViolation } from '../../violations/parsing-rules.ts';
import { quoted } from '../../violations/violation.ts';
import { unknownCountry } from './explain-country.ts';
import { describeField } from './field-description.ts';
import { asWritten, fieldName, type SchemaIssue, writtenText } from './schema-issue.ts';
import {
  suggestAddress,
  suggestCount,
  suggestLanguage,
  suggestMember,
  suggestPoint,
} from './suggest-value.ts';

/** Says of a value of the wrong sort what was found, what was expected and what to do. */
export function explainMistyped(refusal: SchemaIssue): ParsingViolation {
  if (refusal.problem === 'country') return unknownCountry(refusal);
  const field = refusal.problem === 'count' ? countedIn(refusal) : fieldName(refusal);
  const expected = expectation(refusal);
  return {
    rule: 'mistyped-field',
    location: { path: refusal.path },
    message: foundIn(refusal) ?? `${field} is ${quoted(writtenText(refusal))}`,
    expected,
    fix: advice(refusal) ?? `write after ${field}: ${expected.replace(/\. .*/s, '')}`,
  };
}

/** Whom a number of a toll counts: `killed`. */
const countedIn = ({ written }: SchemaIssue) =>
  String(written.path.findLast((step) => typeof step === 'string'));

const isList = ({ written: { value } }: SchemaIssue) => Array.isArray(value);

/** What was found, where the value alone does not tell. */
function foundIn(refusal: SchemaIssue): string | undefined {
  const { problem, written, path } = refusal;
  const field = fieldName(refusal);
  if (problem === 'speaker-kind')
    return hasBoth(written.value)
      ? `the speaker ${field} is both unnamed people and a document`
      : `the speaker ${field} has neither anonymous nor document`;
  if (problem === 'remark')
    return isOfAnswer(refusal)
      ? `the answer does not say why the warning is wrong here: ${quoted(writtenText(refusal))}`
      : `not-in-text does not say how you know the ${field}: ${quoted(writtenText(refusal))}`;
  if (problem === 'count' && written.value === null) return `${countedIn(refusal)} has no number`;
  if (problem === 'toll-list') return `${field} is a list: ${quoted(writtenText(refusal))}`;
  return isList(refusal) && wantsFields(refusal) && path.length < 3
    ? `${field} is written as a list`
    : undefined;
}

const isOfAnswer = ({ path }: SchemaIssue) => path[0] === 'answers';

const hasBoth = (value: unknown) =>
  typeof value === 'object' && value !== null && 'anonymous' in value && 'document' in value;

const expectations = new Map<string | undefined, string>(
  Object.entries({
    'web-address': 'a web address that begins with https:// or http://',
    'language-tag': 'a language tag such as en, fa or ar',
    count: 'a number of people in digits: 7, 1+ (at least one), 2-5 or 20~ (about twenty)',
    coordinate: 'degrees as a decimal number, latitude first: [34.85, 44.45]',
    remark: 'a sentence on how you know it',
    'speaker-kind': 'either anonymous: or document:, with the article’s words for them',
    'toll-list': 'a toll such as {killed: 7, injured: 2+}',
    words: 'words, a date, or a toll such as {killed: 7}',
  }),
);

const fieldExpectations = new Map<string, string>(
  Object.entries({
    'conflicts-with': 'an id, a colon and the reason, each on a line of its own',
    'independent-of': 'an id, a colon and the reason, each on a line of its own',
    'not-in-text': 'the name of a field, a colon and how you know it, each on a line of its own',
    speakers: 'each speaker’s id and a colon, and below it, indented, its fields',
    place: 'a name, or name:, country:, point: and precision: on lines of their own, indented',
    corrections: 'date: and text: of each correction',
    answers: 'rule:, at:, hash: and reason: of each answer',
    wikidata: 'a Wikidata id: Q and digits, such as Q801',
    count: 'a number of people in digits, such as 2',
    'raw-sha256': 'the 64 hexadecimal digits of the file’s SHA-256',
    point: 'latitude and longitude between brackets: [34.85, 44.45]',
  }),
);

function expectation(refusal: SchemaIssue): string {
  const { issue, problem, kind, path } = refusal;
  const field = fieldName(refusal);
  const told = expectations.get(problem) ?? fieldExpectations.get(field);
  if (issue.code === 'too_big' && field !== 'point')
    return `no more than ${issue.maximum} ${issue.origin === 'string' ? 'characters' : 'items'}`;
  if (problem === 'remark' && isOfAnswer(refusal))
    return 'a sentence on why it is right as it stands';
  if (told !== undefined) return told;
  if (issue.code === 'invalid_type') return sorts[issue.expected] ?? wanted(refusal);
  // The only formats with a message are those of ids, and it is this project’s own.
  if (issue.code === 'invalid_format' && /^an? |^lower-case/.test(issue.message))
    return issue.message;
  return describeField(kind, path) ?? wanted(refusal);
}

const wanted = (refusal: SchemaIssue) => `what the guide says of ${fieldName(refusal)}`;

const sorts: Partial<Record<string, string>> = {
  string: 'words',
  array: 'a list',
  record: 'a name and a value on each line, indented',
  object: 'a name and a value on each line, indented',
};

const wantsFields = ({ issue }: SchemaIssue) =>
  issue.code === 'invalid_type' && ['record', 'object'].includes(issue.expected);

/** The first id of those that stand where a map is wanted. */
function idsIn(value: unknown): string {
  const [first] = [value].flat();
  return typeof first === 'string' ? (first.split(',')[0] ?? first) : 'id';
}

/** Whether a number is wanted: of people, or of degrees. */
const isNumber = (problem: string | undefined, path: SchemaIssue['path']) =>
  problem === 'count' || problem === 'coordinate' || path.at(-1) === 'count';

function advice(refusal: SchemaIssue): string | undefined {
  const { path, issue, problem } = refusal;
  const { value } = refusal.written;
  if (isNumber(problem, path) && typeof value === 'string' && plainDigits(value) !== value)
    return `write it with the digits 0 to 9: ${plainDigits(value)}`;
  if (path[0] === 'raw-sha256') return 'take the line away: check then names the value to write';
  if (issue.code === 'too_big' && fieldName(refusal) !== 'point') return tooMuchAdvice(refusal);
  const pairs = path.findLast((step) => step === 'conflicts-with' || step === 'independent-of');
  if (pairs !== undefined && ['invalid_type', 'invalid_union'].includes(issue.code))
    return `write ${pairs}: {${idsIn(refusal.written.value)}: the reason in one sentence}`;
  return valueAdvice(refusal) ?? thingAdvice(refusal);
}

const tooMuchAdvice = (refusal: SchemaIssue) =>
  refusal.issue.code === 'too_big' && refusal.issue.origin === 'string'
    ? `shorten ${fieldName(refusal)}`
    : `take some out of ${fieldName(refusal)}`;

/** What a single value must mean. */
function valueAdvice(refusal: SchemaIssue): string | undefined {
  const { issue, problem, written, within } = refusal;
  const field = fieldName(refusal);
  const text = writtenText(refusal);
  const write = (value: string | undefined) => value && `write ${value}`;
  if (problem === 'language-tag') return write(suggestLanguage(text));
  if (problem === 'web-address') return write(suggestAddress(text)) ?? addressAdvice(text);
  if (problem === 'remark' && isOfAnswer(refusal))
    return 'write in a sentence why it is right as it stands';
  if (problem === 'remark') return `write a sentence, as in ${field}: ${remarkFor(field)}`;
  if (problem === 'count') {
    const meant = suggestCount(text);
    if (written.value === null)
      return `write how many after ${countedIn(refusal)}:, or take ${countedIn(refusal)} away`;
    return meant && write(`${countedIn(refusal)}: ${meant}`);
  }
  if (/^an id, or/.test(issue.code === 'invalid_format' ? issue.message : ''))
    return write(suggestMember(text));
  if (field === 'count') return write(suggestCount(text)?.replace(/\D/g, ''));
  if (field === 'wikidata') return write(/\bQ[1-9]\d*\b/.exec(text)?.[0]);
  if (problem === 'toll-list') return `write ${field}: {${tollIn(written.value)}}`;
  if (field === 'point')
    return pointAdvice(Array.isArray(within) && problem === 'coordinate' ? within : written.value);
  return undefined;
}

/** `https://somebody@example.org`: what leads elsewhere than it seems to. */
const addressAdvice = (text: string) =>
  /^https?:\/\/\S+$/i.test(text)
    ? 'copy it again: an address has no user name before an @ and no sign in it that cannot be seen'
    : undefined;

/** `killed: 2, injured: 3`, from a list of maps. */
const tollIn = (value: unknown) => [value].flat().map(asWritten).join(', ');

function pointAdvice(value: unknown): string | undefined {
  const meant = suggestPoint(value);
  return meant
    ? `write point: ${meant}`
    : 'the latitude is between -90 and 90 and stands first, the longitude between -180 and 180: [34.85, 44.45]';
}

function remarkFor(field: string): string {
  if (field === 'date') return 'The page gives the day; the text does not.';
  if (field === 'place') return 'The point is that of the town, known from elsewhere.';
  return `The web page names the ${field}; the text does not.`;
}

/** What to do where something with fields of its own is written as something else. */
function thingAdvice(refusal: SchemaIssue): string | undefined {
  const { path, written } = refusal;
  const { value } = written;
  const [field, name] = path;
  if (refusal.problem === 'speaker-kind') return speakerAdvice(refusal);
  if (field === 'speakers' && path.length === 2 && typeof value === 'string')
    return `write ${String(name)}: {anonymous: ${value}}, or document: instead of anonymous:`;
  if (field === 'claims' && path.length === 2)
    return 'write each claim as fields of its own: - id:, and on the next lines speaker: and evidence:';
  if (field === 'answers' && path.length < 3)
    return 'copy the answer that check prints with the warning, and write the reason in it';
  if (field === 'corrections' && typeof value === 'string')
    return `write corrections: {date: the day, text: ${value}}`;
  if (field === 'not-in-text' && path.length === 1) return notInTextAdvice(value);
  if (field === 'place' && path.length === 1 && Array.isArray(value) && value.length === 1)
    return `take the hyphen or brackets away: place: ${asWritten(value[0])}`;
  return wantsFields(refusal) && Array.isArray(value) ? withoutHyphens(refusal) : undefined;
}

/** `not-in-text: source`, or a sentence that does not say of which field it tells. */
const notInTextAdvice = (value: unknown) =>
  typeof value === 'string' && /\s\S+\s/.test(value) && !value.includes(',')
    ? `write below not-in-text:, indented, the field that it tells of, such as source: ${value}`
    : `write below not-in-text:, indented: ${idsIn(value)}: and how you know it`;

function speakerAdvice(refusal: SchemaIssue): string {
  if (hasBoth(refusal.written.value))
    return 'keep the one that speaks and take the other away; what a document says of unnamed people, the document says';
  return `write anonymous: and the article’s words for them, or document: and the article’s words for it, below ${fieldName(refusal)}:`;
}

function withoutHyphens(refusal: SchemaIssue): string {
  const [first]: unknown[] = Array.isArray(refusal.written.value) ? refusal.written.value : [];
  const id: unknown =
    typeof first === 'object' && first !== null ? Reflect.get(first, 'id') : undefined;
  return fieldName(refusal) === 'speakers' && typeof id === 'string'
    ? `take the hyphens away, and write the id alone with a colon, its fields below it: ${id}:`
    : `take the hyphens or brackets away: each name is a field of its own${exampleFrom(first)}`;
}

const exampleFrom = (first: unknown) =>
  typeof first === 'object' && first !== null && Object.keys(first).length > 0
    ? `, as in ${asWritten(first).replace(/^([^:]*:).*$/s, '$1')}`
    : '';
