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
