import type { Corpus } from '../../entries/corpus.ts';
import type { Finding } from '../../findings/finding.ts';
import type { RuleName } from '../../findings/rules.ts';
import type { ParsedEntry } from '../../parsing/parse-entry.ts';

/** A finding of a check, which knows its own rule, in the entry it was found in. */
export type Problem = Omit<Finding, 'rule'> & { entry: ParsedEntry };

/** One editorial rule over the whole corpus. Pure; reports in any order, everything it finds. */
export interface Check {
  rule: RuleName;
  check: (corpus: Corpus) => Iterable<Problem>;
}
