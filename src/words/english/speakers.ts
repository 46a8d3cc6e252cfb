import type { Quote, RichText } from '../sentences/rich-text.ts';
import { named } from './definite.ts';
import { and } from './grammar.ts';

/** Who speaks, and through whom it came. */
export const speakers = {
  /** What readers must know beside a name, by how the speaker is known. */
  kind: {
    named: 'named',
    unnamed: 'unnamed',
    document: 'document',
    'own voice': 'in its own voice',
    nobody: 'no source named',
  },
  ownVoices: 'in their own voice',
  theArticle: 'the article',
  somebody: 'Unattributed',
  nobody: 'unattributed',
  /** Only ever the first word of a sentence. */
  nobodyAtAll: 'Nobody',
  /** A name within a sentence. */
  named,
  /** What stands before the name of one of several. */
  before: (index: number, count: number) => {
    if (index === 0) return '';
    return index === count - 1 ? ' and ' : ', ';
  },
  /** The actor a speaker belongs to, behind the name. */
  of: (actor: RichText): RichText => ['of ', ...actor],
  /** Why somebody is not named, in the article’s words, which may begin with “because” themselves. */
  because: (reason: Quote): RichText =>
    /^(?:as|because|due to|for|on condition|since|to)\b/iu.test(reason.quote)
      ? [reason]
      : ['because ', reason],
  /** Several who speak, as one phrase of a sentence about them. */
  together: (names: readonly RichText[]): RichText => and(names),
  /** From the nearest to the article on. */
  through: (nearest: RichText, further: readonly RichText[]): RichText => [
    'via ',
    ...nearest,
    ...further.flatMap((link): RichText => [', from ', ...link]),
  ],
  to: (outlet: RichText): RichText => ['to ', ...outlet],
  toThisOutlet: 'to this outlet',
  notTold: 'the article does not say how it got this',
};
