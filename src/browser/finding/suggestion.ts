import leven from 'leven';
import { foldWord } from '../../text/folded-word.ts';
import { isSlip, isVowelSlip } from '../../text/slip.ts';
import { soundOf } from '../../text/sound.ts';
import type { Vocabulary } from './vocabulary.ts';

// Shorter words are too often one letter away from another, or sound like it.
const SHORTEST = 5;
const SHORTEST_SOUND = 4;
// From here on two letters of a name may differ, and few words have another one beside them.
const LONG = 8;
const LONGEST = 40;
// Of a number or an abbreviation one sign more is another.
const TOO_EXACT = /[\p{N}.]/u;

/**
 * The word of the record that another was most likely meant to be, as it is mostly written: one that sounds like it;
 * or a name that begins like it and is one letter away, of long names two; or another word that a slip of the hand
 * makes of it. A word that is no name and has another letter is mostly another word: rocket and rocked, strive and
 * strike. A name comes before other words that are as near.
 */
export function nearWord(word: string, { folded, written }: Vocabulary): string | undefined {
  if (word.length < SHORTEST_SOUND || word.length > LONGEST || TOO_EXACT.test(word))
    return undefined;
  const sound = soundOf(word);
  const near = folded.flatMap((candidate, number) => {
    const form = written[number] ?? '';
    const isName = foldWord(form) !== form;
    const distance = distanceBetween({ word, sound }, candidate, isName);
    return distance === undefined ? [] : [{ form, rank: 2 * distance + (isName ? 0 : 1) }];
  });
  return near.sort((a, b) => a.rank - b.rank)[0]?.form;
}

/** In letters, of which two in each other’s place are one; undefined where it is too far. */
function distanceBetween(
  { word, sound }: { word: string; sound: string },
  candidate: string,
  isName: boolean,
): number | undefined {
  const difference = Math.abs(candidate.length - word.length);
  if (word.length < SHORTEST && (!isName || difference > 1)) return undefined;
  const likeSound = soundOf(candidate);
  if (likeSound === sound) return 0;
  if (word.length < SHORTEST || likeSound[0] !== sound[0]) return undefined;
  if (isSlip(word, candidate)) return 1;
  const isLong = Math.min(word.length, candidate.length) >= LONG;
  if (!isName) return isLong && isVowelSlip(word, candidate) ? 1 : undefined;
  const limit = isLong ? 2 : 1;
  const distance = leven(word, candidate, { maxDistance: limit + 1 });
  return distance > limit ? undefined : distance;
}
