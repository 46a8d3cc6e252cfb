import { quotationLanguages } from '../../quotations/read-quotations.ts';
import { languageName } from '../../text/language-name.ts';

/** What a reader of texts looks for, as an editor calls it. */
export type Sought = 'claims' | 'attributions';

/** How much of a text is read: all, quotations and phrases like “according to”, or nothing. */
export type ReadExtent = 'all' | 'quotations' | 'nothing';

/** How much of a text in a language (BCP 47; undefined where it does not show) is read. */
export function readExtent(language: string | undefined): ReadExtent {
  const base = language?.split('-')[0] ?? '';
  if (base === 'en') return 'all';
  return quotationLanguages.includes(base) ? 'quotations' : 'nothing';
}

/** What is not read in a text of this language, and why, as a sentence without its full stop; undefined where all is. */
export function notRead(sought: Sought, language: string | undefined): string | undefined {
  const extent = readExtent(language);
  if (extent === 'all') return undefined;
  const found =
    language === undefined
      ? 'the language of this text does not show'
      : `this text is ${languageName(language)}`;
  return extent === 'nothing'
    ? `${sought} are read in English, and quotations in ${quotable}; ${found}`
    : `${sought} are read in full in English only; ${found}: of it direct quotations and phrases like “according to” are read, no indirect speech`;
}

const quotable = new Intl.ListFormat('en', { type: 'conjunction' }).format(
  quotationLanguages.map(languageName).sort(),
);
