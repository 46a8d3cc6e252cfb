import { jsonText } from './json-text.ts';
import type { Reporter } from './reporter.ts';

/** A list of diagnostics, `file` relative to the content folder. */
export const json: Reporter = (diagnostics) => `${jsonText(diagnostics, 2)}\n`;
