/** Where the line begins that an offset lies in. */
export const lineStart = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1;

/** The line an offset lies in, without its break. */
export function lineAt(text: string, offset: number): string {
  const start = lineStart(text, offset);
  const end = text.indexOf('\n', offset);
  return text.slice(start, end < 0 ? text.length : end).replace(/\r$/, '');
}

/** How to write the words of a line so that YAML takes nothing in them for a mark of its own. */
export function wordsAfterFold(line: string): string {
  if (/^[^"']*[{[][^}\]]*:/.test(line))
    return 'give each field a line of its own, and write >- after its name and the words, indented, on the next line';
  const [, hyphen, name] = /^\s*(- +)?(?:([\w-]+)\s*:(?=\s|$))?/.exec(line) ?? [];
  const place = name ? `${name}:` : hyphen ? 'the hyphen' : 'the field’s name';
  return `write >- after ${place} and the words, indented, on the next line`;
}

/** Whether a value in quotation marks holds what looks like the next field: its closing mark is missing. */
export function runsOverField(written: string): boolean {
  return /^["']/.test(written) && /\n\s*(?:- +)?[\w-]+:(?:\s|$)/.test(written);
}
