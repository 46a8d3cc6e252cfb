import type { Part } from './placed.ts';
import type { RawBlock } from './raw-block.ts';

/** A text as it arrived. `name` is its file’s, for an id where its words give none. */
export interface RawArticle {
  name: string;
  text: string;
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
  part: Exclude<Part, 'body' | 'site-name' | 'boilerplate'> | 'source';
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
  body: readonly RawBlock[];
  told: readonly Told[];
  removed: readonly Noted[];
  open: readonly OpenField[];
  questions: readonly Question[];
}

export type Drafted =
  | { kind: 'draft'; draft: Draft }
  | { kind: 'refused'; reason: string; told: readonly Told[]; removed: readonly Noted[] };
