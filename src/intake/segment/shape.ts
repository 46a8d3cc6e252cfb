/** Whether a text ends as a sentence does, in any of the scripts that have a mark for it. */
export function endsSentence(text: string): boolean {
  return (
    /[.!?…:;。！？؟۔।։][\p{Pe}\p{Pf}\p{Pi}"'* ]*$/u.test(endOf(text)) && !endsInAbbreviation(text)
  );
}

/** Whether it ends with a full stop, which headlines, labels and links do not. */
export function endsWithFullStop(text: string): boolean {
  return /[.。۔।։][\p{Pe}\p{Pf}\p{Pi}"'* ]*$/u.test(endOf(text)) && !endsInAbbreviation(text);
}

const endsInAbbreviation = (text: string) => /(?:^|[^\p{L}])(?:\p{Lu}\.){2,}$/u.test(endOf(text));

// Looking at no more than this keeps the time independent of a text’s length.
const endOf = (text: string) => text.slice(-40);

/** How many words a text has, as blocks have them: parted by single spaces. An empty text has one. */
export function wordCount(text: string): number {
  return text.split(' ').length;
}

/** Whether it reads as running text: a sentence of five words, or too long (200 characters) to be a label or headline. */
export function isProse(text: string): boolean {
  return text.length >= 200 || (endsSentence(text) && (wordCount(text) >= 5 || isUnspaced(text)));
}

// A script without spaces between words: one “word” is a sentence there.
const isUnspaced = (text: string) =>
  wordCount(text) < 5 && text.length >= 12 && /[\p{Script=Han}\p{Script=Thai}]/u.test(text);

/** Whether it can be a headline by its looks: 30 words or 200 characters at most, with letters, and no full stop at its end. */
export function isHeadlineShaped(text: string): boolean {
  return (
    text.length <= 200 &&
    wordCount(text) <= 30 &&
    /^[\p{L}\p{N}\p{Pi}"'„¿¡#$€£([]/u.test(text) &&
    /\p{L}/u.test(text) &&
    !endsWithFullStop(text)
  );
}

/**
 * Whether Its Words Are Written Like This, as headlines in English often are and sentences never: four in five of those
 * of four letters and more, for headlines write “from” and “with” small.
 */
export function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]{3,}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= 4 && capital.length >= words.length * 0.8;
}

/** Whether every word is a name’s: capitalised, or one of the small words that join names. */
export function isNames(text: string): boolean {
  return text
    .split(/[\s,;/|&]+/u)
    .filter((word) => word !== '')
    .every((word) => /^\p{Lu}/u.test(word) || JOINS_NAMES.test(word));
}

const JOINS_NAMES =
  /^(?:and|und|et|y|e|for|of|in|the|de|la|von|van|al|bin|with|staff)(?:-\p{L}+)?$/iu;
