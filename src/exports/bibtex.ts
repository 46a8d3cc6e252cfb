import type { Citation } from '../views/phrases/citation.ts';
import { unisolated } from '../views/shared/rich-text.ts';

/**
 * A page as an entry of a BibTeX file. Letters of every script stay as they are (UTF-8: biber, and
 * BibTeX with a Unicode engine); what TeX would take for a command is written so that it prints as
 * itself. An address is left as it is, as `\url` and its like read it.
 */
export function bibtex({ key, title, site, url, note, language }: Citation): string {
  const fields = [
    // Double braces keep a style from changing capitals.
    ['title', `{${texText(title)}}`],
    ['howpublished', texText(site)],
    ['url', url],
    ['note', texText(note)],
    ['langid', languageName(language)],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${key},\n${lines.join('')}}\n`;
}

// BibTeX counts braces even behind a backslash, so a brace of the text may not stand as one.
const commands: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ['<', '\\textless{}'],
  ['>', '\\textgreater{}'],
  ['|', '\\textbar{}'],
]);

/** Plain text as TeX prints it: one line, with no sign left that has a meaning of its own or isolates words. */
export function texText(text: string): string {
  return unisolated(text)
    .replace(/[\\{}~^<>|]/g, (sign) => commands.get(sign) ?? sign)
    .replace(/[$&#%_]/g, '\\$&')
    .replace(/\s+/gu, ' ')
    .trim();
}

const names = new Intl.DisplayNames('en', { type: 'language' });

/** The name babel and biblatex know a language by: “english”. */
function languageName(language: string): string {
  return (names.of(language.split('-')[0] ?? language) ?? language).toLowerCase();
}
