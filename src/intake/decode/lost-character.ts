/** What to tell of a character that whoever saved a file could not keep. */
export function lostCharacter(line: number): string {
  return `line ${line}: a character was lost before the file came here (U+FFFD); put it right, or take the article from its source again`;
}
