import type { RawArticle } from '../decode/raw-article.ts';
import { type ClassifiedBlock, isRemoved } from '../segment/classified-block.ts';
import type {
  Candidate,
  ExtractedField,
  Question,
  SourceNote,
  UnresolvedField,
} from '../segment/extracted-field.ts';
import type { RawBlock } from '../segment/raw-block.ts';
import { articleId } from './article-id.ts';
import type { Draft, DraftFields } from './draft.ts';
import { findQuestions } from './find-questions.ts';
import { obstacleIn } from './obstacle.ts';

/** What was read of an article, be it plain text or a page. */
export interface ReadArticle {
  raw: RawArticle;
  /** What the offsets of `body` count in. */
  text: string;
  classified: readonly ClassifiedBlock[];
  body: readonly RawBlock[];
  fields: DraftFields;
  /** What the fields were taken from. */
  extracted: readonly ExtractedField[];
  /** What a field may have to say that was not settled. */
  candidates: Readonly<Record<UnresolvedField['field'], readonly Candidate[]>>;
  /** Blocks that the entry will have, in which something may be in the way of writing it. */
  kept: readonly RawBlock[];
  /** Questions beside those that the classified blocks raise. */
  questions: readonly Question[];
  page?: Pick<Draft, 'site' | 'surroundings' | 'proposed'>;
}

/** Makes a draft without claims of what was read. It is named after its headline, or after its first words. */
export function buildDraft(read: ReadArticle): Draft {
  const { raw, fields, text, body, classified, extracted, candidates, kept, page } = read;
  return {
    id: articleId(raw, fields.title ?? firstWords(body), fields.date),
    fields,
    rawSha256: raw.sha256,
    text,
    body,
    extracted,
    removed: classified.filter(isRemoved).map(noteOf),
    surroundings: page?.surroundings ?? [],
    unresolved: (['title', 'source', 'date', 'language'] as const)
      .filter((field) => fields[field] === undefined)
      .map((field) => ({ field, candidates: candidates[field] })),
    questions: [...findQuestions(classified), ...read.questions],
    site: page?.site,
    obstacle: obstacleIn(kept),
    speakers: [],
    claims: [],
    notRead: undefined,
    proposed: page?.proposed ?? [],
  };
}

/** The words that were taken for a part, in the order of the text. */
export function wordsTakenFor(
  part: ClassifiedBlock['part'],
  classified: readonly ClassifiedBlock[],
): string[] {
  return classified.filter((each) => each.part === part).map(({ words }) => words);
}

/** The same as one text; undefined where nothing was taken for it. */
export const joinedWords = (
  part: ClassifiedBlock['part'],
  classified: readonly ClassifiedBlock[],
): string | undefined => wordsTakenFor(part, classified).join(' ') || undefined;

/** What is told of a block: its words, the line it begins on, and what gave it away. */
export const noteOf = ({ words, block, because }: ClassifiedBlock): SourceNote => ({
  words,
  line: block.line,
  because,
});

/** A block as the field it fills; none where it is text, or none of the article’s. */
export function extractedFrom(classified: ClassifiedBlock): ExtractedField[] {
  const { part } = classified;
  if (part === 'body' || part === 'site-name' || part === 'boilerplate') return [];
  return [{ part, ...noteOf(classified) }];
}

// About as many as a headline has.
const FIRST_WORDS = 8;

const firstWords = ([first]: readonly RawBlock[]) =>
  (first?.text ?? '').split(' ').slice(0, FIRST_WORDS).join(' ');
