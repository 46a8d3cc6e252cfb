import type { Diagnostic } from '../model/diagnostic.ts';
import { visibleSigns } from '../text/visible-signs.ts';
import type { Reporter } from './reporter.ts';

/** Workflow commands that GitHub Actions shows beside the line they are about. */
export const github: Reporter = (diagnostics, { folder }) =>
  diagnostics.map((diagnostic) => annotation(diagnostic, folder)).join('');

function annotation(
  { severity, file, line, column, rule, message, expected, fix, answer }: Diagnostic,
  folder: string,
): string {
  const properties = Object.entries({
    file: visibleSigns(`${folder}/${file}`),
    line,
    col: column,
    title: rule,
  })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  const text = [message, `expected: ${expected}`, `to do: ${fix}`].join('\n');
  const told = answer === undefined ? text : `${text}\nanswer: ${answer}`;
  return `::${severity} ${properties}::${escapeData(told)}\n`;
}

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string) =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
