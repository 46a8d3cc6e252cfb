import { quoted } from '../violations/violation.ts';
import { misreadInArticle } from './support/misread-in-article.ts';
import { passagesOf } from './support/passages.ts';
import type { Rule } from './support/rule.ts';

export const quotationMisread = {
  name: 'quotation-misread',
  severity: 'error',
  demand: 'YAML takes words for words.',
  *check(corpus) {
    const reported = new Set<string>();
    for (const passage of passagesOf(corpus)) {
      const misread = misreadInArticle(passage);
      const key = misread && `${passage.article.id} ${misread.path.join('.')}`;
      if (!misread || key === undefined || reported.has(key)) continue;
      reported.add(key);
      yield {
        entry: passage.article,
        location: { path: misread.path },
        message: `the article says ${quoted(misread.source)}, and YAML read ${misread.read}`,
        expected: 'words that YAML takes for words',
        fix: 'write >- after evidence: or the hyphen, and the words, indented, on the next line',
      };
    }
  },
} as const satisfies Rule;
