import { buildCorpus } from '../src/corpus/build-corpus.ts';
import type { ContentFile } from '../src/corpus/files/content-file.ts';
import type { RuleName } from '../src/corpus/rules/index.ts';
import type { Diagnostic } from '../src/model/diagnostic.ts';
import { actors, article, builtFrom } from './record.ts';

type Files = Readonly<Record<string, string>>;

/** What is found in some files: file, line, column, rule, message and what to do. */
export function foundIn(files: Readonly<Record<string, string>>): string[] {
  return builtFrom(files).diagnostics.map(
    ({ file, line, column, rule, message, fix }) =>
      `${file}:${line}:${column} ${rule}: ${message} / ${fix}`,
  );
}

/** What one rule finds in a record, with the entries that most records need; `more` are files of which more is known than their text. */
export function foundBy(
  rule: RuleName,
  files: Files,
  more: readonly ContentFile[] = [],
): Diagnostic[] {
  const written = Object.entries({ ...actors, ...files }).map(([path, text]) => ({ path, text }));
  const { diagnostics } = buildCorpus([...written, ...more], 'included');
  return diagnostics.filter((found) => found.rule === rule);
}

/** The messages of one rule, without their places. */
export function messagesOf(rule: RuleName, files: Files): string[] {
  return foundBy(rule, files).map(({ message }) => message);
}

/**
 * All that one rule says of a record: the place with its end, whether it is an error, the message, what would be right,
 * what to do, the answer with its hash, and the related places, a line each.
 */
export function reportBy(rule: RuleName, files: Files, more: readonly ContentFile[] = []): string {
  return foundBy(rule, files, more)
    .flatMap((found) => [
      `${found.file}:${found.line}:${found.column}-${found.endLine}:${found.endColumn} ${found.severity}: ${found.message}`,
      `  expected: ${found.expected}`,
      `  fix: ${found.fix}`,
      ...(found.answer === undefined ? [] : [`  answer: ${found.answer}`]),
      ...found.related.map(
        (other) => `  ${other.file}:${other.line}:${other.column} ${other.message}`,
      ),
    ])
    .join('\n');
}

/**
 * What one rule says of a record, and where, with the other places that it points to: `file:line:column “what is
 * marked” message / fix`, and below it `→ file:line:column what is there`.
 */
export function toldBy(rule: RuleName, files: Files): string[] {
  return foundBy(rule, files).flatMap((found) => [
    `${placeOf(found, files)} ${found.message} / ${found.fix}`,
    ...relatedOf(found),
  ]);
}

/** Where one rule speaks, and the other places that it points to, without its words. */
export function placesToldBy(rule: RuleName, files: Files): string[] {
  return foundBy(rule, files).flatMap((found) => [placeOf(found, files), ...relatedOf(found)]);
}

const relatedOf = ({ related }: Diagnostic) =>
  related.map(({ file, line, column, message }) => `→ ${file}:${line}:${column} ${message}`);

/** Claims by their ids, each with its other fields as YAML would have them between braces. */
type Claims = Readonly<Record<string, string>>;

/**
 * The ids of those claims of one article that a rule speaks of. A claim that names no speaker is Iran’s, and one without
 * evidence has `They did it.`; `more` is what the article has beside them.
 */
export function claimsToldBy(rule: RuleName, claims: Claims, more: More = {}): string[] {
  const { frontmatter = '', body = '', files = {} } = more;
  const written = Object.entries(claims).map(
    ([id, fields]) =>
      `- {id: ${id}, ${/\bspeaker:/.test(fields) ? '' : 'speaker: iran, '}${fields}${/\bevidence:/.test(fields) ? '' : ', evidence: They did it.'}}`,
  );
  const text = article(
    `source: toi\ndate: 2019-08-23\n${frontmatter}`.trimEnd(),
    written.join('\n'),
    `They did it.\n\n${body}`,
  );
  const found = foundBy(rule, { 'articles/a.md': text, ...files });
  return found
    .filter(({ file }) => file === 'articles/a.md')
    .flatMap(({ line }) => /- \{id: ([a-z\d-]+)/.exec(text.split('\n')[line - 1] ?? '')?.[1] ?? []);
}

interface More {
  frontmatter?: string;
  body?: string;
  files?: Files;
}

function placeOf({ file, line, column, endLine, endColumn }: Diagnostic, files: Files): string {
  const lines = { ...actors, ...files }[file]?.split('\n').slice(line - 1, endLine) ?? [];
  const text = lines.join('\n');
  const end = text.length - (lines.at(-1)?.length ?? 0) + endColumn - 1;
  return `${file}:${line}:${column} “${text.slice(column - 1, end)}”`;
}
