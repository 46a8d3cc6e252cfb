import { languageName } from '../../text/language-name.ts';

/** What a reader of texts looks for, as an editor calls it. */
export type Sought = 'claims' | 'attributions';

/** Whether a text in a language (BCP 47; undefined where it does not show) is read in full: English is. */
export const isReadInFull = (language: string | undefined): boolean =>
  language?.split('-')[0] === 'en';

/** What is not read in a text of this language, and why, as a sentence without its full stop; undefined where all is. */
export function notRead(sought: Sought, language: string | undefined): string | undefined {
  if (isReadInFull(language)) return undefined;
  const found =
    language === undefined
      ? 'the language of this text does not show'
      : `this text is ${languageName(language)}`;
  return `${sought} are read in English only; ${found}`;
}
