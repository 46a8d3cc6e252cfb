import type { PageBlock, Region } from './page-block.ts';
import type { PageText } from './page-blocks.ts';
import type { PageFact } from './page-fact.ts';
import { contentsOf } from './region-contents.ts';

/** Facts that a page shows, each with the innermost part of it that does. */
export type PlacedFacts = ReadonlyMap<PageFact, Region>;

/** Finds out where the facts that elements show stand; to be asked before anything changes the page’s tree. */
export function placeFacts(facts: readonly PageFact[], { regionOf }: PageText): PlacedFacts {
  const placed = new Map<PageFact, Region>();
  for (const each of facts)
    for (let element = each.element; element; element = element.parentElement ?? undefined) {
      const region = regionOf.get(element);
      if (!region) continue;
      placed.set(each, region);
      break;
    }
  return placed;
}

/** Which of the facts stand in a part of the page in which everything is set aside: they are another story’s. */
export function foreignFacts(
  placed: PlacedFacts,
  blocks: readonly PageBlock[],
  aside: ReadonlyMap<PageBlock, string>,
): ReadonlySet<PageFact> {
  if (aside.size === 0) return new Set();
  const contents = contentsOf(blocks);
  const isAside = (region: Region) => contents.get(region)?.every((block) => aside.has(block));
  return new Set([...placed].flatMap(([each, region]) => (isAside(region) ? [each] : [])));
}
