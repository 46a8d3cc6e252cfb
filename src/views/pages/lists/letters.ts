/** Under which names stand that begin with a number or have no letter. */
const NO_LETTER = '0';

/** How many letters tell parts of a list apart: “The” and the first of the name behind it. */
const MOST = 4;

/** Letters that Unicode does not decompose, as the names they begin are looked for. */
const FOLDED: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i' },
  ...{ æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th' },
};

/**
 * Where a name stands in a list that is divided by letters: `['l', 'u', 'k', 'a']` for Łukasz. Letters of any
 * script are small and without their marks, so that each can name a folder wherever the site is kept.
 */
export function firstLettersOf(name: string): readonly string[] {
  const plain = name.normalize('NFKD').toLowerCase().normalize('NFKD');
  const folded = plain.replaceAll(/\p{L}/gu, (letter) => FOLDED[letter] ?? letter);
  // Modifiers (ʿ in ʿAbbas, the stretching of Arabic words) are nothing to look a name up by.
  const signs = folded.match(/\p{N}|(?!\p{Lm})\p{L}/gu) ?? [];
  const [first = ''] = signs;
  return (/\p{L}/u.test(first) ? signs : [NO_LETTER, ...signs]).slice(0, MOST);
}

/** A part as its names begin: “Is”, “7”; a number sign for all that begin with no letter. */
export function lettersLabel([first = '', ...rest]: readonly string[]): string {
  if (first === NO_LETTER) return rest.length > 0 ? rest.join('') : '#';
  return [first.toUpperCase(), ...rest].join('').normalize('NFC');
}
