import { appealSignal } from '../segment/boilerplate.ts';
import { isOfConsent, speaksOfConsent } from '../segment/consent.ts';
import { isProse, wordCount } from '../segment/shape.ts';
import { entryLines } from './live-entries.ts';
import { otherStories } from './other-stories.ts';
import { headingLevel, type PageBlock, type Region, regionsOf } from './page-block.ts';
import { isBody, isDialog, MAIN } from './region-boilerplate.ts';
import { contentsOf, lettersOf } from './region-contents.ts';
import { teasersIn } from './teasers.ts';

/** Blocks that are no part of the article whatever a reader of the page thinks of them, with the reason for each. */
export type Aside = ReadonlyMap<PageBlock, string>;

/**
 * What can be told by its words, or by how its parts belong together, to be none of a page’s article: notices on
 * privacy, offers, teasers of other stories, other stories below it. `headline` is the block that is the headline.
 */
export function setAside(blocks: readonly PageBlock[], headline: PageBlock | undefined): Aside {
  const contents = contentsOf(blocks);
  const aside = new Map<PageBlock, string>();
  const put = (some: readonly PageBlock[], because: (block: PageBlock) => string) => {
    for (const block of some)
      if (block !== headline && !aside.has(block)) aside.set(block, because(block));
  };
  const isAboutPrivacy = headline !== undefined && speaksOfConsent(headline.text);
  const own = new Set(headline ? regionsOf(headline) : []);
  for (const [region, inside] of contents) {
    if (own.has(region) || MAIN.has(region.tag)) continue;
    if (!isAboutPrivacy && isConsent(region, inside))
      put(inside, () => 'a notice on cookies and privacy');
    else if (isOfReaders(region, inside)) put(inside, () => 'what readers wrote');
    else if (isAppeal(region, inside)) put(inside, becauseOfAppeal);
  }
  const lines = entryLines(blocks);
  const entries = new Set(lines.map(({ block }) => block));
  const firstText = blocks.slice(headline ? blocks.indexOf(headline) : 0).find(isText);
  const { teasers, labels } = teasersIn({ contents, own, firstText, entries });
  put(teasers, () => 'a teaser of another story');
  put(labels, () => 'stands with links to other texts');
  put(linesOfOffers(blocks), becauseOfAppeal);
  for (const { blocks: others, because } of otherStories(blocks, contents, { headline, entries }))
    put(others, () => because);
  for (const { block, entry } of lines)
    put([block], () => `when an entry was written, or by whom: above “${entry.slice(0, 40)}”`);
  return aside;
}

const isText = ({ text, linked }: PageBlock) => linked < 0.5 && isProse(text);

const becauseOfAppeal = ({ text }: PageBlock) =>
  appealSignal(text)?.because ?? 'stands among lines that ask something of the reader';

// Shares of the letters of a part: some of its lines are buttons and headings without a sign of their own.
const MOSTLY = 0.6;
const HALF = 0.5;
// In letters: a notice is a paragraph at least, and an offer less than a text.
const LEAST_NOTICE = 120;
const LONGEST_OFFER = 2_000;

function isConsent(region: Region, inside: readonly PageBlock[]): boolean {
  const isCalled = isDialog(region);
  if (isBody(region) || region.size < LEAST_NOTICE) return false;
  if (!isCalled && inside.length < 2) return false;
  const share = lettersOf(inside.filter(({ text }) => isOfConsent(text))) / lettersOf(inside);
  return share >= (isCalled ? HALF / 2 : MOSTLY);
}

const OF_READERS =
  /^(?:\d[\d.,]*\s+)?(?:readers?['’]? |user )?(?:comments?|replies|(?:leser)?kommentare?|commentaires?|comentarios|commenti|comentários|reacties|komentarze|комментари[ийя]+|коментарі|تعليق(?:ات)?|التعليقات|نظرات|دیدگاه‌?ها|תגובות)(?:\s*\(?\d*\)?)\W*$/iu;

/** Whether a part begins with the heading over what readers write, and is no more than that. */
const isOfReaders = (region: Region, [first]: readonly PageBlock[]) =>
  first !== undefined && !isBody(region) && OF_READERS.test(first.text);

const isSigned = ({ text }: PageBlock) => appealSignal(text) !== undefined;

function isAppeal(region: Region, inside: readonly PageBlock[]): boolean {
  if (region.size > LONGEST_OFFER || inside.length < 2) return false;
  const signed = inside.filter(isSigned);
  const rest = inside.filter((block) => !isSigned(block));
  return (
    signed.length >= 2 && lettersOf(signed) >= HALF * lettersOf(inside) && !rest.some(isReport)
  );
}

// A line that reports has somebody’s words in it, or is a paragraph.
const isReport = ({ text }: PageBlock) =>
  wordCount(text) > 25 || /["“”«»„]|\b(?:said|says|told|according to)\b/i.test(text);

// In blocks: what an offer lists between two lines that give it away.
const LONGEST_LIST = 3;

/** Lines of an offer, with the items of a list and the short lines that stand between two of them. */
function linesOfOffers(blocks: readonly PageBlock[]): PageBlock[] {
  const signed = [...blocks.entries()].flatMap(([index, block]) => (isSigned(block) ? index : []));
  return signed.flatMap((start, at) => {
    const between = blocks.slice(start + 1, signed[at + 1] ?? start);
    const isOffer = between.length <= LONGEST_LIST && between.every(isListed);
    return isOffer ? [...blocks.slice(start, start + 1), ...between] : [];
  });
}

const isListed = (block: PageBlock) =>
  (block.region.tag === 'li' || headingLevel(block) !== undefined || wordCount(block.text) <= 12) &&
  !isReport(block);
