import { plainDigits } from '../../text/plain-digits.ts';
import { type Finding, quoted } from '../finding.ts';
import { unknownCountry } from './explain-country.ts';
import { fieldName, type Refusal, writtenText } from './refusal.ts';

/** Says of a value of the wrong sort what was found, what was expected and what to do. */
export function explainMistyped(refusal: Refusal): Finding {
  if (refusal.problem === 'country') return unknownCountry(refusal);
  const field = refusal.problem === 'count' ? countedIn(refusal) : fieldName(refusal);
  const expected = expectation(refusal);
  return {
    rule: 'mistyped-field',
    place: { path: refusal.path },
    message: `${field} is ${quoted(writtenText(refusal))}`,
    expected,
    fix: advice(refusal) ?? `write ${field} as ${expected}`,
  };
}

/** Whom a number of a toll counts: `killed`. */
const countedIn = ({ written }: Refusal) =>
  String(written.path.findLast((step) => typeof step === 'string'));

const expectations = new Map<string | undefined, string>(
  Object.entries({
    'web-address': 'a web address that begins with https:// or http://',
    'language-tag': 'a language tag such as en, fa or ar',
    count: 'a number of people in digits: 7, 1+ (at least one), 2-5 or 20~ (about twenty)',
    coordinate: 'degrees as a decimal number, latitude first: [34.85, 44.45]',
    remark: 'a sentence on how you know it',
    'speaker-kind': 'either anonymous: or document:, with the article’s words for them',
  }),
);

const fieldExpectations = new Map<string, string>(
  Object.entries({
    'conflicts-with': 'an id, a colon and the reason, each on a line of its own',
    'independent-of': 'an id, a colon and the reason, each on a line of its own',
    wikidata: 'a Wikidata id: Q and digits, such as Q801',
    count: 'a number of people in digits, such as 2',
    'raw-sha256': 'the 64 hexadecimal digits of the file’s SHA-256',
    point: 'latitude and longitude between brackets: [34.85, 44.45]',
  }),
);

function expectation(refusal: Refusal): string {
  const { issue, problem } = refusal;
  const told = expectations.get(problem) ?? fieldExpectations.get(fieldName(refusal));
  if (told !== undefined) return told;
  if (issue.code === 'invalid_type') return sorts[issue.expected] ?? issue.expected;
  if (issue.code === 'too_big')
    return `no more than ${issue.maximum} ${issue.origin === 'string' ? 'characters' : 'items'}`;
  return issue.message;
}

const sorts: Partial<Record<string, string>> = {
  string: 'words',
  array: 'a list',
  record: 'a name and a value on each line, indented',
  object: 'a name and a value on each line, indented',
};

/** The first id of those that stand where a map is wanted. */
function idsIn(value: unknown): string {
  const [first] = [value].flat();
  return typeof first === 'string' ? first : 'id';
}

/** Whether a number is wanted: of people, or of degrees. */
const isNumber = (problem: string | undefined, path: Refusal['path']) =>
  problem === 'count' || problem === 'coordinate' || path.at(-1) === 'count';

function advice({ path, written, problem, issue }: Refusal): string | undefined {
  const { value } = written;
  if (problem === 'web-address' && typeof value === 'string' && /^https?:\/\/\S+$/i.test(value))
    return 'copy it again: an address has no user name before an @ and no sign in it that cannot be seen';
  if (isNumber(problem, path) && typeof value === 'string' && plainDigits(value) !== value)
    return `write it with the digits 0 to 9: ${plainDigits(value)}`;
  if (problem === 'speaker-kind') return 'write one of the two and take the other away';
  if (path[0] === 'raw-sha256') return 'take the line away: check then names the value to write';
  if (path[0] === 'speakers' && path.length === 2 && typeof value === 'string')
    return `write ${String(path[1])}: {anonymous: ${value}}, or document: instead of anonymous:`;
  if (path[0] === 'claims' && path.length === 2)
    return 'write each claim as fields of its own: - id:, and on the next lines speaker: and evidence:';
  const pairs = path.findLast((step) => step === 'conflicts-with' || step === 'independent-of');
  if (pairs !== undefined && ['invalid_type', 'invalid_union'].includes(issue.code))
    return `write ${pairs}: {${idsIn(value)}: the reason in one sentence}`;
  const wantsMap = issue.code === 'invalid_type' && ['record', 'object'].includes(issue.expected);
  return wantsMap && Array.isArray(value)
    ? 'take the hyphens or brackets away: each name is a field of its own'
    : undefined;
}
