import type { Diagnostic } from '../model/diagnostic.ts';

/**
 * Where an editor finds the page of a diagnostic’s rule: its address on the site; where that is not known, the file that
 * it is made from, relative to the project.
 */
export function rulePage({ rule, docs }: Diagnostic, site: string | undefined): string {
  return site === undefined ? `src/corpus/rules/${rule}.md` : `${site}${docs}`;
}
