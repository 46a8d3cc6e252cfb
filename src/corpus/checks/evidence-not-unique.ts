import type { Check, Problem } from '../checking/check.ts';
import { cutShort } from '../checking/cut-short.ts';
import { type PassageInArticle, passagesOf } from '../checking/passages.ts';
import { surroundings } from '../checking/surroundings.ts';
import { quoted } from '../finding.ts';
import { type PlacedOccurrence, placePassage } from '../reading/article-text.ts';

/** Evidence occurs once in the article. */
export const evidenceNotUnique: Check = {
  rule: 'evidence-not-unique',
  *check(corpus) {
    for (const passage of passagesOf(corpus)) {
      const placement = placePassage(passage, passage.article.texts);
      const { article, path, quote } = passage;
      if (placement.state === 'several' && !cutShort({ article, path, text: quote }, corpus))
        yield explain(passage, placement.places);
    }
  },
};

function explain(passage: PassageInArticle, places: readonly PlacedOccurrence[]): Problem {
  const { article, quote, path } = passage;
  const shown = places.map((place) => surroundings(place, article)).join('; ');
  return {
    entry: article,
    place: { path },
    message: `the article says ${quoted(quote)} ${places.length} times: ${shown}`,
    expected: 'words that the article has once, so that readers are led to the sentence meant',
    fix: advise(passage, places),
  };
}

function advise({ part }: PassageInArticle, places: readonly PlacedOccurrence[]): string {
  const once = places
    .map((place) => place.part)
    .filter((name, _index, names) => names.filter((other) => other === name).length === 1);
  return part === undefined && once.length > 0
    ? `lengthen the quotation, or say where it stands: {quote: …, in: ${once.join(' or ')}}`
    : 'lengthen the quotation by the words before or after it';
}
