import { jsonText } from './json-text.ts';
import type { Reporter } from './reporter.ts';
import { rulePage } from './rule-page.ts';

/** A list of diagnostics, `file` relative to the content folder, `docs` where the rule’s page is. */
export const json: Reporter = (diagnostics, { site }) =>
  `${jsonText(
    diagnostics.map((diagnostic) => ({ ...diagnostic, docs: rulePage(diagnostic, site) })),
    2,
  )}\n`;
