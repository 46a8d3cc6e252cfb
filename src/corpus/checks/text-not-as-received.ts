import { findNormalised } from '../../text/find-quotation.ts';
import { normalise } from '../../text/normalise.ts';
import type { Check, Problem } from '../check.ts';
import type { Corpus } from '../corpus.ts';
import { cutShort } from '../cut-short.ts';
import { type Place, quoted } from '../finding.ts';
import { nearestAdvice } from '../nearest-advice.ts';
import type { ParsedArticle } from '../parse-entry.ts';
import { isAltered, rawTextOf } from '../raw-text.ts';
import { printedOf, type Verbatim } from '../verbatims.ts';

/** Title, captions and body stand in the article as it arrived. */
export const textNotAsReceived: Check = {
  rule: 'text-not-as-received',
  *check(corpus) {
    for (const article of corpus.articles.values()) {
      const raw = rawTextOf(article, corpus);
      if (raw !== undefined) yield* alteredIn(article, raw, corpus);
    }
  },
};

interface Stretch {
  name: string;
  place: Place;
  text: string;
}

function* alteredIn(article: ParsedArticle, raw: string, corpus: Corpus): Generator<Problem> {
  const received = normalise(raw);
  for (const { name, place, text } of stretchesOf(article, corpus)) {
    const found = findNormalised(normalise(text), received);
    if (text.trim() === '' || found.some(({ cutsWord }) => !cutsWord)) continue;
    // A title that is from elsewhere altogether is unaccounted for, and not altered.
    if (name === 'the title' && !isAltered(text, raw)) continue;
    yield {
      entry: article,
      place,
      message: `${name} is not in the article as it arrived: ${quoted(text)}`,
      expected: `words as they stand in raw/${article.id}.txt`,
      fix: `${nearestAdvice(text, [raw], 'the article as it arrived')}; leave an outlet’s mistakes as they are`,
    };
  }
}

function* stretchesOf(article: ParsedArticle, corpus: Corpus): Generator<Stretch> {
  for (const verbatim of printedOf(article))
    if (cutShort(verbatim, corpus) === undefined) yield fieldStretch(verbatim);
  for (const { text, node } of article.body.blocks)
    yield {
      name: 'a paragraph',
      place: { offset: article.bodyOffset + (node.position?.start.offset ?? 0) },
      text,
    };
}

const fieldStretch = ({ path, text }: Verbatim): Stretch => ({
  name: path[0] === 'captions' ? 'a caption' : `the ${path[0]}`,
  place: { path },
  text,
});
