/**
 * A folded word in Latin letters by how it sounds, roughly, so that the ways to spell one name from another script are
 * one: Esfahan and Isfahan, Irak and Iraq, Netanyahoo and Netanyahu, Hizbullah and Hezbollah, Muhamad and Mohammed;
 * and so are the British and the American way to spell one word: defence and defense, centre and center.
 */
export function soundOf(word: string): string {
  return SPELLINGS.reduce((sound, [letters, like]) => sound.replace(letters, like), word);
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[bt])re(?=s?$)/g, 'er'],
  [/c(?=[eiy])/g, 's'],
  [/oo|ou|w/g, 'u'],
  [/ee|y|j/g, 'i'],
  [/ph/g, 'f'],
  [/(?<=[gkz])h/g, ''],
  [/[qc]/g, 'k'],
  [/z/g, 's'],
  [/o/g, 'u'],
  [/e/g, 'i'],
  [/(.)\1+/g, '$1'],
];
