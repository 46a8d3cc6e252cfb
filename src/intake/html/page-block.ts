/** An element that holds text, as a part of the page: what it is, and what its author called it. */
export interface Region {
  parent: Region | undefined;
  tag: string;
  /** Its class, id, role and the like, in small letters, with spaces between. */
  hints: string;
  /** Its class alone, with every number made 0: parts of one sort have the same. */
  classes: string;
  /** How many pictures and films are in it. */
  pictures: number;
  /** The letters of all text in it. */
  size: number;
}

/** A stretch of a page that stands by itself: a paragraph, a heading, an item of a list. */
export interface PageBlock {
  text: string;
  /** The line of the page’s source on which it begins. */
  line: number;
  region: Region;
  /** The share of it, from 0 to 1, that leads elsewhere. */
  linked: number;
}

/** A region with nothing in it yet. */
export const emptyRegion = (tag: string, parent: Region | undefined): Region => ({
  parent,
  tag,
  hints: '',
  classes: '',
  pictures: 0,
  size: 0,
});

/** The regions a block lies in, innermost first. */
export function* regionsOf({ region }: Pick<PageBlock, 'region'>): Generator<Region> {
  for (let each: Region | undefined = region; each; each = each.parent) yield each;
}

const HEADING = /^h[1-6]$/;

// An unclosed heading holds the rest of the page.
const LONGEST_HEADING = 300;

/** The level of the heading a block is; `undefined` where it is none. */
export function headingLevel({ region }: Pick<PageBlock, 'region'>): number | undefined {
  const heading = [region, region.parent].find((each) => each && HEADING.test(each.tag));
  if (!heading || heading.size > LONGEST_HEADING) return undefined;
  return Number(heading.tag.slice(1));
}
