import { standing } from '../../text/find-quotation.ts';
import { normalise } from '../../text/normalise.ts';
import { type ArticleText, placePassage } from '../article-text.ts';
import type { Check, Problem } from '../check.ts';
import type { Corpus } from '../corpus.ts';
import { cutShort } from '../cut-short.ts';
import { quoted } from '../finding.ts';
import { nearestAdvice } from '../nearest-advice.ts';
import type { ParsedArticle } from '../parse-entry.ts';
import { claimsOf } from '../passages.ts';
import type { WrittenClaim } from '../read-claims.ts';
import { descriptionsOf, type Verbatim } from '../verbatims.ts';

/** Descriptions, reasons, bases and hedges are the article’s words. */
export const verbatimNotFound: Check = {
  rule: 'verbatim-not-found',
  *check(corpus) {
    for (const article of corpus.articles.values()) {
      if (article.body.blocks.length === 0) continue;
      for (const verbatim of descriptionsOf(article))
        yield* missingFrom(article.texts, 'the article', verbatim, corpus);
    }
    for (const { article, claim } of claimsOf(corpus)) yield* missingHedges(article, claim, corpus);
  },
};

function* missingHedges(
  article: ParsedArticle,
  claim: WrittenClaim,
  corpus: Corpus,
): Generator<Problem> {
  const path = ['claims', claim.index];
  const held = claim.fields.evidence.map((passage) => textOf(passage, article));
  const around = held.flatMap((text) => text ?? []);
  const { hedge } = claim.fields;
  if (hedge !== undefined && around.length > 0)
    yield* missingFrom(
      around,
      'the paragraphs of its evidence',
      { article, path: [...path, 'hedge'], text: hedge },
      corpus,
    );
  for (const [index, passage] of claim.fields.evidence.entries()) {
    const text = held[index];
    if (!text || passage.hedge === undefined) continue;
    const at = [...path, 'evidence', index, 'hedge'];
    yield* missingFrom(
      [text],
      'the paragraph of its passage',
      { article, path: at, text: passage.hedge },
      corpus,
    );
  }
}

/** The text that holds a passage, where there is one place for it. */
function textOf(
  passage: Parameters<typeof placePassage>[0],
  { texts }: ParsedArticle,
): ArticleText | undefined {
  const placement = placePassage(passage, texts);
  if (placement.state !== 'placed') return undefined;
  const { part, index } = placement.place;
  return texts.find((text) => text.part === part && text.index === index);
}

function* missingFrom(
  texts: readonly ArticleText[],
  where: string,
  verbatim: Verbatim,
  corpus: Corpus,
): Generator<Problem> {
  const { article, path, text } = verbatim;
  const wanted = normalise(text);
  const found = texts.map(({ normalised }) => standing(wanted, normalised));
  if (found.includes('whole') || cutShort(verbatim, corpus) !== undefined) return;
  yield {
    entry: article,
    place: { path },
    message: `${path.at(-1)} is ${quoted(text)}, and ${where} ${where.startsWith('the paragraphs') ? 'do' : 'does'} not say that`,
    expected: `the exact words of ${where}`,
    fix: found.includes('cuts a word')
      ? 'the words begin or end inside a word: give whole words'
      : nearestAdvice(
          text,
          texts.map(({ text }) => text),
          where,
        ),
  };
}
