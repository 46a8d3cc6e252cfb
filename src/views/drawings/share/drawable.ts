/**
 * A text as far as the faces of share images have letters for it. What is in another script stands as an
 * omission: otherwise it would be drawn as a row of empty boxes.
 */
export function drawable(text: string): string {
  return text
    .replace(INVISIBLE, (sign) => (JOINERS.test(sign) ? sign : ''))
    .replace(UNKNOWN, '[…]');
}

// Those that only steer the direction of what follows would turn the line around them, too.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
/** What Persian joins letters with, or keeps them apart. */
const JOINERS = /[\u200c\u200d]/u;
const UNKNOWN =
  /(?:\p{Emoji_Presentation}|[^\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Common}\p{sc=Inherited}])+/gu;
