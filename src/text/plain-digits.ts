/** A text with the digits 0 to 9 for those of every other script and width: ٢٠١٩, ２０１９ and 2019 are 2019. */
export function plainDigits(text: string): string {
  return text.replace(OTHER_DIGIT, (digit) => digitOf(digit.normalize('NFKD')));
}

const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;

/** The digits of each script stand in Unicode one after another, from its zero. */
function digitOf(character: string): string {
  if (/^[0-9]$/.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}
