import type { Stance } from '../../model/vocabularies.ts';
import type { Span } from '../tagging/span.ts';

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

/** One attribution: who says, thinks or wants what, by which words, and how that reached the article. */
export interface Attribution {
  source: readonly Span[];
  cue: readonly Span[];
  content: readonly Span[];
  quotation: 'direct' | 'indirect' | 'mixed';
  speaker: Speaker;
  /** The outlets between the article and the speaker, nearest first; undefined where the text does not say. */
  chain: readonly string[] | undefined;
  stance: Stance;
  /** Whose reading it is, where the stance is a hint. */
  readBy: Speaker | undefined;
  /** The words that leave room for doubt, verbatim. */
  hedge: string | undefined;
  /** How the speaker knows, verbatim. */
  basis: string | undefined;
  /** The place in the list of the attribution in whose content this one stands. */
  within: number | undefined;
  /** The rule that found it. */
  why: string;
  /** From 0 to 1. */
  certainty: number;
  /** What an editor should look at, in words; empty where nothing is in doubt. */
  doubts: readonly string[];
}
