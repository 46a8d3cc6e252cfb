import type { Candidate, ExtractedField } from '../segment/extracted-field.ts';
import { findLanguage } from '../segment/find-language.ts';
import type { RawBlock } from '../segment/raw-block.ts';
import type { PageFact } from './page-fact.ts';

/** The language a page states, or the ones it may be in. */
export interface LanguageOfPage {
  stated: readonly ExtractedField[];
  candidates: readonly Candidate[];
}

/** Sites set one language for all their pages: it counts where the text’s own words do not speak against it. */
export function languageOfPage(
  fact: PageFact | undefined,
  body: readonly RawBlock[],
): LanguageOfPage {
  const likely = findLanguage(body);
  if (!fact) return { stated: [], candidates: likely };
  const { value, line, where: because } = fact;
  const isSound = !likely[0] || likely[0].value === value.split('-')[0];
  return isSound
    ? { stated: [{ part: 'language', words: value, line, because }], candidates: [] }
    : { stated: [], candidates: [...likely, { value, words: value, line, because }] };
}
