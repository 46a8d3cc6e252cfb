import type { Diagnostic, FilePlace } from '../model/diagnostic.ts';
import { visibleSigns } from '../text/visible-signs.ts';
import type { Reporter } from './reporter.ts';
import { rulePage } from './rule-page.ts';

/** For people: each problem with its place, what was expected and what to do; then the count. */
export const pretty: Reporter = (diagnostics, { files, folder, answered, site }) =>
  [
    ...diagnostics.map((diagnostic) => describe(diagnostic, folder, site)),
    summary(diagnostics, files, answered),
  ].join('\n');

function describe(diagnostic: Diagnostic, folder: string, site: string | undefined): string {
  const { severity, rule, message, expected, fix, answer, related } = diagnostic;
  return [
    `${placeText(diagnostic, folder)} ${severity} ${rule}`,
    `  ${message}`,
    `  expected: ${expected}`,
    `  to do:    ${fix}`,
    ...(answer === undefined ? [] : [`  answer:   ${answer}`]),
    ...related.map((other) => `  related:  ${placeText(other, folder)} ${other.message}`),
    `  rule:     ${rulePage(diagnostic, site)}`,
    '',
  ].join('\n');
}

const placeText = ({ file, line, column }: FilePlace, folder: string) =>
  `${visibleSigns(`${folder}/${file}`)}:${line}:${column}`;

function summary(diagnostics: readonly Diagnostic[], files: number, answered: number): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const told = `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  const silent = answered > 0 ? `, ${answered} answered` : '';
  return `${count(files, 'file')} checked: ${told}${silent}\n`;
}

const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`;
