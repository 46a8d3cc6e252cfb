import { accountable } from '../../model/article.ts';
import type { Corpus } from '../entries/corpus.ts';
import type { ParsedArticle } from '../parsing/parse-entry.ts';
import { alternatives } from '../violations/violation.ts';
import { accountsFor, mayBeNotInText } from './support/accounts-for.ts';
import { isAltered } from './support/altered.ts';
import { rawsOf, rawTextOf } from './support/raw-text.ts';
import type { Rule } from './support/rule.ts';
import { datesIn } from './support/written-dates.ts';

export const unaccountedField = {
  name: 'unaccounted-field',
  severity: 'warning',
  demand: 'An article’s title, source and date are in its text or under not-in-text.',
  *check(corpus) {
    for (const article of corpus.articles.values())
      for (const field of accountable) {
        if (article.fields.notInText.has(field) || mayBeNotInText(article, field)) continue;
        if (accountsFor(field, article, corpus) !== 'not in the text') continue;
        if (field === 'title' && isAlteredTitle(article, corpus)) continue;
        const hasRaw = rawsOf(article, corpus).length > 0;
        // The file that would state it was received, and is gone: that is told.
        if (!hasRaw && article.fields.rawSha256.length > 0) continue;
        yield {
          entry: article,
          location: { path: [field] },
          message: `the ${field} is neither in the text nor under not-in-text`,
          expected: `a ${field} that ${hasRaw ? `stands in raw/${article.id}.*` : 'the text states'}, or how the editor knows it`,
          fix: `${field === 'date' ? datesAdvice(article, corpus) : ''}${
            hasRaw
              ? `write under not-in-text: ${field}: and how you know it`
              : `keep the article as it arrived in raw/${article.id}.txt if it states the ${field}, or write under not-in-text: ${field}: and how you know it`
          }`,
        };
      }
  },
} as const satisfies Rule;

/** The dates that an article’s text has, for an editor who may have misread one. */
function datesAdvice(article: ParsedArticle, corpus: Corpus): string {
  const text = rawTextOf(article, corpus) ?? article.body.blocks.map(({ text }) => text).join('\n');
  const dates = datesIn(text)
    .slice(0, 3)
    .map((date) => `“${date}”`);
  return dates.length === 0 ? '' : `the text has ${alternatives(dates)}: correct the date, or `;
}

/** Whether another rule reports the title: as words of the article that somebody changed. */
function isAlteredTitle(article: ParsedArticle, corpus: Corpus): boolean {
  const { title } = article.fields;
  const raw = rawTextOf(article, corpus);
  return title !== undefined && raw !== undefined && isAltered(title, raw);
}
