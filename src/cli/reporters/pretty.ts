import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Reporter } from './reporter.ts';

/** For people: each problem with its place, what was expected and what to do; then the count. */
export const pretty: Reporter = (diagnostics, { files, folder }) =>
  [
    ...diagnostics.map((diagnostic) => describe(diagnostic, folder)),
    summary(diagnostics, files),
  ].join('\n');

function describe(diagnostic: Diagnostic, folder: string): string {
  const { file, line, column, severity, rule, message, expected, fix, docs } = diagnostic;
  return [
    `${folder}/${file}:${line}:${column} ${severity} ${rule}`,
    `  ${message}`,
    `  expected: ${expected}`,
    `  to do:    ${fix}`,
    `  rule:     ${docs}`,
    '',
  ].join('\n');
}

function summary(diagnostics: readonly Diagnostic[], files: number): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  return `${count(files, 'file')} checked: ${count(errors, 'error')}, ${count(warnings, 'warning')}\n`;
}

const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`;
