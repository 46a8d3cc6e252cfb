/** The first words of a text, by white space, with “ …” behind them where there are more. */
export function firstWords(text: string, most: number): string {
  const words = text.trim().split(/\s+/u);
  return words.length > most ? `${withoutLooseEnd(words.slice(0, most)).join(' ')} …` : text;
}

/** English words that lead on to what is cut off: “according to the …”. */
const LEADS_ON =
  /^(?:an?|and|according|as|at|because|but|by|for|from|if|in|into|of|on|or|that|the|to|when|where|which|who|with)$/iu;

/** Without words at the end that only lead on, where most words stay, and without a comma behind the last. */
function withoutLooseEnd(words: readonly string[]): string[] {
  const end = words.findLastIndex((word) => !LEADS_ON.test(word)) + 1;
  const kept = end > words.length / 2 ? words.slice(0, end) : words;
  const last = kept.at(-1)?.replace(/[,;:–—-]+$/u, '');
  return [...kept.slice(0, -1), ...(last ? [last] : [])];
}

/** How many words a text has, by white space; a sign that stands alone counts as one. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
