import type { Evidence } from '../../corpus/linking/graph.ts';
import { directionOf } from '../shared/rich-text.ts';
import type { Site } from '../shared/site.ts';

/** A passage in another language, to stand beside the original. */
export interface TranslationView {
  text: string;
  language: string;
  direction: 'rtl' | 'ltr';
  /** Whose it is: “(translated by the editors)”. */
  by: string;
}

/** The translations of a passage, each with its direction and whose it is. */
export function translationViews({ translations }: Evidence, { words }: Site): TranslationView[] {
  return translations.map(({ words: text, language, by, name }) => ({
    text,
    language,
    direction: directionOf(language),
    by: words.claim.translated[by](name),
  }));
}
