import type { Severity } from '../../model/diagnostic.ts';

/** What a rule says of itself. */
export interface RuleMeta {
  /** Permanent: editors’ answers name it, and so do the addresses of its page. */
  readonly name: string;
  /** Errors stop a build. */
  readonly severity: Severity;
  /** What the rule demands, in one sentence, as its page and the methodology page state it. */
  readonly demand: string;
}
