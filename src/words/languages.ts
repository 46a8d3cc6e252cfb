import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { hebrew } from './hebrew.ts';
import { withNamesApart } from './names-apart.ts';
import { persian } from './persian.ts';
import { translated } from './translation.ts';
import type { Words } from './words.ts';

/** The languages the site can be built in (BCP 47). What is not yet said in one is said in English. */
export const languages = ['en', 'he', 'ar', 'fa'] as const;

export type Language = (typeof languages)[number];

const catalogues: Readonly<Record<Language, () => Words>> = {
  en: () => withNamesApart(english),
  he: () => translated(hebrew),
  ar: () => translated(arabic),
  fa: () => translated(persian),
};

/** The whole catalogue of a language, English where it says nothing itself. */
export function catalogueOf(language: Language): Words {
  return catalogues[language]();
}
