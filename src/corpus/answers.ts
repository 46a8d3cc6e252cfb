import type { Answer } from '../model/answer.ts';
import { likelyWord } from '../text/nearest-word.ts';
import { sha256Of } from './files/sha256.ts';
import { alternatives, type Finding, quoted } from './findings/finding.ts';
import { rules } from './findings/rules.ts';
import type { ParsedEntry } from './parsing/parse-entry.ts';
import { idOf } from './parsing/read-claims.ts';

/** What a warning is about, as an editor’s answer names it: a claim, a speaker or a field of the entry. */
export type Subject = Pick<Answer, 'at' | 'hash'>;

/** The findings of an entry once its editors’ answers are heard. */
export interface Answered {
  /** Those without an answer, and what is wrong with answers themselves. */
  findings: Finding[];
  /** How many were answered. */
  answered: number;
}

/**
 * Takes out of an entry’s findings the warnings that its editors have answered, and reports each answer that
 * answers nothing. Errors cannot be answered. An answer holds for its rule, for what the warning is about and
 * for that as it stands now: see {@link subjectOf}.
 */
export function hearAnswers(entry: ParsedEntry, findings: readonly Finding[]): Answered {
  const { answers } = entry.fields;
  const isAnswered = (finding: Finding) =>
    answers.some((answer) => answersTo(answer, finding, entry));
  const left = findings.filter((finding) => !isAnswered(finding));
  const idle = answers.flatMap((answer, index) => {
    const isHeard = findings.some((finding) => answersTo(answer, finding, entry));
    return isHeard ? [] : [idleAnswer(answer, index, findings, entry)];
  });
  return { findings: [...left, ...idle], answered: findings.length - left.length };
}

/**
 * What a finding is about, with a hash of it: the first eight hexadecimal digits of SHA-256 over what the editor
 * wrote there (of a claim with its evidence and its speakers, as canonical JSON: names in order) and over what
 * else the rule looked at. Whatever of this changes, the hash does.
 */
export function subjectOf(entry: ParsedEntry, { place, rests = [] }: Finding): Subject {
  const [field, member] = 'path' in place ? place.path : ['text'];
  const written = field === 'text' ? entry.below : entry.data[String(field)];
  const claims: readonly unknown[] = [written].flat();
  if (field === 'claims' && member !== undefined) {
    const claim = claims[Number(member)];
    const at = `claims.${idOf(claim) ?? Number(member) + 1}`;
    return { at, hash: hashOf([claim, speakersOf(claim, entry), rests]) };
  }
  if (field === 'speakers' && member !== undefined)
    return { at: `speakers.${member}`, hash: hashOf([fieldOf(written, String(member)), rests]) };
  return { at: String(field ?? 'entry'), hash: hashOf([written, rests]) };
}

/** An answer to a finding as it would be written, but for the reason; undefined where it cannot be answered. */
export function answerTo(entry: ParsedEntry, finding: Finding): string | undefined {
  if (!isAnswerable(finding)) return undefined;
  const { at, hash } = subjectOf(entry, finding);
  return `{rule: ${finding.rule}, at: ${at}, hash: ${hash}, reason: "…"}`;
}

const isAnswerable = ({ rule }: Finding) =>
  rules[rule].severity === 'warning' && rule !== 'answer-without-warning';

function answersTo(answer: Answer, finding: Finding, entry: ParsedEntry): boolean {
  if (answer.rule !== finding.rule || !isAnswerable(finding)) return false;
  const { at, hash } = subjectOf(entry, finding);
  return answer.at === at && answer.hash === hash;
}

function idleAnswer(
  answer: Answer,
  index: number,
  findings: readonly Finding[],
  entry: ParsedEntry,
): Finding {
  const common = { rule: 'answer-without-warning' as const, place: { path: ['answers', index] } };
  const warned = findings.filter(
    (finding) => finding.rule === answer.rule && isAnswerable(finding),
  );
  const here = warned.find((finding) => subjectOf(entry, finding).at === answer.at);
  if (here)
    return {
      ...common,
      message: `${answer.at} has changed since ${answer.rule} was answered`,
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

const placesOf = (findings: readonly Finding[], entry: ParsedEntry) =>
  alternatives([...new Set(findings.map((finding) => subjectOf(entry, finding).at))]);

/** What is wrong with the name of a rule that no warning has. */
function unknownRule(name: string): Pick<Finding, 'message' | 'expected' | 'fix'> | undefined {
  const warnings = Object.entries(rules).flatMap(([rule, { severity }]) =>
    severity === 'warning' ? [rule] : [],
  );
  if (warnings.includes(name)) return undefined;
  const expected = 'the name of a warning, as check gives it';
  if (Object.hasOwn(rules, name))
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
