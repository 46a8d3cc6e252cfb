import { accountable } from '../../model/article.ts';
import { accountsFor } from '../accounts-for.ts';
import type { Check } from '../check.ts';

/** An article’s title, source and date are in its text or under not-in-text. */
export const unaccountedField: Check = {
  rule: 'unaccounted-field',
  *check(corpus) {
    for (const article of corpus.articles.values())
      for (const field of accountable) {
        const account = accountsFor(field, article, corpus);
        if (account !== 'not in the text' || article.fields.notInText.has(field)) continue;
        const hasRaw = corpus.raws.has(article.id);
        yield {
          entry: article,
          place: { path: [field] },
          message: `the ${field} is neither in the text nor under not-in-text`,
          expected: `a ${field} that ${hasRaw ? `stands in raw/${article.id}.*` : 'the text states'}, or how the editor knows it`,
          fix: hasRaw
            ? `write under not-in-text: ${field}: and how you know it`
            : `keep the article as it arrived in raw/${article.id}.txt if it states the ${field}, or write under not-in-text: ${field}: and how you know it`,
        };
      }
  },
};
