import type { About, Role, Stance } from '../../model/vocabularies.ts';
import type { RichText } from './rich-text.ts';

/** How many speak, as verbs are told apart by it. */
export type Voices = 'one' | 'many';

/** A part in a deed, and who is said to have had it, as a sentence names them. */
export interface NamedRole {
  actor: RichText;
  role: Role;
}

/** What a verb of saying is told about. */
export type Said =
  /** Who did it. */
  | { kind: 'accusation'; accused: readonly NamedRole[] }
  /** The speaker’s own part. */
  | { kind: 'own part'; roles: readonly Role[] }
  /** What was coded of something else than who did it; `listed` where it is a word of the list of causes. */
  | { kind: 'value'; about: About; value: string; listed: boolean }
  /** That it happened at all. */
  | { kind: 'occurrence' }
  /** That nobody is reported to have claimed it. */
  | { kind: 'no claim' }
  /** What stands beside: the words themselves, or a heading. */
  | { kind: 'nothing' };

/** How somebody stands to what is said; a hint is always somebody’s reading. */
export interface Saying {
  stance: Stance;
  voices: Voices;
  readBy: RichText | undefined;
  /** Of a retraction, what it takes back, where that is known. */
  takesBack?: 'a statement' | 'a denial';
}

/** How somebody’s words came to the reader. */
export interface Provenance {
  /** The outlet that had them from the speaker, where it is another than the one that reports them. */
  heard: RichText | undefined;
  reports: RichText;
  /** Whether they were said to the one that reports them. */
  toIt: boolean;
}

/** Who says something, as a lead names it. */
export interface NamedOrigin {
  name: RichText;
  /** Whether its own words do not tell that it is unnamed. */
  isUntold: boolean;
  /** Nothing where it is not told. */
  provenance: Provenance | undefined;
}

/** Whether somebody else is told to say it, an outlet says it itself, or no source is named. */
export type SpeakerSort = 'origin' | 'voice' | 'nobody';
