/** How bad a problem is: an error stops the build, a warning does not. */
export type Severity = 'error' | 'warning';

/** Where in an entry a problem lies, before anyone knows its line. */
export type Path = readonly (string | number)[];

/** A place in a file of the content folder. `file` is relative to that folder, with `/`. */
export interface FilePlace {
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units. */
  column: number;
}

/** Another place that a diagnostic has to do with, and what is there in a few words. */
export interface RelatedPlace extends FilePlace {
  message: string;
}

/**
 * One problem found in the content: a violation that has been located.
 *
 * It lies between its place and `endLine` and `endColumn`, which count alike and are exclusive; the two are one where
 * nothing can be marked. `message` is one sentence that says what was found; `expected` what would be right; `fix`
 * what the editor can do; `answer` what to write under `answers` where a warning is wrong here, but for the reason
 * (undefined: nothing). `docs` is where the rule’s page lies below the address of the site.
 */
export interface Diagnostic extends FilePlace {
  rule: string;
  severity: Severity;
  endLine: number;
  endColumn: number;
  message: string;
  expected: string;
  fix: string;
  answer: string | undefined;
  related: readonly RelatedPlace[];
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
