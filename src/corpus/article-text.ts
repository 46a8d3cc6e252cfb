import type { ArticleFields } from '../model/article.ts';
import type { Passage } from '../model/claim.ts';
import type { ArticlePart } from '../model/vocabularies.ts';
import { findQuotation, type Occurrence } from '../text/find-quotation.ts';
import { type NormalisedText, normalise } from '../text/normalise.ts';
import type { Body } from './body.ts';

/** One stretch of an article that a passage must lie within: a headline, a caption, a paragraph. */
export interface ArticleText {
  part: ArticlePart;
  /** Counts the captions, or the blocks of the body, from 0. */
  index: number;
  text: string;
  normalised: NormalisedText;
}

export type PlacedOccurrence = Occurrence & { part: ArticlePart; index: number };

/** Everything in an article that is its own words: a title the editor supplied is not. */
export function articleTexts(fields: ArticleFields, body: Body): ArticleText[] {
  const own = (part: 'title' | 'subtitle') => {
    const text = fields[part];
    return text === undefined || fields.notInText.has(part) ? [] : [toText(part, 0, text)];
  };
  return [
    ...own('title'),
    ...own('subtitle'),
    ...fields.captions.map((caption, index) => toText('caption', index, caption)),
    ...body.blocks.map(
      ({ text, normalised }, index): ArticleText => ({ part: 'body', index, text, normalised }),
    ),
  ];
}

function toText(part: ArticlePart, index: number, text: string): ArticleText {
  return { part, index, text, normalised: normalise(text) };
}

/** Every place where a passage’s words stand, in the part it names or in any. */
export function findPassage(
  { quote, part }: Pick<Passage, 'quote' | 'part'>,
  texts: readonly ArticleText[],
): PlacedOccurrence[] {
  return texts
    .filter((text) => part === undefined || text.part === part)
    .flatMap((text) =>
      findQuotation(quote, text.normalised).map((occurrence) => ({
        ...occurrence,
        part: text.part,
        index: text.index,
      })),
    );
}
