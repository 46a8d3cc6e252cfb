import { readByline } from '../segment/byline.ts';
import { readDateLine } from '../segment/date-line.ts';
import { isProse } from '../segment/shape.ts';
import { headingLevel, type PageBlock, type Region, regionsOf } from './page-block.ts';
import { MAIN } from './region-boilerplate.ts';
import { lettersOf, type RegionContents } from './region-contents.ts';
import { isAlike } from './title-likeness.ts';

/** Parts of a page that are another story, and how that is told. */
export interface OtherStory {
  blocks: readonly PageBlock[];
  because: string;
}

// In letters: a paragraph; what has less below a headline is no story.
const LEAST_STORY = 140;
// In blocks: what stands above the headline of a story in its part of the page.
const ABOVE_HEADING = 3;

/** What is known of a page’s parts before other stories are looked for. */
export interface Told {
  headline: PageBlock | undefined;
  /** Lines above the entries of a live report: these are no stories of their own. */
  entries: ReadonlySet<PageBlock>;
}

/**
 * The stories that stand below the one with the page’s headline, as sites have them that go on for as long as a reader
 * scrolls: a part of the page that has a headline of its own where the first story has its, or a second main headline
 * with a name or a day of its own.
 */
export function otherStories(
  blocks: readonly PageBlock[],
  contents: RegionContents,
  { headline, entries }: Told,
): OtherStory[] {
  if (!headline) return [];
  const below = new Set(blocks.slice(blocks.indexOf(headline) + 1));
  const around = [...regionsOf(headline)];
  const story = around.find((region) => isStory((contents.get(region) ?? []).filter(isText)));
  const holders = around.filter((region) => !MAIN.has(region.tag) || region.tag === 'article');
  const others = [...contents].filter(
    ([region, inside]) =>
      !around.includes(region) &&
      inside.every((block) => below.has(block) && !entries.has(block)) &&
      isOther({ region, inside, headline, story, holders }),
  );
  return [
    ...others.map(([, inside]) => ({
      blocks: inside,
      because: 'another story, with a headline of its own',
    })),
    ...afterSecondHeadline(blocks, headline),
  ];
}

// Two paragraphs at least, and more than stands under a headline to sum a text up.
const isStory = (text: readonly PageBlock[]) =>
  text.length >= 2 && lettersOf(text) >= 2 * LEAST_STORY;

const isText = (block: PageBlock) => isProse(block.text) && block.linked < 0.5;

interface Part {
  region: Region;
  inside: readonly PageBlock[];
  headline: PageBlock;
  /** The innermost part of the page that holds the headline and the text below it. */
  story: Region | undefined;
  /** The parts that the headline lies in. */
  holders: readonly Region[];
}

function isOther({ region, inside, headline, story, holders }: Part): boolean {
  const heading = inside
    .slice(0, ABOVE_HEADING)
    .find((block) => headingLevel(block) !== undefined || isText(block));
  const level = heading && headingLevel(heading);
  if (!heading || level === undefined || isAlike(heading.text, headline.text)) return false;
  if (lettersOf(inside.filter(isText)) < LEAST_STORY) return false;
  if (story && isWithin(region, story)) return false;
  if (level === 1 || heading.linked > 0.9 || isSigned(inside.slice(inside.indexOf(heading) + 1)))
    return true;
  return holders.some((holder) => isOfSort(region, holder) && !isWithin(region, holder));
}

/** Whether a heading has a name and a day below it, as a headline does. */
function isSigned(under: readonly PageBlock[]): boolean {
  const lines = under.slice(0, ABOVE_HEADING);
  const isDay = ({ text }: PageBlock) => readDateLine(text) !== undefined && !CLOCK.test(text);
  return lines.some(({ text }) => readByline(text) !== undefined) && lines.some(isDay);
}

// An entry of a live report has a time.
const CLOCK = /\d[:.h]\d{2}(?!\d)/;

function isWithin(region: Region, other: Region): boolean {
  for (let each: Region | undefined = region; each; each = each.parent)
    if (each === other) return !MAIN.has(other.tag) || other.tag === 'article';
  return false;
}

/** Whether one part is called all that another is: `story next` after `story`; two articles are of one sort. */
function isOfSort(region: Region, other: Region): boolean {
  if (region.tag !== other.tag) return false;
  if (region.tag === 'article') return true;
  const names = new Set(region.classes.split(' '));
  return other.classes !== '' && other.classes.split(' ').every((name) => names.has(name));
}

/** Everything from a second main headline on, where it has a name or a day below it that the first has above its text. */
function afterSecondHeadline(blocks: readonly PageBlock[], headline: PageBlock): OtherStory[] {
  const first = blocks.indexOf(headline);
  const second = blocks.findIndex((block, index) => {
    if (index <= first || headingLevel(block) !== 1 || isAlike(block.text, headline.text))
      return false;
    const under = blocks.slice(index + 1, index + 1 + ABOVE_HEADING);
    return under.some(
      ({ text }) => readByline(text) !== undefined || readDateLine(text) !== undefined,
    );
  });
  if (second < 0 || headingLevel(headline) !== 1) return [];
  return [{ blocks: blocks.slice(second), because: 'another story, below a second headline' }];
}
