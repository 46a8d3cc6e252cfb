import type { Parsed } from '../tagging/parsed.ts';
import type { AttributionSpans } from './attribution-spans.ts';

/** A text’s sentences and the attributions in them, before it is known who is meant. */
export interface FoundInText {
  sentences: readonly Parsed[];
  /** In the order of their cues. */
  relations: readonly AttributionSpans[];
  /** In step with `relations`: the place of the smallest one in whose content each stands (see `nesting`). */
  parents: readonly (number | undefined)[];
}
