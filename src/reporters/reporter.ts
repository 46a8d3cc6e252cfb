import type { Diagnostic } from '../model/diagnostic.ts';

/**
 * Renders diagnostics, already sorted, as the text to print. `folder` is where the content lies, `answered` how many
 * warnings were not printed since their editors have answered them.
 */
export type Reporter = (
  diagnostics: readonly Diagnostic[],
  context: { files: number; folder: string; answered: number },
) => string;
