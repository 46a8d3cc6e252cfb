import type { Diagnostic } from '../model/diagnostic.ts';

/** What a report says beside its diagnostics. */
export interface ReportContext {
  /** How many files were checked. */
  files: number;
  /** Where the content lies. */
  folder: string;
  /** How many warnings are not in the report since their editors have answered them. */
  answered: number;
  /** The address of the site, with a slash at its end, below which the pages of the rules lie; undefined where it is not known. */
  site: string | undefined;
}

/** Renders diagnostics, already sorted, as the text to print. */
export type Reporter = (diagnostics: readonly Diagnostic[], context: ReportContext) => string;
