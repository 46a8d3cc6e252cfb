import { disputedArea } from '../../model/disputed-areas.ts';
import { termsOf } from '../../model/vocabulary.ts';
import type { Site } from '../shared/site.ts';

/** The land that maps give to no country: by which rule, and each area with its sides and a source. */
export interface DisputedPage {
  rule: string;
  areas: readonly { id: string; name: string; sides: string; source: string }[];
}

/** The page of the land that maps give to no country. */
export function disputedPage({ words }: Site): DisputedPage {
  return {
    rule: words.vocabulary(disputedArea).definition,
    areas: termsOf(disputedArea).map(([id, { source }]) => {
      const { label, definition } = words.term(disputedArea, id);
      return { id, name: label, sides: definition, source };
    }),
  };
}
