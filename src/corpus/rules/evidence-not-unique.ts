import type { Corpus } from '../entries/corpus.ts';
import { type PlacedOccurrence, placePassage } from '../parsing/article-text.ts';
import type { ParsedArticle } from '../parsing/parse-entry.ts';
import { type Location, quoted } from '../violations/violation.ts';
import { isDoubled } from './support/altered.ts';
import { cutShort } from './support/cut-short.ts';
import { type PassageInArticle, passagesOf } from './support/passages.ts';
import type { EntryViolation, Rule } from './support/rule.ts';
import { surroundings } from './support/surroundings.ts';

export const evidenceNotUnique = {
  name: 'evidence-not-unique',
  severity: 'error',
  demand: 'Evidence occurs once in the article.',
  *check(corpus) {
    for (const passage of passagesOf(corpus)) {
      const placement = placePassage(passage, passage.article.texts);
      const { article, path, quote } = passage;
      if (placement.state !== 'several' || isOfDoubled(placement.places, article, corpus)) continue;
      if (!cutShort({ article, path, text: quote }, corpus))
        yield explain(passage, placement.places);
    }
  },
} as const satisfies Rule;

/** Words of one paragraph that was pasted twice: that is told where it stands again. */
function isOfDoubled(
  places: readonly PlacedOccurrence[],
  article: ParsedArticle,
  corpus: Corpus,
): boolean {
  const paragraphs = places.map(({ part, index }) => {
    const text = article.texts.find((one) => one.part === part && one.index === index);
    return part === 'body' ? text?.normalised.text : undefined;
  });
  const [first] = paragraphs;
  const isOne = first !== undefined && paragraphs.every((paragraph) => paragraph === first);
  const isOnceInEach = new Set(places.map(({ index }) => index)).size === places.length;
  return isOne && isOnceInEach && isDoubled(first, article, corpus);
}

function explain(passage: PassageInArticle, places: readonly PlacedOccurrence[]): EntryViolation {
  const { article, quote, path } = passage;
  const shown = places.map((place) => surroundings(place, article)).join('; ');
  return {
    entry: article,
    location: { path },
    message: `the article says ${quoted(quote)} ${places.length} times: ${shown}`,
    related: places.map((place, index) => ({
      location: locationOf(place, article),
      message: `occurrence ${index + 1}`,
    })),
    expected: 'words that the article has once, so that readers are led to the sentence meant',
    fix: advise(passage, places),
  };
}

/** The field or paragraph in which an occurrence stands: where in it, Markdown’s own signs may hide. */
function locationOf({ part, index }: PlacedOccurrence, article: ParsedArticle): Location {
  if (part === 'caption') return { path: ['captions', index] };
  if (part !== 'body') return { path: [part] };
  const offset = article.body.blocks[index]?.node.position?.start.offset ?? 0;
  return { offset: article.bodyOffset + offset };
}

function advise({ part }: PassageInArticle, places: readonly PlacedOccurrence[]): string {
  const once = places
    .map((place) => place.part)
    .filter((name, _index, names) => names.filter((other) => other === name).length === 1);
  return part === undefined && once.length > 0
    ? `lengthen the quotation, or say where it stands: {quote: …, in: ${once.join(' or ')}}`
    : 'lengthen the quotation by the words before or after it';
}
