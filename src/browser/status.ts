import type { ScriptWords } from '../views/pages/search/search-page.ts';
import type { Outcome } from './search-engine.ts';

// A sentence names so many words; of more it tells the number.
const MOST_NAMED = 4;
const LONGEST_NAMED = 40;

/** “38 results”. */
export function countText(count: number, { found }: ScriptWords): string {
  const { lang } = document.documentElement;
  const form = found[new Intl.PluralRules(lang).select(count)] ?? found.other;
  return form.replace('{}', new Intl.NumberFormat(lang).format(count));
}

/** What to say where nothing was found: which words are nowhere, or that nothing has them all. */
export function statusOf({ unknown, isWordless }: Outcome, words: ScriptWords): string {
  if (isWordless) return words.wordless;
  if (unknown.length === 0) return words.nothing;
  const { lang } = document.documentElement;
  if (unknown.length > MOST_NAMED)
    return words.unknownMany.replace('{}', new Intl.NumberFormat(lang).format(unknown.length));
  const named = unknown.map((word) => words.quoted.replace('{}', () => shortened(word)));
  const list = new Intl.ListFormat(lang, { type: 'disjunction' }).format(named);
  return words.unknown.replace('{}', () => list);
}

/** A word set apart from the sentence around it, whichever way it runs. */
function shortened(word: string): string {
  const signs = [...word];
  const cut = signs.length > LONGEST_NAMED ? `${signs.slice(0, LONGEST_NAMED).join('')}…` : word;
  return `\u2068${cut}\u2069`;
}
