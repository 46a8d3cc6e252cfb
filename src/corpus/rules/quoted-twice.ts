import { type PlacedOccurrence, placePassage } from '../parsing/article-text.ts';
import { quoted } from '../violations/violation.ts';
import { claimsOf } from './support/passages.ts';
import { relatedIn } from './support/related.ts';
import type { Rule } from './support/rule.ts';

export const quotedTwice = {
  name: 'quoted-twice',
  severity: 'warning',
  demand: 'A claim quotes the same words once.',
  *check(corpus) {
    for (const { article, claim, path } of claimsOf(corpus)) {
      const placed = claim.fields.evidence.flatMap((passage, index) => {
        const placement = placePassage(passage, article.texts);
        return placement.state === 'placed'
          ? [{ index, quote: passage.quote, place: placement.place }]
          : [];
      });
      for (const [at, one] of placed.entries()) {
        const other = placed.find(
          ({ place }, index) =>
            index !== at &&
            isWithin(one.place, place) &&
            (index < at || !isWithin(place, one.place)),
        );
        if (!other) continue;
        const isSame = isWithin(other.place, one.place);
        yield {
          entry: article,
          location: { path: [...path, 'evidence', one.index, 'quote'] },
          message: isSame
            ? `the claim ${claim.fields.id} quotes ${quoted(one.quote)} twice`
            : `the claim ${claim.fields.id} quotes ${quoted(one.quote)} and, around it, ${quoted(other.quote)}`,
          related: relatedIn(
            article,
            [...path, 'evidence', other.index, 'quote'],
            isSame ? 'the same words' : 'the words around them',
          ),
          expected: 'passages that have no words in common',
          fix: isSame
            ? 'take one of the two out, or quote the passage that was meant'
            : 'take the shorter one out, or quote the passage that was meant',
        };
      }
    }
  },
} as const satisfies Rule;

const isWithin = (inner: PlacedOccurrence, outer: PlacedOccurrence) =>
  inner.part === outer.part &&
  inner.index === outer.index &&
  outer.start <= inner.start &&
  inner.end <= outer.end;
