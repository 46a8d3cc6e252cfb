import { compareText } from '../../../model/diagnostic.ts';
import { disputedArea } from '../../../model/disputed-areas.ts';
import type { Link } from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';
import { pageUrl } from '../../shared/urls.ts';
import type { SeenArea } from './map-disputed.ts';

/** What stands below a map of the disputed areas on it; nothing where there is none. */
export interface DisputedWords {
  /** The rule, and which areas. */
  notes: readonly string[];
  /** To the list of all areas and of who says that they are disputed. */
  list: Link | undefined;
}

/** The areas on a map in words: their names alone, by the alphabet, or with who holds and claims each, in order. */
export function disputedWords(
  areas: readonly SeenArea[],
  detail: 'by name' | 'with their sides',
  site: Site,
): DisputedWords {
  const { words } = site;
  const { disputed } = words.map;
  if (areas.length === 0) return { notes: [], list: undefined };
  const terms = areas.map(({ area }) => words.term(disputedArea, area));
  return {
    notes: [
      disputed.rule,
      ...(detail === 'by name'
        ? [disputed.areas(terms.map(({ label }) => label).sort(compareText))]
        : terms.map(({ label, definition }) => disputed.area(label, definition))),
    ],
    list: disputedLink(site),
  };
}

/** The link to the list of all disputed areas. */
export function disputedLink(site: Site): Link {
  return { text: site.words.map.disputed.link, href: pageUrl('disputed-areas', site) };
}
