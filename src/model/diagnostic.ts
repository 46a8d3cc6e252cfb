/** How bad a problem is: an error stops the build, a warning does not. */
export type Severity = 'error' | 'warning';

/** Where in an entry a problem lies, before anyone knows its line. */
export type Path = readonly (string | number)[];

/**
 * One problem found in the content.
 *
 * `file` is relative to the content folder, with `/`. `line` and `column` count from 1, columns in
 * UTF-16 code units. `message` is one sentence that says what was found; `expected` what would be
 * right; `fix` what the editor can do; `answer` what to write under
 * `answers` where a warning is wrong here, but for the reason (undefined: nothing). `docs` is the rule’s page.
 */
export interface Diagnostic {
  rule: string;
  severity: Severity;
  file: string;
  line: number;
  column: number;
  message: string;
  expected: string;
  fix: string;
  answer: string | undefined;
  docs: string;
}

/** Orders by file, line, column, rule and message, so that a report never depends on the order of work. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Compares by code units: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
