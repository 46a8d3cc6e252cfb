import { boilerplateSignal } from '../segment/boilerplate.ts';
import { readByline } from '../segment/byline.ts';
import { isCreditLine } from '../segment/caption.ts';
import { readDateLine } from '../segment/date-line.ts';
import { endsSentence, wordCount } from '../segment/shape.ts';
import { headingLevel, type PageBlock, type Region, regionsOf } from './page-block.ts';
import { boilerplateAround, isCalledCaption, isCalledPicture, MAIN } from './region-boilerplate.ts';
import type { RegionContents } from './region-contents.ts';

// In letters: a caption, its credit, and the words of an agency on what happened before.
const LONGEST_CALLED = 1_500;
const LONGEST = 500;
const MOST_LINES = 3;
// In characters: a longer one without a credit is a paragraph with a picture beside it.
const LONGEST_UNCREDITED = 200;
// In words: a shorter line beside a picture is a label.
const FEWEST_WORDS = 4;

/**
 * The blocks that are the words under a picture: by the element they stand in and what it is called, or because they
 * share a small part of the page with a picture and read like its caption.
 */
export function captionsAmong(
  blocks: readonly PageBlock[],
  contents: RegionContents,
): ReadonlySet<PageBlock> {
  return new Set(
    blocks.filter(
      (block) => isCalledCaption(block, LONGEST_CALLED) || isBesidePicture(block, contents),
    ),
  );
}

function isBesidePicture(block: PageBlock, contents: RegionContents): boolean {
  const region = pictureAround(block);
  const lines = region && contents.get(region);
  if (!region || !lines || lines.length > MOST_LINES || block.linked >= 0.5) return false;
  if (lines.some((line) => headingLevel(line) !== undefined) || isLabel(block)) return false;
  if (boilerplateAround(block, undefined)) return false;
  if (lines.some((line) => isCreditLine(line.text))) return true;
  if (block.region.tag === 'li') return false;
  if (isCalledPicture(region) && block.text.length <= LONGEST_UNCREDITED) return true;
  return !endsSentence(block.text) && wordCount(block.text) >= FEWEST_WORDS;
}

const isLabel = ({ text }: PageBlock) =>
  boilerplateSignal(text) !== undefined ||
  readDateLine(text) !== undefined ||
  readByline(text) !== undefined;

/** The innermost part of the page with a picture in it, where it holds little more than a caption. */
function pictureAround(block: PageBlock): Region | undefined {
  for (const region of regionsOf(block)) {
    if (region.size > LONGEST || MAIN.has(region.tag)) return undefined;
    if (region.pictures > 0) return region;
  }
  return undefined;
}

/** A caption and the credit of its picture are one; what stands there twice is one caption. */
export function joinedByPicture(captions: readonly PageBlock[]): PageBlock[] {
  const byPicture = Map.groupBy(
    captions,
    (block) => figureAround(block) ?? pictureAround(block) ?? block.region,
  );
  const joined = [...byPicture.values()].flatMap(([first, ...rest]) =>
    first ? [{ ...first, text: [first, ...rest].map(({ text }) => text).join(' ') }] : [],
  );
  return joined.filter(
    ({ text }, index) => joined.findIndex((other) => other.text === text) === index,
  );
}

const figureAround = (block: PageBlock): Region | undefined =>
  [...regionsOf(block)].find(({ tag }) => tag === 'figure');
