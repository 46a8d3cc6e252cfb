import type { FoundClaim, FoundSpeaker } from '../../model/found-claims.ts';
import type { ProposedEntry } from '../../model/proposed-entry.ts';
import type {
  ExtractedField,
  Question,
  SourceNote,
  UnresolvedField,
} from '../segment/extracted-field.ts';
import type { RawBlock } from '../segment/raw-block.ts';

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

/** A raw text read, before it is an entry: nothing in it is anybody’s guess but what is marked so. */
export interface Draft {
  id: string;
  fields: DraftFields;
  /** SHA-256 of the file as it arrived, which is kept beside the entry. */
  rawSha256: string | undefined;
  /** What the offsets of the body count in: the raw text, or the text that was found in a page. */
  text: string;
  body: readonly RawBlock[];
  /** What fills the fields, and where the text has it. */
  extracted: readonly ExtractedField[];
  /** What stood in the text and is none of the article. */
  removed: readonly SourceNote[];
  /** What a page shows around its article, in the order of the page. */
  surroundings: readonly SourceNote[];
  /** Fields that the text does not settle. */
  unresolved: readonly UnresolvedField[];
  questions: readonly Question[];
  /** How the page names its site, whether or not the record has an outlet of the name. */
  site: string | undefined;
  speakers: readonly FoundSpeaker[];
  claims: readonly FoundClaim[];
  /** What was not read for claims, and why; undefined where all of it was. */
  notRead: string | undefined;
  /** Why no entry can be written from it, though it could be read. */
  obstacle: string | undefined;
  /** Entries that the draft names and the record does not have yet. */
  proposed: readonly ProposedEntry[];
}

export type Drafted =
  | { kind: 'draft'; draft: Draft }
  | {
      kind: 'refused';
      reason: string;
      extracted: readonly ExtractedField[];
      removed: readonly SourceNote[];
    };
