import type { FoundClaim, FoundSpeaker } from '../model/found-claims.ts';
import type { ProposedEntry } from '../model/proposed-entry.ts';
import type { Part } from './placed.ts';
import type { RawBlock } from './raw-block.ts';

/** How a raw text is to be read. */
export type RawFormat = 'plain' | 'html';

/**
 * A text as it arrived. `name` is its file’s, for an id where its words give none; it is plain text
 * unless `format` says otherwise.
 */
export interface RawArticle {
  name: string;
  text: string;
  format?: RawFormat;
  /** SHA-256 of the bytes it was decoded from, in hexadecimal digits; undefined where nobody keeps them. */
  sha256?: string;
}

/** What the entry will say: only what the text itself states. */
export interface DraftFields {
  title: string | undefined;
  subtitle: string | undefined;
  /** The id of a known outlet. */
  source: string | undefined;
  /** EDTF. */
  date: string | undefined;
  byline: string | undefined;
  credit: string | undefined;
  url: string | undefined;
  /** BCP 47. */
  language: string | undefined;
  captions: readonly string[];
}

/** Words of the raw text, with the line they begin on, and why something was made of them. */
export interface Noted {
  words: string;
  line: number;
  because: string;
}

/** Something told apart from the text. `value` is what the field says, where those are not the words. */
export interface Told extends Noted {
  part: Exclude<Part, 'body' | 'site-name' | 'boilerplate'> | 'source' | 'language' | 'url';
  value?: string;
}

/** What a field may have to say: `value` as it would be written. */
export interface Candidate extends Noted {
  value: string;
}

/** A field the text does not settle. */
export interface OpenField {
  field: 'title' | 'source' | 'date' | 'language';
  candidates: readonly Candidate[];
}

/** Something only an editor can decide. */
export interface Question {
  words: string;
  line: number;
  question: string;
}

/** A raw text read, before it is an entry: nothing in it is anybody’s guess but what is marked so. */
export interface Draft {
  id: string;
  fields: DraftFields;
  /** SHA-256 of the file as it arrived, which is kept beside the entry. */
  rawSha256: string | undefined;
  /** What the offsets of the body count in: the raw text, or the text that was found in a page. */
  text: string;
  body: readonly RawBlock[];
  told: readonly Told[];
  removed: readonly Noted[];
  /** What a page shows around its article, in the order of the page. */
  around: readonly Noted[];
  open: readonly OpenField[];
  questions: readonly Question[];
  /** How the page names its site, whether or not the record has an outlet of the name. */
  site: string | undefined;
  speakers: readonly FoundSpeaker[];
  claims: readonly FoundClaim[];
  /** Why no entry can be written from it, though it could be read. */
  obstacle: string | undefined;
  /** Entries that the draft names and the record does not have yet. */
  proposed: readonly ProposedEntry[];
}

export type Drafted =
  | { kind: 'draft'; draft: Draft }
  | { kind: 'refused'; reason: string; told: readonly Told[]; removed: readonly Noted[] };
