import type { Known } from '../../model/known.ts';
import { findClaims } from '../claims/find-claims.ts';
import { notRead, readExtent } from '../claims/not-read.ts';
import { findQuotedClaims } from '../claims/quoted-claims.ts';
import type { TextSegment } from '../claims/text-segment.ts';
import type { RawArticle } from '../decode/raw-article.ts';
import { findLanguage } from '../segment/find-language.ts';
import { addClaims } from './add-claims.ts';
import type { Draft, Drafted } from './draft.ts';
import { draftArticle } from './draft-article.ts';

/**
 * Reads a raw text into a draft, with the claims that a machine finds in its words, for an editor to
 * confirm or throw out. English is read in full, of some languages quotations; a draft says what of it was not read.
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
  const record = { ...known, source, date };
  const said = { ...draft, notRead: notRead('claims', language) };
  switch (readExtent(language)) {
    case 'all':
      return addClaims(said, findClaims(segmentsOf(draft), record));
    case 'quotations':
      return addClaims(said, findQuotedClaims(segmentsOf(draft), record, language ?? ''));
    case 'nothing':
      return said;
  }
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
