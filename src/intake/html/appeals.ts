import { appealSignal } from '../segment/boilerplate.ts';
import { wordCount } from '../segment/shape.ts';
import { headingLevel, type PageBlock, type Region } from './page-block.ts';
import { MAIN } from './region-boilerplate.ts';
import { lettersOf, type RegionContents } from './region-contents.ts';

// In letters: an offer is less than a text.
const LONGEST = 2_000;
// In blocks: what an offer lists between two lines that give it away.
const LONGEST_LIST = 3;

/**
 * The lines that ask a reader to subscribe, sign up or give, with what stands among them: all of a part of the page that
 * has two such lines and little else; between two of them the items of a list and short lines. Each with the reason.
 */
export function appealsIn(
  blocks: readonly PageBlock[],
  contents: RegionContents,
  own: ReadonlySet<Region>,
): ReadonlyMap<PageBlock, string> {
  const signed = new Map(
    blocks.flatMap((block) => {
      const sign = appealSignal(block.text);
      return sign ? [[block, sign.because] as const] : [];
    }),
  );
  const parts = [...contents].flatMap(([region, inside]) =>
    !own.has(region) && !MAIN.has(region.tag) && isAppeal(region, inside, signed) ? inside : [],
  );
  return new Map(
    [...parts, ...between(blocks, signed)].map((block) => [block, signed.get(block) ?? AMONG]),
  );
}

const AMONG = 'stands among lines that ask something of the reader';

type Signed = ReadonlyMap<PageBlock, string>;

function isAppeal(region: Region, inside: readonly PageBlock[], signed: Signed): boolean {
  if (region.size > LONGEST) return false;
  const lines = inside.filter((block) => signed.has(block));
  const isMost = lines.length >= 2 && lettersOf(lines) >= lettersOf(inside) / 2;
  return isMost && !inside.some((block) => !signed.has(block) && isReport(block));
}

// A line that reports has somebody’s words in it, or is a paragraph.
const isReport = ({ text }: PageBlock) =>
  wordCount(text) > 25 || /["“”«»„]|\b(?:said|says|told|according to)\b/i.test(text);

function between(blocks: readonly PageBlock[], signed: Signed): PageBlock[] {
  const lines = [...blocks.entries()].flatMap(([index, block]) => (signed.has(block) ? index : []));
  return lines.flatMap((start, at) => {
    const listed = blocks.slice(start + 1, lines[at + 1] ?? start);
    const isOffer = listed.length <= LONGEST_LIST && listed.every(isListed);
    return isOffer ? [...blocks.slice(start, start + 1), ...listed] : [];
  });
}

const isListed = (block: PageBlock) =>
  (block.region.tag === 'li' || headingLevel(block) !== undefined || wordCount(block.text) <= 12) &&
  !isReport(block);
