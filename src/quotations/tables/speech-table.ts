/**
 * Words of one use, with an example in which each of them could stand at `%`: `{content}`, `<cue>`, `[source]`, `(outlet)`
 * of the one attribution in it. Every form is tried in it by a test.
 */
export interface SpeechRow {
  forms: readonly string[];
  example: string;
}

/** A phrase that says whose words the rest of its sentence is. */
export interface AccordingTo extends SpeechRow {
  /**
   * What must be there, so that no rule, plan or season is taken for a speaker: nothing, where only people have
   * opinions and words; a noun of `speakers` or a name; a quotation behind the source; a comma before it and the end of
   * the sentence behind its source; or no source, which the phrase itself says.
   */
  needs: 'nothing' | 'a speaker' | 'a quotation' | 'the end' | 'no source';
}

/** A way to say through whom words came, from whom they are: “reports X with reference to Y”. */
export interface Relay extends SpeechRow {
  /** Verbs of the outlet. */
  verbs: readonly string[];
  /**
   * How they follow each other; a colon or comma is not written.
   * `verb outlet % source`; `verb outlet % source said`, with the word for “as saying” in `said`; `outlet % source verb`.
   */
  order: 'verb-first' | 'as-saying' | 'verb-last';
  said?: readonly string[];
}

/** What a language has for saying who says something: enough for quotations and phrases like “according to”. */
export interface SpeechTable {
  /** BCP 47. */
  language: string;
  /** Verbs that stand beside a quotation, as news has them. */
  verbs: readonly SpeechRow[];
  /** The same with a pronoun or none for their subject: “a-t-il ajouté”. */
  ownVerbs: readonly SpeechRow[];
  accordingTo: readonly AccordingTo[];
  /** The same behind the source: “zufolge”. */
  behindSource: readonly SpeechRow[];
  relays: readonly Relay[];
  /** What follows a source whose words somebody else had first: “cité par”. */
  citedBy: readonly string[];
  /** Whether a verb may have no subject: “«…», añadió”. */
  dropsSubject: boolean;
  /** Words for “that” by which a verb leads to a quotation as a colon does: “a précisé que «…»”. */
  that: readonly string[];
  /** “and”, “but”: behind them a phrase is about what follows. */
  conjunctions: readonly string[];
  /** Where the subject of a verb stands before a colon and a quotation. */
  subject: 'before' | 'behind' | 'either';
  /** Beginnings of nouns for people and bodies that speak, of outlets among them. */
  speakers: readonly string[];
  /** Beginnings of nouns for outlets. */
  outlets: readonly string[];
  /** What may be joined to the front of a noun: article, preposition. A part of a regular expression. */
  joined: string;
  /** Pronouns: a source that says nothing of who it is. */
  pronouns: readonly string[];
  /** Words that a source does not go over: prepositions of place and time, conjunctions. */
  ends: readonly string[];
  /** What may stand between verb and source: “dans un communiqué”. Parts of regular expressions. */
  between: readonly string[];
}

/** Words parted by commas. */
export const listed = (words: string): string[] => words.split(',').map((word) => word.trim());
