import { findQuotation } from '../../text/find-quotation.ts';
import { type NormalisedText, normalise } from '../../text/normalise.ts';
import { leftOutAdvice, lostWords } from '../checking/altered.ts';
import type { Check, Problem } from '../checking/check.ts';
import { misreadInArticle } from '../checking/misread-in-article.ts';
import { nearestAdvice } from '../checking/nearest-advice.ts';
import { type PassageInArticle, passagesOf } from '../checking/passages.ts';
import { sourceAt } from '../checking/written-source.ts';
import { quoted } from '../finding.ts';
import { placePassage } from '../reading/article-text.ts';

/** Evidence is in the article, word for word. */
export const evidenceNotFound: Check = {
  rule: 'evidence-not-found',
  *check(corpus) {
    for (const passage of passagesOf(corpus)) {
      if (placePassage(passage, passage.article.texts).state !== 'absent') continue;
      if (misreadInArticle(passage)) continue;
      const elsewhere = adviseFromArticle(passage);
      const lost = elsewhere ? undefined : lostWords(passage.quote, passage.article, corpus);
      // Somebody altered the paragraph: that is reported there, once.
      if (lost === 'altered') continue;
      yield explain(passage, elsewhere ?? adviseFromOutside(passage, lost));
    }
  },
};

function explain({ article, quote, part, path }: PassageInArticle, fix: string): Problem {
  return {
    entry: article,
    place: { path },
    message: `the ${part ?? 'article'} does not say ${quoted(quote)}`,
    expected:
      'the article’s exact words, from its title, subtitle, captions or one paragraph of its body',
    fix,
  };
}

/** What to do about words that the article has, but not as one passage where they are looked for. */
function adviseFromArticle(passage: PassageInArticle): string | undefined {
  const { article, quote, part } = passage;
  const { texts, fields } = article;
  const elsewhere = part && texts.find((text) => findQuotation(quote, text.normalised).length > 0);
  if (elsewhere) return `the words stand in the ${elsewhere.part}: write in: ${elsewhere.part}`;
  const supplied = [fields.title, fields.subtitle].some(
    (text) => text !== undefined && findQuotation(quote, normalise(text)).length > 0,
  );
  if (supplied)
    return 'these words stand only in a title that not-in-text says is the editor’s own';
  const several = severalAdvice(passage);
  if (several !== undefined) return several;
  const joined = normalise(article.body.blocks.map(({ text }) => text).join('\n'));
  if (isShortened(quote, joined))
    return 'a passage cannot leave words out: give the words before and after the dots as two passages';
  return findQuotation(quote, joined).length > 0
    ? 'the words run over two paragraphs: give each paragraph’s words as a passage of its own'
    : undefined;
}

/** Passages that YAML took for one, for want of a hyphen or of its right place. */
function severalAdvice({ article, path }: PassageInArticle): string | undefined {
  const lines = (sourceAt(article, path)?.source ?? '').split('\n').map((line) => line.trim());
  const passages = lines.map((line) => line.replace(/^- +/, '')).filter((line) => line !== '');
  const areAll =
    passages.length > 1 &&
    passages.every((line) =>
      article.texts.some((text) => findQuotation(line, text.normalised).length > 0),
    );
  // Without a hyphen the lines may be one passage with a mistake in it.
  return areAll && lines.slice(1).some((line) => line.startsWith('- '))
    ? `these are ${passages.length} passages, and YAML took a hyphen for words: give each a line of its own below evidence:, with the hyphens below each other`
    : undefined;
}

/** Whether words were left out of a quotation, with dots in their place. */
function isShortened(quote: string, text: NormalisedText): boolean {
  const parts = quote.split(/\s*[[(]?(?:…|\.\.\.)[\])]?\s*/).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => findQuotation(part, text).length > 0);
}

function adviseFromOutside(
  { article, quote }: PassageInArticle,
  lost: 'left out' | undefined,
): string {
  const texts = article.texts.map(({ text }) => text);
  return lost ? leftOutAdvice(article) : nearestAdvice(quote, texts, 'the article');
}
