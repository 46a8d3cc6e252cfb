import type { Corpus } from '../../entries/corpus.ts';
import type { ParsedEntry } from '../../parsing/parse-entry.ts';
import type { Position } from '../../violations/locate.ts';
import type { RuleMeta } from '../../violations/rule-meta.ts';
import type { Violation } from '../../violations/violation.ts';

/** What a rule found in an entry; whose rule it is the rule itself knows. */
export type EntryViolation = Omit<Violation, 'rule'> & { entry: ParsedEntry };

/** What a rule found in a file that is no entry: `file` relative to the content folder, its beginning where no position is told. */
export type FileViolation = Omit<Violation, 'rule' | 'location'> & {
  file: string;
  position?: Position;
};

/** One editorial rule over the whole corpus. Its check is pure and reports in any order, everything it finds. */
export interface Rule extends RuleMeta {
  readonly check: (corpus: Corpus) => Iterable<EntryViolation | FileViolation>;
}
