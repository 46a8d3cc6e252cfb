import { letterRuns, shareOfRuns, wordRuns } from '../../text/word-runs.ts';
import type { DescribedArticle } from './json-ld.ts';
import { emptyRegion, headingLevel, type PageBlock } from './page-block.ts';
import { withoutMarkup } from './without-markup.ts';

// Words in a row that seldom are the same by chance, in lines of a few words, too.
const RUN = 4;
// A shorter text for machines is a summary.
const FEWEST_LETTERS = 400;

/** The article’s text after both readings, and a question where they cannot both be right. */
export interface AgreedText {
  article: readonly PageBlock[];
  doubt: string | undefined;
}

/**
 * Holds what was found against the text that the page gives to machines, where it gives one. Where the two agree it
 * settles the rest: what it has is added, short lines that it does not have are left out. Where it stands elsewhere in
 * the page, that is the article. What does not stand in the page at all counts only where the page has no text, or no
 * more than its beginning.
 */
export function agreeWithDescribed(
  blocks: readonly PageBlock[],
  found: readonly number[],
  described: DescribedArticle | undefined,
): AgreedText {
  const kept = found.flatMap((index) => blocks[index] ?? []);
  const paragraphs = described?.body ? describedParagraphs(described.body, described.line) : [];
  if (lengthOf(paragraphs) < FEWEST_LETTERS) return sure(kept);
  const [own, said] = [wordRuns(joined(kept), RUN), wordRuns(joined(paragraphs), RUN)];
  const inSaid = shareOfRuns(own, said);
  if (shareOfRuns(said, own) >= LITTLE)
    return sure(inSaid >= AGREED ? settled(blocks, new Set(found), said) : kept);
  if (shareOfRuns(said, wordRuns(joined(blocks), RUN)) >= AGREED)
    return sure(standingIn(said, blocks));
  if (lengthOf(kept) < SCARCELY * lengthOf(paragraphs)) return sure(paragraphs);
  if (isDamaged(kept, paragraphs)) return sure(kept);
  return inSaid >= LITTLE && said.size > own.size
    ? { article: paragraphs, doubt: BEGINNING }
    : { article: kept, doubt: ANOTHER };
}

const BEGINNING =
  'the page shows the beginning alone; the rest is from its data for machines: is it what readers were given?';
const ANOTHER =
  'the page’s data for machines have another text, which the page does not show: is this the article?';

const sure = (article: readonly PageBlock[]): AgreedText => ({ article, doubt: undefined });

// Letters in a row that two texts in one language do not share by chance.
const LETTERS = 8;

/** Whether two texts have the same letters in the same order, for the most part, and not the same words. */
function isDamaged(kept: readonly PageBlock[], paragraphs: readonly PageBlock[]): boolean {
  const own = letterRuns(joined(kept), LETTERS);
  return shareOfRuns(letterRuns(joined(paragraphs), LETTERS), own) >= LITTLE;
}

/** The blocks that the page’s data have, with the headings that one of them follows. */
function standingIn(said: ReadonlySet<string>, blocks: readonly PageBlock[]): PageBlock[] {
  const stands = blocks.map(
    (block) =>
      headingLevel(block) === undefined &&
      isFirst(block, blocks) &&
      shareOfRuns(wordRuns(block.text, RUN), said) >= LITTLE,
  );
  const first = stands.indexOf(true);
  return blocks.filter(
    (block, index) =>
      stands[index] ||
      (index > first &&
        stands[index + 1] &&
        headingLevel(block) !== undefined &&
        block.linked < 0.5),
  );
}

// Shares of the runs of words that one text has in common with the other.
/** Less than this in common: what was found is something else. */
const LITTLE = 0.5;
/** Of the letters: a page that shows less than this of a text has a notice in its place, or a first sentence. */
const SCARCELY = 0.25;
/** From here on the two are one text, with lines too many or too few. */
const AGREED = 0.75;
/** All of it, but for words that markup splits or joins. */
const MOST = 0.85;

const lengthOf = (blocks: readonly PageBlock[]) =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

const joined = (blocks: readonly PageBlock[]) => blocks.map(({ text }) => text).join('\n');

// In runs of words: a longer paragraph that the data does not have may be one it was cut short before.
const LONGEST_STRAY = 40;

function settled(
  blocks: readonly PageBlock[],
  found: ReadonlySet<number>,
  said: ReadonlySet<string>,
): PageBlock[] {
  const whole = blocks.filter((block, index) => found.has(index) || isMissed(block, blocks, said));
  const isComplete = shareOfRuns(said, wordRuns(joined(whole), RUN)) >= MOST;
  return isComplete ? whole.filter((block) => !isStray(block, said)) : whole;
}

/** Stands in the page’s data and was not found. */
function isMissed(block: PageBlock, blocks: readonly PageBlock[], said: ReadonlySet<string>) {
  const runs = wordRuns(block.text, RUN);
  const isParagraph = runs.size >= LONGEST_STRAY / 4 && headingLevel(block) === undefined;
  return isParagraph && shareOfRuns(runs, said) >= MOST && isFirst(block, blocks);
}

/** A line that the page’s data does not have, though it has all the text. */
function isStray(block: PageBlock, said: ReadonlySet<string>): boolean {
  const runs = wordRuns(block.text, RUN);
  const isShort = runs.size > 0 && runs.size <= LONGEST_STRAY;
  return isShort && headingLevel(block) === undefined && shareOfRuns(runs, said) === 0;
}

/** Pull quotes and summaries repeat what stands elsewhere. */
const isFirst = (block: PageBlock, blocks: readonly PageBlock[]) =>
  !blocks.some((other) => other !== block && other.text.includes(block.text));

// What editors’ programs write into a text for themselves: `+++dropcap`, `{: .large}`, `[caption]`.
const EDITORS_SIGNS =
  /^\+{3}\w*|\{:[^{}]*\}|\[\/?(?:caption|gallery|embed|video|audio)\b[^[\]]*\]/gm;

function describedParagraphs(body: string, line: number): PageBlock[] {
  const region = { ...emptyRegion('script', undefined), size: body.length };
  return withoutMarkup(body)
    .replace(EDITORS_SIGNS, ' ')
    .split(/[\n\r\u2028\u2029]+/)
    .map((text) => text.replace(/\p{White_Space}+/gu, ' ').trim())
    .filter((text) => text !== '')
    .map((text) => ({ text, line, region, linked: 0 }));
}
