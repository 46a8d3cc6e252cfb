import type { Diagnostic } from '../../model/diagnostic.ts';

/** Renders diagnostics, already sorted, as the text to print. `folder` is where the content lies. */
export type Reporter = (
  diagnostics: readonly Diagnostic[],
  context: { files: number; folder: string },
) => string;
