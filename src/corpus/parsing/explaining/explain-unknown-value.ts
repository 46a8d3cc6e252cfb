import { nearestWord } from '../../../text/nearest-word.ts';
import { folderOf } from '../../files/content-file.ts';
import type { ParsingViolation } from '../../violations/parsing-rules.ts';
import { alternatives, quoted } from '../../violations/violation.ts';
import { homeOf } from './home-of.ts';
import { valuesFor } from './other-words.ts';
import { fieldName, type SchemaIssue, writtenText } from './schema-issue.ts';
import { valueCalled } from './suggest.ts';
import { suggestToll } from './suggest-toll.ts';

/** Says of a value that is not in its vocabulary which one was meant. */
export function explainUnknownValue(
  refusal: SchemaIssue,
  values: readonly string[],
): ParsingViolation {
  const text = writtenText(refusal);
  const field = fieldName(refusal);
  return {
    rule: 'unknown-value',
    location: { path: refusal.path },
    message: `${quoted(text)} is none of the values of ${field === 'value' ? 'a toll' : field}`,
    expected: alternatives(values),
    fix:
      swappedAdvice(refusal, values) ??
      homeAdvice(refusal) ??
      flagAdvice(text, values) ??
      severalAdvice(field, text, values) ??
      meantAdvice(text, values) ??
      (field === 'value'
        ? 'use one of the values named; others are counted in words, with about: other'
        : 'use one of the values named; the guide says what each of them means'),
  };
}

/** `asserts, denies`: two values where there can be one. */
function severalAdvice(field: string, text: string, values: readonly string[]): string | undefined {
  const parts = text.split(/\s*(?:[,;/&+]|\band\b|\bor\b)\s*/).map((part) => part.toLowerCase());
  if (parts.length < 2 || !parts.every((part) => values.includes(part))) return undefined;
  const rest = field === 'stance' ? '; what else is said is a claim of its own' : '';
  return `write one of them, ${alternatives(parts)}${rest}`;
}

/** What an editor may have meant: a value with signs around it, its label, another word for it, a typing error. */
function meantAdvice(text: string, values: readonly string[]): string | undefined {
  const [first = ''] = /[a-z]+(?:-[a-z]+)*/i.exec(text) ?? [];
  if (first !== text && values.includes(first.toLowerCase()))
    return `write ${first.toLowerCase()} and nothing else; a comment begins with a space and #`;
  const called = valueCalled(text, values);
  const others = valuesFor(text, values).map(([value, { definition }]) => told(value, definition));
  if (called === undefined && others.length > 0) return `did you mean ${alternatives(others)}?`;
  const meant = called ?? nearestWord(text.toLowerCase(), values);
  return meant === undefined ? undefined : `did you mean ${meant}?`;
}

/** A value with the first sentence of what it means. */
function told(value: string, definition: string): string {
  const [first = ''] = definition.split(/[.;]\s|[.;:]?$/);
  return `${value} (${first.replace(/^./u, (letter) => letter.toLowerCase())})`;
}

/** `yes` and `no` for `true` and `false`. */
function flagAdvice(text: string, values: readonly string[]): string | undefined {
  if (values.join() !== 'true,false') return undefined;
  if (/^(?:yes|y|on|1|ja|wahr|x)$/i.test(text)) return 'write true';
  return /^(?:no|n|off|0|nein|falsch|-)$/i.test(text)
    ? 'write false, or leave the line out'
    : undefined;
}

/** `{ordered: mohammad}`: the role where the accused stands; `{2: killed}`: the number first. */
function swappedAdvice(
  { path, written, within }: SchemaIssue,
  values: readonly string[],
): string | undefined {
  const name = String(written.path.at(-1));
  if (path.at(-1) === 'role' && values.includes(name))
    return `the accused comes first: {${String(written.value)}: ${name}}`;
  if (written.on === 'key' && path.includes('value')) return tollAdvice(name, within);
  if (path.at(-1) === 'role' && name === 'actor')
    return `write the actor’s id in place of the word actor, and its role behind it: {${String(written.value)}: ${values[1]}}`;
  return undefined;
}

/** `{killed:7}`, `{killed: 1,200}` and `{2: killed}`. */
function tollAdvice(name: string, within: unknown): string | undefined {
  const [, word, number] = /^([a-z-]+):(\d.*)$/.exec(name) ?? [];
  if (word) return `write a space after the colon: {${word}: ${number}}`;
  const meant = suggestToll(name);
  if (meant) return `write a colon and a space between the two: ${meant}`;
  const toll: [string, unknown][] = Object.entries(within ?? {});
  if (!/^\d+$/.test(name)) return undefined;
  const value: unknown = toll.find(([key]) => key === name)?.[1];
  if (typeof value === 'string') return `the number comes second: {${value}: ${name}}`;
  const [before, thousands] = toll.find(([, count]) => /^\d{1,3}$/.test(String(count))) ?? [];
  return before === undefined
    ? undefined
    : `write the number without a comma: {${before}: ${String(thousands)}${name}}`;
}

/** `kind: state` in outlets/: the file lies in the wrong folder. */
function homeAdvice({ path, written, kind }: SchemaIssue): string | undefined {
  const home = path.length === 1 && path[0] === 'kind' ? homeOf(written.value) : undefined;
  return home === undefined || home === kind
    ? undefined
    : `move the file to ${folderOf[home]}/: that is a kind of ${home}`;
}
