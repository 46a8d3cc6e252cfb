import type { Span } from '../tagging/span.ts';
import type { SourceFrom } from '../tagging/subjects.ts';

/** The rules that find attributions, by their files in `rules/`. */
export type RuleId =
  | 'according-to'
  | 'adjectives'
  | 'as-said'
  | 'before-quotation'
  | 'blame'
  | 'cited-as-saying'
  | 'content-before-verb'
  | 'gap'
  | 'headline'
  | 'hearsay'
  | 'neither-nor'
  | 'nouns'
  | 'passives'
  | 'seeming'
  | 'verb-before-content';

/**
 * One attribution as it stands in the text, before it is known who is meant: the spans of source, cue and
 * content (the terms of PARC and PolNeAR), in UTF-16 code units into the raw text, half-open and in order.
 */
export interface AttributionSpans {
  source: readonly Span[];
  cue: readonly Span[];
  content: readonly Span[];
  rule: RuleId;
  /** Which of the rule’s forms it has: the kind of complement of a verb, say; undefined for a rule with one form. */
  form: string | undefined;
  /** Where the source was found, where it is the subject of a verb. */
  sourceFrom: SourceFrom | undefined;
  /** From 0 to 1: how often what this rule finds in this form is right. */
  certainty: number;
  /** The lemma of the verb, noun or adjective that carries the cue. */
  lemma: string;
  polarity: 'positive' | 'negative';
  voice: 'active' | 'passive';
  /** The place of the sentence the cue stands in, counted from 0. */
  sentence: number;
}
