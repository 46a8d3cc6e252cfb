import type { Span } from '../attribution/tagging/span.ts';

/** What kind of sign shows that somebody speaks. */
export type SaidForm = 'beside a quotation' | 'according to' | 'relay';

/** One attribution as it stands in a line; spans count from the beginning of the line, in UTF-16 code units. */
export interface Said {
  form: SaidForm;
  source: readonly Span[];
  cue: readonly Span[];
  content: readonly Span[];
  /** Where the outlets stand through which it came, nearest first. */
  outlets: readonly Span[];
}
