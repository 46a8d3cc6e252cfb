import type { Part } from './classified-block.ts';

/** Words of the raw text, with the line they begin on, and why something was made of them. */
export interface SourceNote {
  words: string;
  line: number;
  because: string;
}

/** Something told apart from the text. `value` is what the field says, where those are not the words. */
export interface ExtractedField extends SourceNote {
  part: Exclude<Part, 'body' | 'site-name' | 'boilerplate'> | 'source' | 'language' | 'url';
  value?: string;
}

/** What a field may have to say: `value` as it would be written. */
export interface Candidate extends SourceNote {
  value: string;
}

/** A field the text does not settle. */
export interface UnresolvedField {
  field: 'title' | 'source' | 'date' | 'language';
  candidates: readonly Candidate[];
}

/** Something only an editor can decide. */
export interface Question {
  words: string;
  line: number;
  question: string;
}
