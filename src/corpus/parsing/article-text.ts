import type { ArticleFields } from '../../model/article.ts';
import type { Passage } from '../../model/claim.ts';
import type { ArticlePart } from '../../model/vocabularies.ts';
import { findNormalised, type Occurrence } from '../../text/find-quotation.ts';
import { type NormalisedText, normalise } from '../../text/normalise.ts';
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

/** Where a passage’s words stand in an article. Evidence has one place; everything else is a mistake. */
export type Placement =
  | { state: 'placed'; place: PlacedOccurrence }
  | { state: 'absent' }
  | { state: 'cuts-word'; places: PlacedOccurrence[] }
  | { state: 'several'; places: PlacedOccurrence[] };

/** Places a passage in the part of the article it names, or in any; whole words come before parts of words. */
export function placePassage(
  passage: Pick<Passage, 'quote' | 'part'>,
  texts: readonly ArticleText[],
): Placement {
  const places = findPassage(passage, texts);
  const whole = places.filter(({ cutsWord }) => !cutsWord);
  const [place, ...others] = whole;
  if (place)
    return others.length > 0 ? { state: 'several', places: whole } : { state: 'placed', place };
  return places.length > 0 ? { state: 'cuts-word', places } : { state: 'absent' };
}

/** Every place where a passage’s words stand, in the part it names or in any. */
function findPassage(
  { quote, part }: Pick<Passage, 'quote' | 'part'>,
  texts: readonly ArticleText[],
): PlacedOccurrence[] {
  const wanted = normalise(quote);
  return texts
    .filter((text) => part === undefined || text.part === part)
    .flatMap((text) =>
      findNormalised(wanted, text.normalised).map((occurrence) => ({
        ...occurrence,
        part: text.part,
        index: text.index,
      })),
    );
}
