import type { Reporter } from './reporter.ts';

/** A list of diagnostics, `file` relative to the content folder. */
export const json: Reporter = (diagnostics) => `${JSON.stringify(diagnostics, null, 2)}\n`;
