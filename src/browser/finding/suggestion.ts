import leven from 'leven';
import { foldWord } from '../../text/folded-word.ts';
import { soundOf } from '../../text/sound.ts';
import type { Vocabulary } from './vocabulary.ts';

// Shorter words are too often one letter away from another, or sound like it.
const SHORTEST = 5;
const SHORTEST_SOUND = 4;
// From here on two letters may differ.
const LONG = 8;
const LONGEST = 40;
// Of a number or an abbreviation one sign more is another.
const TOO_EXACT = /[\p{N}.]/u;

/**
 * The word of the record that another was most likely meant to be, as it is mostly written: one that sounds like it,
 * or else one letter away, of long words two. A name comes before other words that are as near.
 */
export function nearWord(word: string, { folded, written }: Vocabulary): string | undefined {
  if (word.length < SHORTEST_SOUND || word.length > LONGEST || TOO_EXACT.test(word))
    return undefined;
  const sound = soundOf(word);
  const near = folded.flatMap((candidate, number) => {
    const distance = soundOf(candidate) === sound ? 0 : distanceBetween(word, candidate);
    const form = written[number] ?? '';
    return distance === undefined ? [] : [{ form, rank: 2 * distance + (isName(form) ? 0 : 1) }];
  });
  return near.sort((a, b) => a.rank - b.rank)[0]?.form;
}

/** In letters; undefined where it is too far. */
function distanceBetween(word: string, candidate: string): number | undefined {
  const limit = word.length < LONG ? 1 : 2;
  if (word.length < SHORTEST || Math.abs(candidate.length - word.length) > limit) return undefined;
  const distance = leven(word, candidate, { maxDistance: limit + 1 });
  return distance > limit ? undefined : distance;
}

const isName = (form: string) => foldWord(form) !== form;
