import type { AttributionSpans } from '../relations/attribution-spans.ts';
import type { Parsed } from '../tagging/parsed.ts';

/** An attribution as a rule finds it, before it is noted which rule and which sentence that was. */
export type RuleMatch = Omit<AttributionSpans, 'sentence' | 'rule'>;

/** Finds the attributions of one kind in one sentence, in the order of their cues. */
export type Rule = (parsed: Parsed) => RuleMatch[];
