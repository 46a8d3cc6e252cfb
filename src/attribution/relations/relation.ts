import type { Span } from '../tagging/span.ts';

/** One attribution as it stands in the text, before it is known who is meant. */
export interface FoundRelation {
  source: readonly Span[];
  cue: readonly Span[];
  content: readonly Span[];
  /** The shape that found it, in words. */
  why: string;
  /** From 0 to 1: how often this shape is right. */
  certainty: number;
  /** The lemma of the verb, noun or adjective that carries the cue. */
  lemma: string;
  polarity: 'positive' | 'negative';
  voice: 'active' | 'passive';
  /** The number of the sentence the cue stands in. */
  sentence: number;
}
