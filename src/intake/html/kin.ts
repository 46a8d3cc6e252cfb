import { isProse } from '../segment/shape.ts';
import type { PageBlock, Region } from './page-block.ts';
import { boilerplateAround, isBody, MAIN } from './region-boilerplate.ts';
import { contentsOf, lettersOf } from './region-contents.ts';

// How far out the container is looked for that stands in the page several times.
const OUTWARDS = 3;
// In letters: a paragraph of a container that is called an article’s text; two of any other.
const LEAST_CALLED = 80;
const LEAST_UNCALLED = 200;

/**
 * The blocks in other containers of one sort with the one that holds an article, beside it in one part of the page: of the
 * same tag and class, or without any. What is called an article’s text may stand farther off.
 */
export function kinOf(within: Region, blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const found = new Set<PageBlock>();
  const contents = contentsOf(blocks);
  for (const container of containersOf(within))
    for (const [region, inside] of contents)
      if (isKin(region, container) && isText(region, inside))
        for (const block of inside) found.add(block);
  return found;
}

function containersOf(within: Region): Region[] {
  const containers: Region[] = [];
  for (let region: Region | undefined = within; region; region = region.parent) {
    if (MAIN.has(region.tag) || containers.length > OUTWARDS) break;
    containers.push(region);
  }
  return containers;
}

function isKin(region: Region, container: Region): boolean {
  if (region === container || region.tag !== container.tag) return false;
  if (isAround(region, container) || isAround(container, region)) return false;
  const isBeside = region.parent === container.parent;
  if (container.classes === '') return region.hints === '' && isBeside;
  const areCousins = region.parent?.parent === container.parent?.parent;
  return region.classes === container.classes && (isBeside || areCousins || isBody(region));
}

function isAround(outer: Region, inner: Region): boolean {
  for (let region = inner.parent; region; region = region.parent) if (region === outer) return true;
  return false;
}

/** Whether a part holds paragraphs that are no boilerplate’s, and little that leads elsewhere. */
function isText(region: Region, inside: readonly PageBlock[]): boolean {
  const prose = inside.filter(
    (block) =>
      block.linked < 0.5 &&
      isProse(block.text) &&
      boilerplateAround(block, undefined) === undefined,
  );
  const least = isBody(region) ? LEAST_CALLED : LEAST_UNCALLED;
  const letters = lettersOf(prose);
  return letters >= least && letters >= lettersOf(inside) / 2;
}
