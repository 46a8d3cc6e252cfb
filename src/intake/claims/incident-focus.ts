import type { IncidentFinder } from './incident-of.ts';
import type { PlacedSegment } from './text-segment.ts';

/** The incident that a claim names by itself, and the paragraph that it stands in, by its index. */
export interface IncidentFocus {
  incidents: readonly string[];
  paragraph: number;
}

/** The index of the paragraph that a place of the joined text, in UTF-16 code units, stands in; -1 for none. */
export const paragraphAt = (at: number, segments: readonly PlacedSegment[]): number =>
  segments.findIndex(({ start, end }) => at >= start && at < end);

/** What a claim that names no incident may be about: that of the claim before, in its own paragraph or the one above. */
export function incidentsNear(
  focus: IncidentFocus | undefined,
  paragraph: number,
): readonly string[] {
  const isNear = focus !== undefined && paragraph - focus.paragraph <= 1;
  return isNear ? focus.incidents : [];
}

// Headline, subtitle, and the paragraph that says what the news is.
const BEGINNING = 3;

/**
 * The incident that an article is about as a whole: named by its beginning, and no other one anywhere in it. Undefined where the
 * beginning names none, or the article several.
 */
export function incidentOfArticle(
  segments: readonly PlacedSegment[],
  incidentOf: IncidentFinder,
): string | undefined {
  const named = segments.map(({ text }) => {
    const found = incidentOf(text, text);
    if (found.kind === 'none') return [];
    return found.kind === 'one' ? [found.id] : found.ids;
  });
  const all = new Set(named.flat());
  const [only] = all;
  return all.size === 1 && named.slice(0, BEGINNING).some((ids) => ids.length > 0)
    ? only
    : undefined;
}
