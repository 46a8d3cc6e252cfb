import type { Known } from '../../model/known.ts';
import { boilerplateSign } from './boilerplate.ts';
import { readByline } from './byline.ts';
import { captionSign, isBareCredit } from './caption.ts';
import { authorNoteSign, creditSign } from './credit.ts';
import { readDateLine } from './date-line.ts';
import { placeByline } from './place-byline.ts';
import { placeHead } from './place-head.ts';
import { isRemoved, type Placed, place } from './placed.ts';
import type { RawBlock } from './raw-block.ts';
import { endsSentence, isProse } from './shape.ts';
import type { Sign } from './signal.ts';
import { findSiteName, type SiteName } from './site-name.ts';
import { findZones } from './zones.ts';

/**
 * Says of each block of a raw text what part of the article it is, in the order of the text. What nothing
 * gives away stays in the body; what is taken out says why, and a doubt is put as a question.
 */
export function tellApart(blocks: readonly RawBlock[], known: Known): Placed[] {
  const { start, end } = findZones(blocks);
  const [above, story, below] = [
    blocks.slice(0, start),
    blocks.slice(start, end),
    blocks.slice(end),
  ];
  const siteName = findSiteName([...above, ...below], known);
  const head = placeHead({ blocks: above, known, siteName });
  return keepOne([
    ...head,
    ...story.map((block, index) => placeInStory(block, story[index + 1])),
    ...placeTail({ blocks: below, siteName, head, rest: blocks.slice(0, end) }),
  ]);
}

/**
 * The same for blocks that are known to be an article’s text, as in a page where headline and menu are
 * told by their tags: nothing in it is a headline.
 */
export function tellStoryApart(blocks: readonly RawBlock[], known: Known): Placed[] {
  const { end } = findZones(blocks);
  const [story, below] = [blocks.slice(0, end), blocks.slice(end)];
  const siteName = findSiteName(below, known);
  return keepOne([
    ...story.map((block, index) => placeInStory(block, blocks[index + 1])),
    ...placeTail({ blocks: below, siteName, head: [], rest: story }),
  ]);
}

/** An article has one byline and one credit line; of several only those that follow each other are one. */
function keepOne(placed: readonly Placed[]): Placed[] {
  return placed.map((each, index) => {
    if (each.part !== 'byline' && each.part !== 'credit') return each;
    const first = placed.findIndex(({ part }) => part === each.part);
    const between = placed.slice(first, index);
    const isOne = between.every(
      ({ part, words, block }) => part === each.part && words === block.text,
    );
    if (isOne) return each;
    const doubt = `a second ${each.part === 'byline' ? 'byline' : 'credit line'}: does it belong to the first?`;
    return place(each.block, 'body', { because: each.because, doubt });
  });
}

/** A block amid the running text: all but what gives itself away stays there. */
function placeInStory(block: RawBlock, next: RawBlock | undefined): Placed {
  const sign = boilerplateSign(block.text);
  if (sign) return place(block, 'boilerplate', sign);
  const caption = captionSign(block.text) ?? captionAbove(block, next);
  if (caption) return place(block, 'caption', caption);
  const credit = creditSign(block.text);
  if (credit) return place(block, 'credit', credit);
  return place(block, 'body', { because: 'running text', ...doubtAbout(block.text) });
}

function captionAbove({ text }: RawBlock, next: RawBlock | undefined): Sign | undefined {
  return next && isBareCredit(next.text) && !endsSentence(text)
    ? { because: 'stands above the credit of a picture' }
    : undefined;
}

function doubtAbout(text: string): { doubt: string } | undefined {
  if (/^https?:\/\/\S+$/.test(text))
    return { doubt: 'an address alone: the article’s own (then it is its url), or a link?' };
  if (CHANGES.test(text)) return { doubt: 'a note on changes: does it belong under corrections?' };
  return endsSentence(text) || isProse(text)
    ? undefined
    : { doubt: 'no sentence: a subheading, a caption without credit, or a link?' };
}

const CHANGES =
  /^(?:corrections?|clarification|editor['’]?s['’]? note|updated?)\b ?[:(–—]|^this (?:article|story|piece|report|post) (?:has been|was) (?:updated|corrected|amended)\b/i;

interface Tail {
  blocks: readonly RawBlock[];
  siteName: SiteName;
  head: readonly Placed[];
  /** Everything above the tail. */
  rest: readonly RawBlock[];
}

/** Below the running text, short lines after the first that leads elsewhere are more of the same. */
function placeTail(tail: Tail): Placed[] {
  const placed: Placed[] = [];
  for (const [index, block] of tail.blocks.entries())
    placed.push(
      ...(placeCredits(tail, block) ?? [
        placeAmong(placed, placeInStory(block, tail.blocks[index + 1])),
      ]),
    );
  return placed;
}

function placeCredits({ siteName, head, rest }: Tail, block: RawBlock): Placed[] | undefined {
  const { text } = block;
  const site = siteName(text);
  if (site) return [place(block, 'site-name', site)];
  const above = rest.map((other) => other.text);
  const note = authorNoteSign(text, above);
  if (note) return [place(block, 'credit', note)];
  const date = readDateLine(text);
  if (date && date.label !== 'none')
    return [place(block, 'date', { because: 'says when it was published' })];
  const byline = head.some(({ part }) => part === 'byline') ? undefined : readByline(text);
  return byline && placeByline(block, byline);
}

function placeAmong(above: readonly Placed[], placed: Placed): Placed {
  const isAmong = above.some(isRemoved);
  return isAmong && placed.part === 'body'
    ? place(placed.block, 'boilerplate', {
        because: 'stands below the text among lines of that sort',
      })
    : placed;
}
