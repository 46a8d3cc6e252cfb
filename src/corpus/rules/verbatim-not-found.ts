import { standing } from '../../text/find-quotation.ts';
import { normalise } from '../../text/normalise.ts';
import type { Corpus } from '../entries/corpus.ts';
import { type ArticleText, placePassage } from '../parsing/article-text.ts';
import type { ParsedArticle } from '../parsing/parse-entry.ts';
import type { WrittenClaim } from '../parsing/read-claims.ts';
import { quoted } from '../violations/violation.ts';
import { leftOutAdvice, lostWords } from './support/altered.ts';
import { cutShort } from './support/cut-short.ts';
import { nearestAdvice } from './support/nearest-advice.ts';
import type { EntryViolation, Rule } from './support/rule.ts';
import { descriptionsOf, type Verbatim } from './support/verbatims.ts';

export const verbatimNotFound = {
  name: 'verbatim-not-found',
  severity: 'error',
  demand: 'Descriptions, reasons, bases and hedges are the article’s words.',
  *check(corpus) {
    for (const article of corpus.articles.values())
      if (article.body.blocks.length > 0)
        for (const wanted of wantedIn(article)) yield* missing(wanted, corpus);
  },
} as const satisfies Rule;

/** Words, and the part of an article that has to hold them. */
interface Wanted {
  verbatim: Verbatim;
  texts: readonly ArticleText[];
  within: 'the article' | 'the text around its evidence' | 'the sentence of its passage';
}

function wantedIn(article: ParsedArticle): Wanted[] {
  return [
    ...descriptionsOf(article).map(
      (verbatim): Wanted => ({ verbatim, texts: article.texts, within: 'the article' }),
    ),
    ...article.claims.flatMap((claim) => hedgesIn(article, claim)),
  ];
}

/** The hedges of a claim and of its passages; none where the place of a passage is not known. */
function hedgesIn(article: ParsedArticle, { index, fields }: WrittenClaim): Wanted[] {
  const path = ['claims', index];
  const held = fields.evidence.map((passage) => textOf(passage, article));
  const texts = held.flatMap((text) => text ?? []);
  const ofClaim: Wanted[] =
    fields.hedge !== undefined && texts.length > 0 && texts.length === held.length
      ? [
          {
            verbatim: { article, path: [...path, 'hedge'], text: fields.hedge },
            texts,
            within: 'the text around its evidence',
          },
        ]
      : [];
  const ofPassages = fields.evidence.flatMap(({ hedge }, at): Wanted[] => {
    const passage = fields.evidence[at];
    const text = passage && sentenceOf(passage, article);
    if (!text || hedge === undefined) return [];
    const verbatim = { article, path: [...path, 'evidence', at, 'hedge'], text: hedge };
    return [{ verbatim, texts: [text], within: 'the sentence of its passage' }];
  });
  return [...ofClaim, ...ofPassages];
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

// After a whole word, so that no abbreviation ends one.
const SENTENCE_END = /\p{Ll}{3,}[.!?…]["'”’)\]]*\s+(?=\S)/gu;

/** The sentence or sentences that hold a passage, where there is one place for it. */
function sentenceOf(
  passage: Parameters<typeof placePassage>[0],
  article: ParsedArticle,
): ArticleText | undefined {
  const placement = placePassage(passage, article.texts);
  const holder = textOf(passage, article);
  if (placement.state !== 'placed' || !holder) return undefined;
  const { start, end } = placement.place;
  const ends = [...holder.text.matchAll(SENTENCE_END)].map(
    ({ 0: match, index }) => index + match.length,
  );
  const from = ends.findLast((at) => at <= start) ?? 0;
  const to = ends.find((at) => at >= end) ?? holder.text.length;
  const text = holder.text.slice(from, to);
  return { ...holder, text, normalised: normalise(text) };
}

// What editors write where there is nothing.
const NOTHING =
  /^(?:none|no|yes|n\/?a|unknown|unclear|nothing|null|true|false|-|–|\?+|x|keine?r?)$/i;

function* missing({ verbatim, texts, within }: Wanted, corpus: Corpus): Generator<EntryViolation> {
  const { article, path, text } = verbatim;
  const words = normalise(text);
  const found = texts.map(({ normalised }) => standing(words, normalised));
  if (found.includes('whole') || cutShort(verbatim, corpus) !== undefined) return;
  const lost = within === 'the article' ? lostWords(text, article, corpus) : undefined;
  // Somebody altered the paragraph: that is reported there, once.
  if (lost === 'altered') return;
  yield {
    entry: article,
    location: { path },
    message: `${path.at(-1)} is ${quoted(text)}, and ${within} does not say that`,
    expected: `the exact words of ${within}`,
    fix: found.includes('cuts a word')
      ? 'the words begin or end inside a word or number: give the whole of it'
      : lost
        ? leftOutAdvice(article)
        : NOTHING.test(text) && path[0] === 'claims'
          ? `leave ${path.at(-1)}: out where the text has no such words`
          : nearestAdvice(
              text,
              texts.map(({ text }) => text),
              within,
            ),
  };
}
