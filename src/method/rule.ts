/**
 * A rule by which something is computed: the method page prints it, the code runs on it, and the records that
 * show it are tried by a test. The words are exact enough for a second analyst to come to the same result.
 */
export interface Rule {
  /** Its fragment on the method page. */
  readonly id: string;
  readonly title: string;
  /** A paragraph a line; what an editor writes stands between backticks. */
  readonly rule: string;
  readonly example: string;
  /** What it does not settle; empty for nothing known. */
  readonly leavesOpen: string;
  /** How it stands to law, tradecraft, a standard or another code book that has settled the question; empty for none. */
  readonly relates: string;
  /** What each record that shows it shows, by the name of the record. */
  readonly records: Readonly<Record<string, string>>;
  /** The numbers that the code runs on, and that the words of the rule give. */
  readonly values?: Readonly<Record<string, number>>;
}
