import { stanceTerm } from '../../../model/vocabularies.ts';
import type { Corpus } from '../../entries/corpus.ts';
import { cueIn } from '../cues/cues.ts';
import { speaksForOneOf } from './spoken-for.ts';
import type { WordedClaim, WordedPassage } from './worded-claims.ts';

/** The word of a passage that the stance is the contrary of. */
export function contraryIn(
  { stance, words }: WordedPassage,
  { article, claim, cues }: WordedClaim,
  corpus: Corpus,
): string | undefined {
  const { about, accused, respondsTo, speakers, value } = claim.fields;
  const force = stance && stanceTerm(stance).force;
  if (force !== 'affirms' && force !== 'denies') return undefined;
  if (force === 'affirms' && value?.kind === 'words') {
    const negated = cues.negatedIn?.(words, value.words);
    if (negated !== undefined) return negated;
  }
  // What others make of a denial is about something else, but for the answer to another claim.
  const isAside = about === 'other' || about === 'basis' || about === 'motive';
  if (isAside && respondsTo.length === 0) return undefined;
  const open = cues.noAnswer && about === 'attribution' ? cueIn(words, cues.noAnswer) : undefined;
  if (open !== undefined || force === 'denies') return open;
  // Another's accusation may tell of the denial beside it.
  const isOwn = (id: string) =>
    accused.length === 0 ||
    speaksForOneOf(
      id,
      accused.map(({ actor }) => actor),
      article,
      corpus,
    ) !== false;
  // Who has done it does not say so with a no.
  const isOfItself =
    accused.length > 0 && speakers.every((id) => accused.some(({ actor }) => actor === id));
  if (isOfItself && stance === 'asserts' && cues.stances?.['denies'])
    return cueIn(words, cues.stances['denies']);
  return cues.denial && speakers.every(isOwn) ? cueIn(words, cues.denial) : undefined;
}
