import { jsonText } from './json-text.ts';
import type { Reporter } from './reporter.ts';

/** A list of diagnostics, `file` relative to the content folder, `docs` the whole address of the rule’s page. */
export const json: Reporter = (diagnostics, { site }) =>
  `${jsonText(
    diagnostics.map((diagnostic) => ({ ...diagnostic, docs: `${site}${diagnostic.docs}` })),
    2,
  )}\n`;
