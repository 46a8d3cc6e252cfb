import type { Check } from '../checking/check.ts';
import { cutShort } from '../checking/cut-short.ts';
import { passagesOf } from '../checking/passages.ts';
import { surroundings } from '../checking/surroundings.ts';
import { quoted } from '../finding.ts';
import { placePassage } from '../reading/article-text.ts';

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
