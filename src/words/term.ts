import type { Term } from '../model/vocabulary.ts';

/** What readers are told of a value of a vocabulary. */
export type TermWords = Pick<Term, 'label' | 'definition'>;

/** What readers are told of a vocabulary; the name is also what it is known by. */
export interface VocabularyWords {
  name: string;
  definition: string;
}

/** A rule by which something is computed; the id is what it is known by. */
export interface RuleWords {
  id: string;
  title: string;
  /** Its paragraphs. */
  rule: readonly string[];
  example: string;
  /** What it does not settle; empty for nothing known. */
  leavesOpen: string;
  /** How it stands to law, a standard or another code book; empty for none. */
  relates: string;
  /** What each record that shows it shows. */
  records: readonly string[];
}
