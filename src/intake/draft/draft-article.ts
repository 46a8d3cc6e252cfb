import type { Known } from '../../model/known.ts';
import type { RawArticle } from '../decode/raw-article.ts';
import { tellApart } from '../segment/classify-blocks.ts';
import type { Candidate, ExtractedField } from '../segment/extracted-field.ts';
import { findDate } from '../segment/find-date.ts';
import { findLanguage } from '../segment/find-language.ts';
import { findSource } from '../segment/find-source.ts';
import { isRemoved, type Placed } from '../segment/placed.ts';
import { type RawBlock, rawBlocks } from '../segment/raw-block.ts';
import { wordCount } from '../segment/shape.ts';
import { articleId } from './article-id.ts';
import type { Draft, Drafted, DraftFields } from './draft.ts';
import { draftPage } from './draft-page.ts';
import { firstWords, joinedWords, noted, open, told, wordsOf } from './draft-parts.ts';
import { findQuestions } from './find-questions.ts';
import { fitBlocks, strayQuestions } from './fit-blocks.ts';
import { obstacleIn } from './obstacle.ts';

const MOST_BLOCKS = 2_000;
const NOTHING_LEFT = 'no text is left in it beside these lines';

/**
 * Reads a raw text into a draft. Nothing is added and nothing is left out unseen: every block is in the
 * body, told apart, or listed as removed; what the text does not state is open, with candidates.
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
      told: [],
      removed: [],
    };
  const placed = tellApart(blocks, known);
  const removed = placed.filter(isRemoved).map(noted);
  const body = placed.filter(({ part }) => part === 'body').map(({ block }) => block);
  if (body.length === 0)
    return { kind: 'refused', reason: NOTHING_LEFT, told: placed.flatMap(told), removed };
  const draft = draftOf(raw, placed, body, known);
  const strays = read.flatMap(({ text, line }) => strayQuestions(text, line));
  return { kind: 'draft', draft: { ...draft, questions: [...draft.questions, ...strays] } };
}

function draftOf(
  raw: RawArticle,
  placed: readonly Placed[],
  body: readonly RawBlock[],
  known: Known,
): Draft {
  const source = findSource(placed, known);
  const date = findDate(placed);
  const fields = fieldsOf(placed, source.stated, date.stated);
  return {
    id: articleId(raw, fields.title ?? firstWords(body)),
    fields,
    rawSha256: raw.sha256,
    text: raw.text,
    body,
    told: allTold(placed, source.stated, date.stated),
    removed: placed.filter(isRemoved).map(noted),
    around: [],
    open: [
      ...open('title', fields.title, titleCandidates(body)),
      ...open('source', fields.source, source.candidates),
      ...open('date', fields.date, date.candidates),
      ...open('language', undefined, findLanguage(body)),
    ],
    questions: findQuestions(placed),
    site: undefined,
    obstacle: obstacleIn(placed.filter((one) => !isRemoved(one)).map(({ block }) => block)),
    speakers: [],
    claims: [],
    proposed: [],
  };
}

function fieldsOf(
  placed: readonly Placed[],
  source: Candidate | undefined,
  date: Candidate | undefined,
): DraftFields {
  const joined = (wanted: Placed['part']) => joinedWords(placed, wanted);
  return {
    title: joined('title'),
    subtitle: joined('subtitle'),
    source: source?.value,
    date: date?.value,
    byline: joined('byline'),
    credit: joined('credit'),
    url: undefined,
    language: undefined,
    captions: wordsOf(placed, 'caption'),
  };
}

/** What was told apart, and what the text states of source and date, in the order of the text. */
function allTold(
  placed: readonly Placed[],
  source: Candidate | undefined,
  date: Candidate | undefined,
): ExtractedField[] {
  const parts = placed.flatMap(told).filter(({ words }) => words !== date?.words);
  const stated: ExtractedField[] = [
    ...(source ? [{ part: 'source' as const, ...source }] : []),
    ...(date ? [{ part: 'date' as const, ...date }] : []),
  ];
  return [...parts, ...stated].sort((a, b) => a.line - b.line);
}

const LONGEST_HEADLINE = 15;

/** A short first sentence may be a headline that was given a full stop. */
function titleCandidates([first, second]: readonly RawBlock[]): Candidate[] {
  if (!first || !second || wordCount(first.text) > LONGEST_HEADLINE) return [];
  const because = 'the first line, short, but a sentence with a full stop';
  return [{ value: first.text, words: first.text, line: first.line, because }];
}
