import { passagesOf } from './support/passages.ts';
import { relatedIn } from './support/related.ts';
import type { Rule } from './support/rule.ts';

export const translationIntoItsOwnLanguage = {
  name: 'translation-into-its-own-language',
  severity: 'error',
  demand: 'A passage is translated into another language than the article’s.',
  *check(corpus) {
    for (const { article, translations, path } of passagesOf(corpus)) {
      const own = article.fields.language;
      if (own === undefined) continue;
      for (const { language } of translations)
        if (primaryOf(language) === primaryOf(own))
          yield {
            entry: article,
            location: { path: [...path.slice(0, -1), 'translation'], on: 'key' },
            message: `the article is in ${own}, and so is this translation: ${language}`,
            related: relatedIn(article, ['language'], 'the language of the article'),
            expected: 'a translation into another language',
            fix: `write its language: if it is not ${language}; take it out if it says the same in other words`,
          };
    }
  },
} as const satisfies Rule;

const primaryOf = (language: string) => language.toLowerCase().split('-')[0];
