import type { Known } from '../../model/known.ts';
import type { RawArticle } from '../decode/raw-article.ts';
import { type ClassifiedBlock, isRemoved } from '../segment/classified-block.ts';
import { classifyBlocks } from '../segment/classify-blocks.ts';
import type { Candidate, ExtractedField } from '../segment/extracted-field.ts';
import { findDate } from '../segment/find-date.ts';
import { findLanguage } from '../segment/find-language.ts';
import { findSource } from '../segment/find-source.ts';
import { type RawBlock, rawBlocks } from '../segment/raw-block.ts';
import { wordCount } from '../segment/shape.ts';
import { buildDraft, extractedFrom, joinedWords, noteOf, wordsTakenFor } from './build-draft.ts';
import type { Drafted, DraftFields } from './draft.ts';
import { draftPage } from './draft-page.ts';
import { fitBlocks, strayQuestions } from './fit-blocks.ts';

// Ten times what a long article has; a block is compared with others, and that takes the square of their number.
const MOST_BLOCKS = 2_000;
const NOTHING_LEFT = 'no text is left in it beside these lines';

/**
 * Reads a raw text into a draft. Nothing is added and nothing is left out unseen: every block is in the
 * body, fills a field, or is listed as removed; what the text does not state is unresolved, with candidates.
 */
export function draftArticle(raw: RawArticle, known: Known): Drafted {
  return raw.format === 'html' ? draftPage(raw, known) : draftText(raw, known);
}

function draftText(raw: RawArticle, known: Known): Drafted {
  const read = rawBlocks(raw.text);
  const blocks = fitBlocks(read);
  if (blocks.length > MOST_BLOCKS)
    return {
      kind: 'refused',
      reason: `it falls into ${blocks.length} paragraphs, and no single article does`,
      extracted: [],
      removed: [],
    };
  const classified = classifyBlocks(blocks, known);
  const body = classified.filter(({ part }) => part === 'body').map(({ block }) => block);
  if (body.length === 0)
    return {
      kind: 'refused',
      reason: NOTHING_LEFT,
      extracted: classified.flatMap(extractedFrom),
      removed: classified.filter(isRemoved).map(noteOf),
    };
  const source = findSource(classified, known);
  const date = findDate(classified);
  const draft = buildDraft({
    raw,
    text: raw.text,
    classified,
    body,
    fields: fieldsOf(classified, source.stated, date.stated),
    extracted: allExtracted(classified, source.stated, date.stated),
    candidates: {
      title: titleCandidates(body),
      source: source.candidates,
      date: date.candidates,
      language: findLanguage(body),
    },
    kept: classified.filter((one) => !isRemoved(one)).map(({ block }) => block),
    questions: read.flatMap(({ text, line }) => strayQuestions(text, line)),
  });
  return { kind: 'draft', draft };
}

function fieldsOf(
  classified: readonly ClassifiedBlock[],
  source: Candidate | undefined,
  date: Candidate | undefined,
): DraftFields {
  const joined = (part: ClassifiedBlock['part']) => joinedWords(part, classified);
  return {
    title: joined('title'),
    subtitle: joined('subtitle'),
    source: source?.value,
    date: date?.value,
    byline: joined('byline'),
    credit: joined('credit'),
    url: undefined,
    language: undefined,
    captions: wordsTakenFor('caption', classified),
  };
}

/** The blocks that fill fields, and what the text states of source and date, in the order of the text. */
function allExtracted(
  classified: readonly ClassifiedBlock[],
  source: Candidate | undefined,
  date: Candidate | undefined,
): ExtractedField[] {
  const parts = classified.flatMap(extractedFrom).filter(({ words }) => words !== date?.words);
  const stated: ExtractedField[] = [
    ...(source ? [{ part: 'source' as const, ...source }] : []),
    ...(date ? [{ part: 'date' as const, ...date }] : []),
  ];
  return [...parts, ...stated].sort((a, b) => a.line - b.line);
}

// In words; few headlines have more.
const LONGEST_HEADLINE = 15;

/** A short first sentence may be a headline that was given a full stop. */
function titleCandidates([first, second]: readonly RawBlock[]): Candidate[] {
  if (!first || !second || wordCount(first.text) > LONGEST_HEADLINE) return [];
  const because = 'the first line, short, but a sentence with a full stop';
  return [{ value: first.text, words: first.text, line: first.line, because }];
}
