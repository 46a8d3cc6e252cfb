import type { Attribution } from '../relations/attribution.ts';
import { findQuotations } from '../tagging/quotations.ts';
import type { Span } from '../tagging/span.ts';

// Of all code units. A cue’s “that” and the comma behind a quotation make the rest.
const MOSTLY = 0.8;

/** Whether what is said stands in quotation marks: as a whole, in part, or not at all. */
export function quotationKind(text: string, content: readonly Span[]): Attribution['quotation'] {
  let quoted = 0;
  let all = 0;
  for (const [start, end] of content) {
    const words = text.slice(start, end);
    all += words.length;
    for (const mark of findQuotations(words)) quoted += mark.end - mark.start;
  }
  if (quoted === 0) return 'indirect';
  return quoted >= MOSTLY * all ? 'direct' : 'mixed';
}
