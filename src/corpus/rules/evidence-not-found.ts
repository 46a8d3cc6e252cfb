import { findQuotation } from '../../text/find-quotation.ts';
import { type NormalisedText, normalise } from '../../text/normalise.ts';
import { sameLetters } from '../../text/same-letters.ts';
import { placePassage } from '../parsing/article-text.ts';
import { quoted } from '../violations/violation.ts';
import { leftOutAdvice, lostWords } from './support/altered.ts';
import { misreadInArticle } from './support/misread-in-article.ts';
import { nearestAdvice } from './support/nearest-advice.ts';
import { type PassageInArticle, passagesOf } from './support/passages.ts';
import type { EntryViolation, Rule } from './support/rule.ts';
import { sourceAt } from './support/written-source.ts';

export const evidenceNotFound = {
  name: 'evidence-not-found',
  severity: 'error',
  demand: 'Evidence is in the article, word for word.',
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
} as const satisfies Rule;

function explain({ article, quote, part, path }: PassageInArticle, fix: string): EntryViolation {
  return {
    entry: article,
    location: { path },
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
  const isSame =
    sameLetters(
      quote,
      texts.map(({ text }) => text),
    ) !== undefined;
  if (!isSame && isShortened(quote, joined))
    return 'a passage cannot leave words out: give the words before and after the dots as two passages';
  return findQuotation(quote, joined).length > 0
    ? 'the words run over two paragraphs: give each paragraph’s words as a passage of its own'
    : (commentAdvice(passage) ?? mergedAdvice(passage));
}

/** A comment among words that go on over several lines. */
function commentAdvice({ article, path, quote }: PassageInArticle): string | undefined {
  const lines = (sourceAt(article, path)?.source ?? '').split('\n').map((line) => line.trim());
  const comments = lines.filter((line) => /^#\s/.test(line));
  const words = comments.reduce((text, comment) => text.replace(comment, ''), quote);
  return comments.length > 0 &&
    article.texts.some(({ normalised }) => findQuotation(words, normalised).length > 0)
    ? `among words that go on over several lines a # begins no comment: move ${quoted(comments[0] ?? '')} above the field`
    : undefined;
}

/** Passages that lie on lines below each other and are one to YAML, for want of a hyphen or for a sign like one. */
function mergedAdvice({ article, path }: PassageInArticle): string | undefined {
  const lines = (sourceAt(article, path)?.source ?? '')
    .split('\n')
    .map((line) => line.trim().replace(/^(?:[-–—•·●*]\s+)?(?:[>|][-+]?)?\s*/, ''))
    .filter((line) => line !== '');
  const stands = (text: string) =>
    article.texts.some(({ normalised }) => findQuotation(text, normalised).length > 0);
  const [, second, ...others] = groupedBy(stands, lines) ?? [];
  return second === undefined
    ? undefined
    : `these are ${others.length + 2} passages, and YAML takes them for one: write a hyphen, -, and a space before each of them, also before ${quoted(second)}`;
}

/** Lines joined to the longest runs that stand somewhere; undefined where one stands nowhere. */
function groupedBy(
  stands: (text: string) => boolean,
  lines: readonly string[],
): string[] | undefined {
  const groups: string[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = lines.length;
    while (to > from && !stands(lines.slice(from, to).join(' '))) to--;
    if (to === from) return undefined;
    groups.push(lines.slice(from, to).join(' '));
    from = to;
  }
  return groups;
}

/** Passages that YAML took for one, for want of a hyphen or of its right place. */
function severalAdvice({ article, path }: PassageInArticle): string | undefined {
  const lines = (sourceAt(article, path)?.source ?? '').split('\n').map((line) => line.trim());
  const passages = lines.map((line) => line.replace(/^- +/, '')).filter((line) => line !== '');
  const areAll = passages.every((line) =>
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
