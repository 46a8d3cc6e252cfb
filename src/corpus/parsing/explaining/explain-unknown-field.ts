import { isId } from '../../../model/id.ts';
import { likelyWord } from '../../../text/nearest-word.ts';
import type { ParsingViolation } from '../../violations/parsing-rules.ts';
import { alternatives, quoted, withArticle } from '../../violations/violation.ts';
import { describeIn, shapes, type Thing, thingAt } from './field-description.ts';
import { fieldCalled } from './other-names.ts';
import type { SchemaIssue } from './schema-issue.ts';

/** Says of a field’s name that the model does not know which one was meant, or where it belongs. */
export function explainUnknownField(refusal: SchemaIssue): ParsingViolation {
  const { path, known } = refusal;
  const name = nameOf(refusal);
  if (isIndented(refusal)) return indentedField(refusal);
  if (isBareId(refusal)) return bareId(refusal);
  if (isStrandedSpeaker(refusal)) return strandedSpeaker(refusal);
  const isSpeaker = isOutdentedSpeaker(refusal);
  const meant = isSpeaker ? 'speakers' : meantField(refusal);
  return {
    rule: 'unknown-field',
    location: { path, on: 'key' },
    message:
      name.trim() === ''
        ? 'there is a colon with no field’s name before it'
        : `there is no field ${quoted(name)} here`,
    expected: alternatives(known),
    fix: isSpeaker
      ? 'indent it like the other speakers, below speakers:, and its fields with it'
      : adviseOn(refusal, meant),
    ...(meant && { meant: [...path.slice(0, -1), meant] }),
  };
}

/** `- two:`: a claim’s id in the place of the word id. */
const isBareId = ({ path, within, written: { value } }: SchemaIssue) =>
  path[0] === 'claims' &&
  path.length === 3 &&
  (value === null || value === '') &&
  !isWritten('id', within) &&
  isId(String(path[2])) &&
  Object.keys(within ?? {})[0] === path[2];

function bareId({ path }: SchemaIssue): ParsingViolation {
  const id = path.at(-1);
  return {
    rule: 'unknown-field',
    location: { path, on: 'key' },
    message: `the claim begins with ${id}:, and has no id:`,
    expected: '- id: and the id of the claim, and its fields below it',
    fix: `write - id: ${id}`,
    meant: [...path.slice(0, -1), 'id'],
  };
}

/** `claims:` below speakers, not-in-text or place, and two spaces too far right: a field of the entry. */
export function isIndented({ path, kind, written: { value } }: SchemaIssue): boolean {
  const [outer, name = ''] = path;
  if (path.length < 2 || !Object.hasOwn(shapes[kind], name)) return false;
  if (outer === 'speakers') return true;
  const holdsMore = typeof value === 'object' && value !== null;
  return path.length === 2 && (outer === 'place' || (outer === 'not-in-text' && holdsMore));
}

/** Says of a field of the entry that it stands below another one. */
export function indentedField({ path, kind }: SchemaIssue): ParsingViolation {
  const [outer = '', name = ''] = path;
  return {
    rule: 'unknown-field',
    location: { path: path.slice(0, 2), on: 'key' },
    message: `${name} is indented, and stands under ${outer} as if it were a part of it`,
    expected: `${name}: at the margin, for it is a field of the ${kind}`,
    fix: `take the spaces before ${name}: away; if the lines below it were moved with it, move them back, too`,
    meant: [name],
  };
}

/** The field that an unknown one must have meant: the nearest by its letters, or what it is called here. */
export function meantField(refusal: SchemaIssue): string | undefined {
  const { path, kind, known, within } = refusal;
  if (isBareId(refusal)) return 'id';
  const name = nameOf(refusal).trim().toLowerCase();
  const thing = thingAt(kind, path);
  const open = known.filter((field) => !isWritten(field, within));
  const plain = plainName(refusal);
  if (open.includes(plain)) return plain;
  const called = thing && fieldCalled(name, thing);
  const otherNumber = open.find((field) => field === `${name}s` || name === `${field}s`);
  if (called && open.includes(called)) return called;
  if (otherNumber || (thing && belongsIn(thing, name) !== undefined)) return otherNumber;
  return likelyWord(plain, open);
}

/** A field’s name in small letters, with hyphens and without any other sign. */
const plainName = (refusal: SchemaIssue) =>
  nameOf(refusal)
    .replaceAll(/[\p{Cf}\p{Cc}"“”„'‘’*`]/gu, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_‐‑‒–—−]+/g, '-');

const nameOf = ({ path }: SchemaIssue) => String(path.at(-1));

const isWritten = (field: string, within: unknown) =>
  typeof within === 'object' && within !== null && Object.hasOwn(within, field);

/** `un-report:` at the margin, with the fields of a speaker below it. */
const isOutdentedSpeaker = ({ path, written: { value } }: SchemaIssue) =>
  path.length === 1 && isSpeakerLike(value);

const isSpeakerLike = (value: unknown) =>
  typeof value === 'object' && value !== null && ('anonymous' in value || 'document' in value);

/** `un-report:` under not-in-text, with the fields of a speaker below it: the line `speakers:` is lost. */
const isStrandedSpeaker = ({ path, written: { value } }: SchemaIssue) =>
  path.length === 2 && path[0] === 'not-in-text' && isSpeakerLike(value);

function strandedSpeaker({ path }: SchemaIssue): ParsingViolation {
  return {
    rule: 'unknown-field',
    location: { path, on: 'key' },
    message: `${String(path[1])} is a speaker, and stands under not-in-text`,
    expected: 'speakers under speakers:, each with its fields',
    fix: 'write speakers: on a line of its own above the first speaker, at the margin, unless it is there already',
    meant: ['speakers'],
  };
}

function adviseOn(refusal: SchemaIssue, meant: string | undefined): string {
  const thing = thingAt(refusal.kind, refusal.path);
  const name = nameOf(refusal);
  if (meant !== undefined) {
    const isCalled = thing !== undefined && fieldCalled(name, thing) === meant;
    if (isCalled) return calledAdvice(meant, thing, refusal);
    return plainName(refusal) === meant ? `write ${meant}:` : `did you mean ${meant}?`;
  }
  return (
    answerAdvice(refusal) ??
    otherSpeakerAdvice(refusal) ??
    (thing && belongsIn(thing, name.trim().toLowerCase())) ??
    (refusal.path[0] === 'not-in-text' && Object.hasOwn(shapes[refusal.kind], name)
      ? `take the spaces before it away if ${name} is a field of the ${refusal.kind}; otherwise take the line away`
      : 'take the line away, or use one of the fields named')
  );
}

function calledAdvice(meant: string, thing: Thing, { within }: SchemaIssue): string {
  const told = describeIn(thing, meant);
  const both = thing === 'place' && meant === 'point' ? pointIn(within) : undefined;
  return both ?? `write ${meant}: instead${told ? `: ${told}` : ''}`;
}

/** `latitude:` and `longitude:` on two lines. */
function pointIn(within: unknown): string | undefined {
  const fields = Object.entries(within ?? {});
  const named = (name: RegExp) => fields.find(([key]) => name.test(key))?.[1];
  const [latitude, longitude] = [named(/^lat(?:itude)?$/i), named(/^(?:lon|lng|long|longitude)$/i)];
  return typeof latitude === 'string' && typeof longitude === 'string'
    ? `write both in one field: point: [${latitude}, ${longitude}]`
    : undefined;
}

/** `answer:` in a claim or speaker, copied from the warning. */
const answerAdvice = ({ path }: SchemaIssue) =>
  path.length > 1 && /^answers?$/.test(String(path.at(-1)))
    ? 'write answers: at the margin, and the answer below it after two spaces and a hyphen'
    : undefined;

/** `of` for a document, or `by` for unnamed people. */
function otherSpeakerAdvice({ path, kind }: SchemaIssue): string | undefined {
  const name = path.at(-1);
  if (thingAt(kind, path) !== 'speaker') return undefined;
  if (name === 'of') return 'write by: for whoever wrote a document; of: is for unnamed people';
  return name === 'by'
    ? 'write of: for whom unnamed people belong to; by: is for documents'
    : undefined;
}

const has = (thing: Thing, name: string) => Object.hasOwn(shapes[thing], name);

/** Where a field belongs that stands in the wrong thing; undefined where nothing has such a field. */
function belongsIn(thing: Thing, name: string): string | undefined {
  switch (thing) {
    case 'article':
      return belongsInArticle(name);
    case 'claim':
      return belongsInClaim(name);
    case 'passage':
      return has('claim', name)
        ? `${name} belongs to the claim: indent it like the other fields of its claim (usually 4 spaces)`
        : undefined;
    case 'place':
      return has('incident', name)
        ? `take the spaces before it away: ${name} belongs to the incident, not to its place`
        : undefined;
    case 'incident':
      return has('place', name)
        ? `indent it like the other fields of the place (usually 2 spaces): ${name} belongs to the place`
        : elsewhere(thing, name);
    case 'speaker':
      return has('article', name)
        ? `take the spaces before it away: ${name} belongs to the article, not to a speaker`
        : belongsToActor(name);
    case 'actor':
    case 'outlet':
      return elsewhere(thing, name);
    case 'translation':
    case 'correction':
    case 'answer':
      return undefined;
  }
}

function belongsInArticle(name: string): string | undefined {
  if (has('claim', name) && name !== 'id')
    return `indent it like the other fields of its claim (usually 4 spaces): ${name} belongs to a claim`;
  if (has('speaker', name)) return `indent it below its speaker: ${name} belongs to a speaker`;
  return elsewhere('article', name);
}

function belongsInClaim(name: string): string | undefined {
  if (has('passage', name))
    return `${name} belongs to a passage of the evidence: evidence: {quote: the words, ${name}: …}`;
  if (has('speaker', name))
    return `${name} belongs to a speaker: describe it once under speakers:, and write its id after speaker:`;
  if (has('article', name))
    return `${name} belongs to the article: write it at the margin, above claims:`;
  return has('incident', name) || has('place', name)
    ? `${name} belongs to the entry in incidents/: take the line away here`
    : undefined;
}

const belongsToActor = (name: string) =>
  has('actor', name)
    ? `${name} belongs to an entry in actors/; what is known of unnamed people is anonymous:, of:, count: and reason:`
    : undefined;

/** The entries that have a field which this one has not. */
function elsewhere(thing: Thing, name: string): string | undefined {
  const owners = (['article', 'incident', 'actor', 'outlet'] as const).filter(
    (owner) => owner !== thing && has(owner, name),
  );
  return owners.length === 0
    ? undefined
    : `take the line away: ${name} is a field of ${alternatives(owners.map(withArticle))}, and not of ${withArticle(thing)}`;
}
