import { normalise } from '../../text/normalise.ts';

/** A title as it is compared: small letters, without punctuation. */
export const comparable = (text: string): string =>
  normalise(text)
    .text.toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/ +/g, ' ')
    .trim();

// In characters: a shorter title is in many others by chance.
const FEWEST_COMPARED = 8;

/**
 * Whether three words in five of the shorter title are in the other, or the whole of it: titles for sharing are cut
 * short or reworded, and some scripts have no spaces.
 */
export function isAlike(a: string, b: string): boolean {
  const [one, other] = [comparable(a), comparable(b)];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === '') return false;
  if (short.length >= FEWEST_COMPARED && long.includes(short)) return true;
  const [first, second] = [one.split(' '), new Set(other.split(' '))];
  const shared = first.filter((word) => second.has(word)).length;
  return shared >= 0.6 * Math.min(first.length, second.size);
}
