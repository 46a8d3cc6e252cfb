import type { Link, Piece, Sentence } from '../sentence.ts';

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
  /** Only ever the first word of a sentence. */
  nobodyAtAll: 'Nobody',
  /** The actor a speaker belongs to, behind the name. */
  of: (actor: Sentence): Sentence => ['of ', ...actor],
  because: 'unnamed because',
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
