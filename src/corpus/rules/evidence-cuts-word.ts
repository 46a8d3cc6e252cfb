import { quoted } from '../findings/finding.ts';
import { placePassage } from '../parsing/article-text.ts';
import type { Check } from './support/check.ts';
import { cutShort } from './support/cut-short.ts';
import { passagesOf } from './support/passages.ts';
import { surroundings } from './support/surroundings.ts';

/** Evidence begins and ends with whole words. */
export const evidenceCutsWord: Check = {
  rule: 'evidence-cuts-word',
  *check(corpus) {
    for (const { article, path, quote, part } of passagesOf(corpus)) {
      const placement = placePassage({ quote, part }, article.texts);
      if (placement.state !== 'cuts-word' || cutShort({ article, path, text: quote }, corpus))
        continue;
      const shown = placement.places.map((place) => surroundings(place, article)).join('; ');
      yield {
        entry: article,
        place: { path },
        message: `${quoted(quote)} begins or ends inside a word or number of the article: ${shown}`,
        expected: 'whole words and numbers: a part of one can turn its meaning around',
        fix: 'give the whole word or number, or leave it out of the quotation',
      };
    }
  },
};
