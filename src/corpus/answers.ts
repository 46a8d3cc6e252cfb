import type { Answer } from '../model/answer.ts';
import { likelyWord } from '../text/nearest-word.ts';
import { sha256Of } from './files/sha256.ts';
import type { ParsedEntry } from './parsing/parse-entry.ts';
import { claimIdOf } from './parsing/read-claims.ts';
import { type RuleViolation, ruleNamed, rules, severityOf } from './rules/index.ts';
import { alternatives, quoted } from './violations/violation.ts';

/** What a warning is about, as an editor’s answer names it: a claim, a speaker or a field of the entry. */
export type WarningSubject = Pick<Answer, 'at' | 'hash'>;

/** The violations of an entry once its editors’ answers are heard. */
export interface Answered {
  /** Those without an answer, and what is wrong with answers themselves. */
  violations: RuleViolation[];
  /** How many were answered. */
  answered: number;
}

/**
 * Takes out of an entry’s violations the warnings that its editors have answered, and reports each answer that
 * answers nothing. Errors cannot be answered. An answer holds for its rule, for what the warning is about and
 * for that as it stands now: see {@link subjectOf}.
 */
export function hearAnswers(entry: ParsedEntry, violations: readonly RuleViolation[]): Answered {
  const { answers } = entry.fields;
  const isAnswered = (violation: RuleViolation) =>
    answers.some((answer) => answersTo(answer, violation, entry));
  const left = violations.filter((violation) => !isAnswered(violation));
  const idle = answers.flatMap((answer, index) => {
    const isHeard = violations.some((violation) => answersTo(answer, violation, entry));
    return isHeard ? [] : [idleAnswer(answer, index, violations, entry)];
  });
  return { violations: [...left, ...idle], answered: violations.length - left.length };
}

/**
 * What a violation is about, with a hash of it: the first eight hexadecimal digits of SHA-256 over what the editor
 * wrote there (of a claim with its evidence and its speakers, as canonical JSON: names in order) and over what
 * else the rule looked at. Whatever of this changes, the hash does.
 */
function subjectOf(entry: ParsedEntry, { location, rests = [] }: RuleViolation): WarningSubject {
  const [field, member] = 'path' in location ? location.path : ['text'];
  const written = field === 'text' ? entry.below : entry.data[String(field)];
  const claims: readonly unknown[] = [written].flat();
  if (field === 'claims' && member !== undefined) {
    const claim = claims[Number(member)];
    const at = `claims.${claimIdOf(claim) ?? Number(member) + 1}`;
    return { at, hash: hashOf([confirmed(claim), speakersOf(claim, entry), rests]) };
  }
  if (field === 'speakers' && member !== undefined)
    return { at: `speakers.${member}`, hash: hashOf([fieldOf(written, String(member)), rests]) };
  return { at: String(field ?? 'entry'), hash: hashOf([written, rests]) };
}

/** An answer to a violation as it would be written, but for the reason; undefined where it cannot be answered. */
export function answerTo(entry: ParsedEntry, violation: RuleViolation): string | undefined {
  if (!isAnswerable(violation)) return undefined;
  const { at, hash } = subjectOf(entry, violation);
  return `{rule: ${violation.rule}, at: ${at}, hash: ${hash}, reason: "…"}`;
}

const isAnswerable = ({ rule }: RuleViolation) =>
  severityOf(rule) === 'warning' && rule !== 'answer-without-warning';

function answersTo(answer: Answer, violation: RuleViolation, entry: ParsedEntry): boolean {
  if (answer.rule !== violation.rule || !isAnswerable(violation)) return false;
  const { at, hash } = subjectOf(entry, violation);
  return answer.at === at && answer.hash === hash;
}

function idleAnswer(
  answer: Answer,
  index: number,
  violations: readonly RuleViolation[],
  entry: ParsedEntry,
): RuleViolation {
  const common = {
    rule: 'answer-without-warning' as const,
    location: { path: ['answers', index] },
  };
  const warned = violations.filter(
    (violation) => violation.rule === answer.rule && isAnswerable(violation),
  );
  const here = warned.find((violation) => subjectOf(entry, violation).at === answer.at);
  if (here)
    return {
      ...common,
      message: `${answer.at} has changed since ${answer.rule} was answered`,
      related: [{ location: here.location, message: 'the warning as it is now' }],
      expected: 'an answer to the warning as it is now, which stands in this list',
      fix: `read the warning again; if the reason still holds, write hash: ${subjectOf(entry, here).hash}`,
    };
  const unknown = unknownRule(answer.rule);
  return unknown
    ? { ...common, ...unknown }
    : {
        ...common,
        message: `nothing warns of ${answer.rule} at ${answer.at}`,
        expected:
          warned.length > 0 ? `it is at ${placesOf(warned, entry)}` : 'answers to warnings alone',
        fix: 'take the answer away, or write what the warning gives as at: and hash:',
      };
}

const placesOf = (violations: readonly RuleViolation[], entry: ParsedEntry) =>
  alternatives([...new Set(violations.map((violation) => subjectOf(entry, violation).at))]);

/** What is wrong with the name of a rule that no warning has. */
function unknownRule(
  name: string,
): Pick<RuleViolation, 'message' | 'expected' | 'fix'> | undefined {
  const warnings = rules.flatMap(({ name: rule, severity }) =>
    severity === 'warning' ? [rule] : [],
  );
  if (ruleNamed(name)?.severity === 'warning') return undefined;
  const expected = 'the name of a warning, as check gives it';
  if (ruleNamed(name))
    return {
      message: `${name} is an error, and errors are mended, not answered`,
      expected,
      fix: 'mend what it says, and take the answer away',
    };
  const nearest = likelyWord(name, warnings);
  return {
    message: `there is no warning ${quoted(name)}`,
    expected,
    fix: nearest === undefined ? 'take the answer away' : `did you mean ${nearest}?`,
  };
}

/** A claim as it is written once an editor has confirmed it: that must not make what was answered before unanswered. */
const confirmed = (claim: unknown): unknown =>
  typeof claim === 'object' && claim !== null
    ? Object.fromEntries(Object.entries(claim).filter(([name]) => name !== 'proposed'))
    : claim;

/** What is written of the speakers that a claim names, in their order. */
function speakersOf(claim: unknown, { data }: ParsedEntry): unknown[] {
  const named: readonly unknown[] = [fieldOf(claim, 'speaker')].flat();
  return named.map((id) => fieldOf(data['speakers'], String(id)));
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;

const hashOf = (value: unknown) => sha256Of(canonical(value)).slice(0, 8);

/** JSON with the names of every map in order, so that the order of an editor’s lines does not count. */
const canonical = (value: unknown) =>
  JSON.stringify(value, (_name, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : (inner ?? null),
  ) ?? 'null';
