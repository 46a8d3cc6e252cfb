import type { Stance } from '../../model/vocabularies.ts';
import type { Span } from '../tagging/span.ts';
import type { AttributionSpans } from './attribution-spans.ts';

/** Who says something: what the text calls them, and who that is as far as the text tells. */
export type Speaker =
  | {
      kind: 'actor';
      name: string;
      /** Whom a person speaks for, where the text says so: “Iran’s Foreign Minister”. */
      of: string | undefined;
    }
  | {
      kind: 'anonymous';
      /** The article’s exact words. */
      description: string;
      /** Whom they belong to, in the article’s words. */
      of: string | undefined;
      count: number | undefined;
      /** Why they are not named, in the article’s exact words. */
      reason: string | undefined;
    }
  | { kind: 'document'; description: string; by: string | undefined }
  | { kind: 'outlet'; name: string }
  | { kind: 'author' }
  | { kind: 'unattributed' };

/** Something about an attribution that an editor should look at. */
export interface AttributionDoubt {
  /** What is doubtful: who speaks, through whom it came, or whether the cue is one at all. */
  field: 'speaker' | 'chain' | 'cue';
  /** In words, to be read behind the field’s name. */
  reason: string;
}

/**
 * Who says, thinks or wants what, by which words, and how that reached the article, however it was found.
 * Spans are UTF-16 code units into the text that was read, half-open.
 */
export interface Utterance {
  source: readonly Span[];
  cue: readonly Span[];
  content: readonly Span[];
  quotation: 'direct' | 'indirect' | 'mixed';
  speaker: Speaker;
  /** The provenance: outlets between the article and the speaker, nearest first; undefined where the text does not say. */
  chain: readonly string[] | undefined;
  stance: Stance;
  /** Whose reading it is, where the stance is a hint. */
  readBy: Speaker | undefined;
  /** The words that leave room for doubt, verbatim. */
  hedge: string | undefined;
  /** How the speaker knows, verbatim. */
  basis: string | undefined;
  /** The place in the list of the attribution in whose content this one stands; undefined for an outermost one. */
  within: number | undefined;
  /** Empty where nothing is in doubt. */
  doubts: readonly AttributionDoubt[];
}

/** An utterance that a rule found, with the rule and how often it is right. */
export interface Attribution
  extends Utterance,
    Pick<AttributionSpans, 'rule' | 'form' | 'lemma' | 'sourceFrom' | 'certainty'> {}
