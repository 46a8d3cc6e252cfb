import type { ProposedEntry } from './proposed-entry.ts';
import type { About, ArticlePart, Role, Scope, Stance, TollCategory } from './vocabularies.ts';

/** Something about what was found that is not certain: the field it is about, and why. */
export interface Doubt {
  field: string;
  reason: string;
}

/** Words of the article; the title, a caption or a paragraph has them. */
export interface FoundPassage {
  quote: string;
  part?: ArticlePart;
  stance?: Stance;
  hedge?: string;
}

/** A speaker of one article without an entry of its own, under an id that its claims name. */
export type FoundSpeaker = { id: string; doubts: readonly Doubt[] } & (
  | { kind: 'anonymous'; description: string; of?: string; count?: number; reason?: string }
  | { kind: 'document'; description: string; by?: string }
);

/**
 * A claim as a reader of texts found it: what the fields of a claim say, with ids that the record, the
 * found speakers or the proposed entries have, and what an editor should look at.
 */
export interface FoundClaim {
  id: string;
  about: About;
  speakers: readonly string[];
  /** Nearest first; `undefined` where the text does not say how it reached the article. */
  chain?: readonly string[];
  stance: Stance;
  /** The numbers of a toll, as the claim has them. */
  value?: Readonly<Partial<Record<TollCategory, string>>>;
  readBy?: string;
  accused: readonly { actor: string; role: Role }[];
  incidents: readonly string[];
  scope?: Scope;
  evidence: readonly FoundPassage[];
  basis?: string;
  hedge?: string;
  /** EDTF. */
  said?: string;
  /** The line of the raw file on which it begins. */
  line: number;
  doubts: readonly Doubt[];
}

/** Everything that was found in one article. */
export interface FoundClaims {
  speakers: readonly FoundSpeaker[];
  claims: readonly FoundClaim[];
  proposed: readonly ProposedEntry[];
}
