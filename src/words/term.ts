import type { Term } from '../model/vocabulary.ts';

/** What readers are told of a value of a vocabulary. */
export type TermWords = Pick<Term, 'label' | 'definition'>;
