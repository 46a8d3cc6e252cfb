import type { Link, Piece, Sentence } from '../sentence.ts';
import { and } from './grammar.ts';

/** Who speaks, and through whom it came. */
export const speakers = {
  /** What readers must know beside a name, by how the speaker is known. */
  kind: {
    named: 'named',
    unnamed: 'unnamed',
    document: 'document',
    'own voice': 'in its own voice',
    nobody: 'no speaker recorded',
  },
  ownVoices: 'in their own voice',
  theArticle: 'the article',
  somebody: 'somebody',
  nobody: 'nobody in particular',
  /** The actor a speaker belongs to, behind the name. */
  of: (actor: Sentence): Sentence => ['of ', ...actor],
  because: 'unnamed because',
  /** Several who speak, as one phrase of a sentence about them. */
  together: (names: readonly Sentence[]): Sentence => and(names),
  /** From the nearest to the article on. */
  through: (nearest: Piece, further: readonly Piece[]): Sentence => [
    'through ',
    nearest,
    ...further.flatMap((link): Piece[] => [', from ', link]),
  ],
  to: (outlet: Link): Sentence => ['to ', outlet],
  toThisOutlet: 'to this outlet',
  notTold: 'the article does not say how it reached it',
  asReported: (outlet: Link): Sentence => ['as ', outlet, ' reports'],
};
