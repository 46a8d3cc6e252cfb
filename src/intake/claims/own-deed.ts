import { acknowledges, type Stance } from '../../model/vocabularies.ts';

/** Stances of somebody who is asked for what it did itself. */
const answers: ReadonlySet<Stance> = new Set([
  'denies',
  'claims-own',
  'admits',
  'neither-confirms-nor-denies',
  'declines-to-comment',
  'no-comment',
]);

// “We struck it”, “its responsibility for”: what acknowledges anything else is no confession.
const OWN_DEED =
  /\b(?:we|i|it|they)(?:['’](?:ve|re|s))?\s+(?:have |had |has |are |were |was |did |not )*(?:act(?:ing|ed)?|struck|attacked|bombed|hit|provided|supplied|carried out|launched|ordered|given)\b|\b(?:responsibility|involvement|role|part|confess\p{L}*|admit\p{L}*)\b/iu;

/** Whether somebody with this stance, in these words of cue and content, answers for a deed of its own. */
export const answersForOwnDeed = (stance: Stance, words: string): boolean =>
  answers.has(stance) && (!acknowledges(stance) || OWN_DEED.test(words));

/** The stance of somebody who was taken to admit or claim a deed, where the words are of the deed of others. */
export function stanceToOthers(stance: Stance): Stance {
  if (stance === 'admits') return 'confirms';
  return stance === 'claims-own' ? 'asserts' : stance;
}
