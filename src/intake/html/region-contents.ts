import { type PageBlock, type Region, regionsOf } from './page-block.ts';

/** The blocks in each region of a page, those in the regions within it too, in the order of the page. */
export type RegionContents = ReadonlyMap<Region, readonly PageBlock[]>;

/** Sorts blocks by every region they lie in, outer regions before those within them. */
export function contentsOf(blocks: readonly PageBlock[]): RegionContents {
  const contents = new Map<Region, PageBlock[]>();
  for (const block of blocks)
    for (const region of [...regionsOf(block)].reverse()) {
      const inside = contents.get(region);
      if (inside) inside.push(block);
      else contents.set(region, [block]);
    }
  return contents;
}

/** The letters of some blocks, spaces left out, as regions count them. */
export const lettersOf = (blocks: readonly PageBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.replaceAll(' ', '').length, 0);
