import { standing } from '../../text/find-quotation.ts';
import { normalise } from '../../text/normalise.ts';
import { alteredBlocks, isAltered } from '../altered.ts';
import type { Block } from '../body.ts';
import type { Check, Problem } from '../check.ts';
import type { Corpus } from '../corpus.ts';
import { cutShort } from '../cut-short.ts';
import { type Place, quoted } from '../finding.ts';
import { nearestAdvice } from '../nearest-advice.ts';
import type { ParsedArticle } from '../parse-entry.ts';
import { rawTextOf } from '../raw-text.ts';
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
  const printed = printedOf(article)
    .filter(({ text }) => standing(normalise(text), received) !== 'whole')
    // A title that is from elsewhere altogether is unaccounted for, and not altered.
    .filter(({ path, text }) => path[0] !== 'title' || isAltered(text, raw))
    .filter((verbatim) => cutShort(verbatim, corpus) === undefined)
    .map(fieldStretch);
  const blocks = alteredBlocks(article, received).map((block) => blockStretch(block, article));
  for (const { name, place, text } of [...printed, ...blocks])
    yield {
      entry: article,
      place,
      message: `${name} is not in the article as it arrived: ${quoted(text)}`,
      expected: `words as they stand in raw/${article.id}.txt`,
      fix: `${nearestAdvice(text, [raw], 'the article as it arrived')}; leave an outlet’s mistakes as they are`,
    };
}

const blockStretch = ({ text, node }: Block, { bodyOffset }: ParsedArticle): Stretch => ({
  name: 'a paragraph',
  place: { offset: bodyOffset + (node.position?.start.offset ?? 0) },
  text,
});

const fieldStretch = ({ path, text }: Verbatim): Stretch => ({
  name: path[0] === 'captions' ? 'a caption' : `the ${path[0]}`,
  place: { path },
  text,
});
