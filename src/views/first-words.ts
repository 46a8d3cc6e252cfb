/** The first words of a text, by white space, with “ …” behind them where there are more. */
export function firstWords(text: string, most: number): string {
  const words = text.trim().split(/\s+/u);
  return words.length > most ? `${words.slice(0, most).join(' ')} …` : text;
}

/** How many words a text has, by white space; a sign that stands alone counts as one. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
