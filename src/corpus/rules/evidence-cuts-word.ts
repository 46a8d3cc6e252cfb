import { placePassage } from '../parsing/article-text.ts';
import { quoted } from '../violations/violation.ts';
import { cutShort } from './support/cut-short.ts';
import { passagesOf } from './support/passages.ts';
import type { Rule } from './support/rule.ts';
import { surroundings } from './support/surroundings.ts';

export const evidenceCutsWord = {
  name: 'evidence-cuts-word',
  severity: 'error',
  demand: 'Evidence begins and ends with whole words.',
  *check(corpus) {
    for (const { article, path, quote, part } of passagesOf(corpus)) {
      const placement = placePassage({ quote, part }, article.texts);
      if (placement.state !== 'cuts-word' || cutShort({ article, path, text: quote }, corpus))
        continue;
      const shown = placement.places.map((place) => surroundings(place, article)).join('; ');
      yield {
        entry: article,
        location: { path },
        message: `${quoted(quote)} begins or ends inside a word or number of the article: ${shown}`,
        expected: 'whole words and numbers: a part of one can turn its meaning around',
        fix: 'give the whole word or number, or leave it out of the quotation',
      };
    }
  },
} as const satisfies Rule;
