import type { YAMLError } from 'yaml';
import { type Finding, quoted } from './finding.ts';

interface Accident {
  readonly looksLike: RegExp;
  readonly message: string;
}

const FOLD = 'write >- after the field’s name and the words, indented, on the next line';

// What people write by hand and YAML refuses, tried in order on the line of the error.
const accidents: readonly Accident[] = [
  { looksLike: /^ *\t/, message: 'the line is indented with a tab' },
  {
    looksLike: /^\s*(?:- +)?(?:[\w-]+: +)?"[^"]*"\s*[^\s#,\]}]/,
    message: 'the value begins with a quotation mark, and more words follow after the closing one',
  },
  {
    looksLike: /^\s*(?:- +)?(?:[\w-]+: +)?'(?:[^']|'')*'\s*[^\s#,\]}]/,
    message: 'the value begins with an apostrophe, and more words follow after the next one',
  },
  {
    looksLike: /^\s*(?:- +)?(?:[\w-]+: +)?["'][^"']*$/,
    message: 'the value begins with a quotation mark that is not closed on the line',
  },
  {
    looksLike: /^\s*(?:- +)?(?:[\w-]+: +)?[[{]/,
    message: 'the value begins with a bracket, which YAML takes for a list',
  },
  {
    looksLike: /^\s*(?:- +)?(?:[\w-]+: +)?[@`%]/,
    message: 'the value begins with a character that YAML keeps for itself',
  },
  {
    looksLike: /^\s*(?:- +)?(?:[\w-]+: +)?[&*!]/,
    message: 'the value begins with a mark of YAML’s own',
  },
  {
    looksLike: /^\s*(?:- +)?[\w-]+: .*: /,
    message: 'the value has a colon and a space in it, which YAML takes for another field',
  },
  {
    looksLike: /^\s*(?:- +)?[\w-]+:\S/,
    message: 'there is no space after the colon',
  },
];

/** Turns what the YAML parser found into what an editor did. */
export function explainYamlError(error: YAMLError, text: string, yamlOffset: number): Finding {
  const offset = yamlOffset + error.pos[0];
  const line = lineAround(text, offset);
  if (error.code === 'DUPLICATE_KEY')
    return {
      rule: 'broken-yaml',
      place: { offset },
      message: `the field ${quoted(line.split(':')[0] ?? line)} is there twice`,
      expected: 'each field once',
      fix: 'keep one of the two; several values go into one field as a list',
    };
  const accident = accidents.find(({ looksLike }) => looksLike.test(line));
  return {
    rule: 'broken-yaml',
    place: { offset },
    message: accident
      ? `${accident.message}: ${quoted(line)}`
      : `YAML cannot read this line: ${quoted(line)} (${error.message.split('\n')[0]})`,
    expected: 'name: value, with the same indentation for fields that belong together',
    fix: accident?.looksLike.source.startsWith('^ *\\t') ? 'indent with spaces' : FOLD,
  };
}

function lineAround(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end < 0 ? text.length : end).replace(/\r$/, '');
}
