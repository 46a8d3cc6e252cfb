import { standing } from '../../text/find-quotation.ts';
import { nearestPassage } from '../../text/nearest-passage.ts';
import { normalise, originalSpan } from '../../text/normalise.ts';
import type { Corpus } from '../entries/corpus.ts';
import type { Block } from '../parsing/body.ts';
import type { ParsedArticle } from '../parsing/parse-entry.ts';
import { type Location, quoted } from '../violations/violation.ts';
import { mayBeNotInText } from './support/accounts-for.ts';
import { alteredBlocks, isAltered } from './support/altered.ts';
import { cutShort } from './support/cut-short.ts';
import { nearestAdvice } from './support/nearest-advice.ts';
import { isRawAltered, rawTextOf } from './support/raw-text.ts';
import type { EntryViolation, Rule } from './support/rule.ts';
import { printedOf, type Verbatim } from './support/verbatims.ts';

/** Title, captions and body stand in the article as it arrived, paragraphs in their order. */
export const textNotAsReceived = {
  name: 'text-not-as-received',
  severity: 'error',
  demand: 'Title, captions and body stand in the article as it arrived.',
  *check(corpus) {
    for (const article of corpus.articles.values()) {
      const raw = rawTextOf(article, corpus);
      // With what somebody altered there is nothing to compare; that it was altered is told.
      if (raw !== undefined && !isRawAltered(article, corpus))
        yield* alteredIn(article, raw, corpus);
    }
  },
} as const satisfies Rule;

interface Stretch {
  name: string;
  location: Location;
  text: string;
}

function* alteredIn(
  article: ParsedArticle,
  raw: string,
  corpus: Corpus,
): Generator<EntryViolation> {
  const received = normalise(raw);
  const printed = printedOf(article)
    .filter(({ text }) => standing(normalise(text), received) !== 'whole')
    // A title that is from elsewhere altogether is unaccounted for, and not altered.
    .filter(({ path, text }) => path[0] !== 'title' || isAltered(text, raw))
    .filter(({ path }) => !mayBeNotInText(article, String(path[0])))
    .filter((verbatim) => cutShort(verbatim, corpus) === undefined)
    .map(fieldStretch);
  const blocks = alteredBlocks(article, received).map((block) => blockStretch(block, article, raw));
  yield* disordered(article, received.text);
  for (const { name, location, text } of [...printed, ...blocks])
    yield {
      entry: article,
      location,
      message: `${name} is not in the article as it arrived: ${quoted(text)}`,
      expected: `words as they stand in raw/${article.id}.txt`,
      fix: `${nearestAdvice(text, [raw], 'the article as it arrived')}; leave an outlet’s mistakes as they are`,
    };
}

/** The first paragraph that stands before or within those above it in the article as it arrived. */
function* disordered(article: ParsedArticle, received: string): Generator<EntryViolation> {
  let end = 0;
  for (const block of article.body.blocks) {
    const { text } = block.normalised;
    const at = received.indexOf(text, end);
    const isElsewhere = at < 0 && text !== '' && received.includes(text);
    if (isElsewhere) return yield displaced(article, block, received);
    if (at >= 0) end = at + text.length;
  }
}

function displaced(article: ParsedArticle, block: Block, received: string): EntryViolation {
  const { text } = block.normalised;
  const isTwice =
    article.body.blocks.filter(({ normalised }) => normalised.text === text).length > 1;
  return {
    entry: article,
    location: { offset: startOf(block, article) },
    message:
      isTwice && received.indexOf(text) === received.lastIndexOf(text)
        ? `a paragraph stands here again, and once in the article as it arrived: ${quoted(block.text)}`
        : `a paragraph stands further up in the article as it arrived: ${quoted(block.text)}`,
    expected: `the paragraphs of raw/${article.id}.txt, each as often as there and in their order`,
    fix: 'take the paragraph away, or move it to where it stood',
  };
}

const startOf = ({ node }: Block, { bodyOffset }: ParsedArticle) =>
  bodyOffset + (node.position?.start.offset ?? 0);

const blockStretch = (block: Block, article: ParsedArticle, raw: string): Stretch => ({
  name: 'a paragraph',
  location: { offset: startOf(block, article) + sharedLength(block, article, raw) },
  text: block.text,
});

/** How far into a paragraph, as it is written, its first altered word begins. */
function sharedLength(
  { text, node }: Block,
  { file, bodyOffset }: ParsedArticle,
  raw: string,
): number {
  const passage = nearestPassage(text, [raw])?.passage;
  if (passage === undefined) return 0;
  const written = file.text.slice(
    bodyOffset + (node.position?.start.offset ?? 0),
    bodyOffset + (node.position?.end.offset ?? 0),
  );
  const [own, theirs] = [normalise(written), passage];
  let at = 0;
  while (at < own.text.length && own.text[at] === theirs[at]) at++;
  const word = own.text.slice(0, at).search(/\S*$/u);
  return originalSpan(own, word, word + 1).start;
}

const fieldStretch = ({ path, text }: Verbatim): Stretch => ({
  name: path[0] === 'captions' ? 'a caption' : `the ${path[0]}`,
  location: { path },
  text,
});
