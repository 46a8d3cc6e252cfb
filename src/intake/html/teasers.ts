import { endsWithFullStop, isProse, wordCount } from '../segment/shape.ts';
import { headingLevel, type PageBlock, type Region } from './page-block.ts';
import { isBody, MAIN } from './region-boilerplate.ts';
import { lettersOf, type RegionContents } from './region-contents.ts';

// In letters and lines: a title, a sentence or two, a label, a date.
const LONGEST_CARD = 700;
const MOST_LINES = 6;
const LONGEST_SUMMARY = 450;
const MOST_PARAGRAPHS = 2;

/**
 * The parts of a page that lead to another story: its title, which is a link, with a sentence or two of it. `own` are
 * the regions that the page’s headline lies in.
 */
export function teaserRegions(contents: RegionContents, own: ReadonlySet<Region>): Region[] {
  return [...contents].flatMap(([region, inside]) => {
    if (own.has(region) || MAIN.has(region.tag) || isBody(region)) return [];
    if (region.size > LONGEST_CARD || inside.length > MOST_LINES) return [];
    return isWhollyLinked(region, inside) || isCard(region, inside) ? [region] : [];
  });
}

/** A card that is one link, with a picture or several lines in it; a paragraph that is a link has neither. */
const isWhollyLinked = (region: Region, inside: readonly PageBlock[]) =>
  region.tag === 'a' &&
  inside.every(({ linked }) => linked > 0.9) &&
  (inside.length > 1 || region.pictures > 0 || inside.some(isHeading));

function isCard(region: Region, inside: readonly PageBlock[]): boolean {
  const titles = inside.filter(isLinkedTitle);
  const rest = inside.filter((block) => !isLinkedTitle(block));
  const paragraphs = rest.filter(({ text }) => isProse(text));
  if (paragraphs.length === 0 || paragraphs.length > MOST_PARAGRAPHS) return false;
  if (titles.length === 0 || lettersOf(rest) > LONGEST_SUMMARY) return false;
  // A line that leads elsewhere, amid paragraphs like it, is no title of theirs.
  const isApart = titles.some(
    (title) => isHeading(title) || title.region.tag !== paragraphs[0]?.region.tag,
  );
  return isApart || region.pictures > 0;
}

const isHeading = (block: PageBlock) => headingLevel(block) !== undefined;

const isLinkedTitle = (block: PageBlock) =>
  block.linked > 0.8 &&
  !endsWithFullStop(block.text) &&
  (isHeading(block) || wordCount(block.text) >= 3);
