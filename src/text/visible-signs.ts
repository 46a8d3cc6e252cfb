// Signs that show nothing, or change what is shown around them. Between letters, and between pictures, the joiners are a part of the spelling.
const ALTERNATIVES = [
  String.raw`\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}|[\u2028\u2029\uFFF9-\uFFFB]`,
  String.raw`(?=\p{Default_Ignorable_Code_Point})(?!(?<=[\p{L}\p{M}\p{Extended_Pictographic}])[\u200C\u200D][\p{L}\p{Extended_Pictographic}])(?:\p{Cf}|\p{Cn}|\p{L})`,
  // Marks that are not seen: a joiner has its place between others, a variation selector after a picture or an ideograph.
  String.raw`(?<!\p{M})\u034F|\u034F(?!\p{M})`,
  String.raw`(?<=^|[\s\p{P}\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Hebrew}\p{sc=Arabic}])(?<![#*\p{Extended_Pictographic}])[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]`,
];
const UNSEEN = new RegExp(ALTERNATIVES.join('|'), 'gu');

/**
 * A text in which every sign can be seen, on one line: control pictures (␛) for the controls of ASCII, and the code of
 * whatever else shows nothing or turns the direction of a line: `<U+202E>`.
 */
export function visibleSigns(text: string): string {
  return text.replace(UNSEEN, picture);
}

/** The same of a text of several lines, which stay lines. */
export const visibleLines = (text: string) => text.split('\n').map(visibleSigns).join('\n');

/** The code of a character as Unicode writes it: `U+202E`. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const [PICTURES, DELETE, PICTURE_OF_DELETE] = [0x2400, 0x7f, 0x2421];

function picture(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code === DELETE) return String.fromCodePoint(PICTURE_OF_DELETE);
  return code < 0x20 ? String.fromCodePoint(PICTURES + code) : `<${codeOf(character)}>`;
}
