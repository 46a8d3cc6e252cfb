import type { Diagnostic } from '../model/diagnostic.ts';
import { visibleSigns } from '../text/visible-signs.ts';
import type { Reporter } from './reporter.ts';
import { rulePage } from './rule-page.ts';

/** Workflow commands that GitHub Actions shows beside the line they are about. */
export const github: Reporter = (diagnostics, { folder, site }) =>
  diagnostics.map((diagnostic) => annotation(diagnostic, folder, site)).join('');

function annotation(diagnostic: Diagnostic, folder: string, site: string | undefined): string {
  const { severity, message, expected, fix, answer, related } = diagnostic;
  const properties = Object.entries(propertiesOf(diagnostic, folder))
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  const text = [
    message,
    `expected: ${expected}`,
    `to do: ${fix}`,
    ...(answer === undefined ? [] : [`answer: ${answer}`]),
    ...related.map(
      ({ file, line, column, message }) =>
        `related: ${visibleSigns(`${folder}/${file}`)}:${line}:${column} ${message}`,
    ),
    `rule: ${rulePage(diagnostic, site)}`,
  ].join('\n');
  return `::${severity} ${properties}::${escapeData(text)}\n`;
}

/** GitHub takes columns only where a problem begins and ends in one line, and drops the annotation’s own otherwise. */
function propertiesOf(
  { file, line, column, endLine, endColumn, rule }: Diagnostic,
  folder: string,
) {
  return {
    file: visibleSigns(`${folder}/${file}`),
    line,
    endLine,
    ...(line === endLine && { col: column, endColumn }),
    title: rule,
  };
}

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string) =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
