import type { Known } from '../../model/known.ts';
import { findClaims } from '../claims/find-claims.ts';
import { isReadInFull, notRead } from '../claims/not-read.ts';
import type { TextSegment } from '../claims/text-segment.ts';
import type { RawArticle } from '../decode/raw-article.ts';
import { findLanguage } from '../segment/find-language.ts';
import { addClaims } from './add-claims.ts';
import type { Draft, Drafted } from './draft.ts';
import { draftArticle } from './draft-article.ts';

/**
 * Reads a raw text into a draft, with the claims that a machine finds in its words, for an editor to
 * confirm or throw out. Only English is read for claims; a draft in another language has none, and says so.
 */
export function draftWithClaims(raw: RawArticle, known: Known): Drafted {
  const drafted = draftArticle(raw, known);
  return drafted.kind === 'draft'
    ? { ...drafted, draft: withClaims(drafted.draft, known) }
    : drafted;
}

function withClaims(draft: Draft, known: Known): Draft {
  const { source, date } = draft.fields;
  const language = languageOf(draft);
  const read = isReadInFull(language)
    ? addClaims(draft, findClaims(segmentsOf(draft), { ...known, source, date }))
    : draft;
  return { ...read, notRead: notRead('claims', language) };
}

/** The language that an article states, or else the one it is likeliest in. */
const languageOf = ({ fields, body }: Draft): string | undefined =>
  fields.language ?? findLanguage(body)[0]?.value;

/** What evidence may be taken from, in the order of reading, each with its line in the raw text. */
function segmentsOf({ fields, body, extracted }: Draft): TextSegment[] {
  const lineOf = (words: string) =>
    extracted.find((one) => words.startsWith(one.words.slice(0, 40)))?.line ?? 1;
  const segment =
    (part: TextSegment['part']) =>
    (text: string): TextSegment => ({ part, text, line: lineOf(text) });
  return [
    ...[fields.title ?? []].flat().map(segment('title')),
    ...[fields.subtitle ?? []].flat().map(segment('subtitle')),
    ...fields.captions.map(segment('caption')),
    ...body.map(({ text, line }): TextSegment => ({ part: 'body', text, line })),
  ];
}
