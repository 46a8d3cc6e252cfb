import { findQuotation } from '../../text/find-quotation.ts';
import { normalise } from '../../text/normalise.ts';
import { placePassage } from '../article-text.ts';
import type { Check, Problem } from '../check.ts';
import { quoted } from '../finding.ts';
import { misreadInArticle } from '../misread-in-article.ts';
import { nearestAdvice } from '../nearest-advice.ts';
import { type PassageInArticle, passagesOf } from '../passages.ts';

/** Evidence is in the article, word for word. */
export const evidenceNotFound: Check = {
  rule: 'evidence-not-found',
  *check(corpus) {
    for (const passage of passagesOf(corpus))
      if (
        placePassage(passage, passage.article.texts).state === 'absent' &&
        !misreadInArticle(passage)
      )
        yield explain(passage);
  },
};

function explain(passage: PassageInArticle): Problem {
  const { article, quote, part, path } = passage;
  return {
    entry: article,
    place: { path },
    message: `the ${part ?? 'article'} does not say ${quoted(quote)}`,
    expected:
      'the article’s exact words, from its title, subtitle, captions or one paragraph of its body',
    fix: advise(passage),
  };
}

function advise({ article, quote, part }: PassageInArticle): string {
  const { texts, fields } = article;
  const elsewhere = part && texts.find((text) => findQuotation(quote, text.normalised).length > 0);
  if (elsewhere) return `the words stand in the ${elsewhere.part}: write in: ${elsewhere.part}`;
  const supplied = [fields.title, fields.subtitle].find(
    (text) => text !== undefined && findQuotation(quote, normalise(text)).length > 0,
  );
  if (supplied !== undefined)
    return 'these words stand only in a title that not-in-text says is the editor’s own';
  const joined = normalise(article.body.blocks.map(({ text }) => text).join('\n'));
  if (findQuotation(quote, joined).length > 0)
    return 'the words run over two paragraphs: give each paragraph’s words as a passage of its own';
  return nearestAdvice(
    quote,
    texts.map(({ text }) => text),
    'the article',
  );
}
