import { endsWithFullStop, isProse, wordCount } from '../segment/shape.ts';
import { headingLevel, type PageBlock, type Region } from './page-block.ts';
import { isBody, isQuoted, MAIN } from './region-boilerplate.ts';
import { lettersOf, type RegionContents } from './region-contents.ts';

// In letters and lines: a title, a sentence or two, a label, a date.
const LONGEST_CARD = 700;
const MOST_LINES = 6;
const LONGEST_SUMMARY = 450;
const MOST_PARAGRAPHS = 2;
// Paragraphs beside a card: what has fewer around it may be the text itself.
const FEWEST_AROUND = 3;

/** What teasers are looked for in. */
interface Searched {
  contents: RegionContents;
  /** The regions that the page’s headline lies in. */
  own: ReadonlySet<Region>;
  /** The first paragraph below the headline: what stands with a link above that is the beginning of the text. */
  firstText: PageBlock | undefined;
  /** Lines above the entries of a live report, whose headings may be links. */
  entries: ReadonlySet<PageBlock>;
}

/** The blocks of teasers, and the lines that stand in one part of the page with such. */
export interface Teasers {
  teasers: readonly PageBlock[];
  labels: readonly PageBlock[];
}

/** Finds what leads to another story: its title, which is a link, with a sentence or two of it. */
export function teasersIn(searched: Searched): Teasers {
  const teasers = new Set<PageBlock>();
  for (const [region, inside] of searched.contents) {
    if (searched.own.has(region) || MAIN.has(region.tag) || isBody(region)) continue;
    if (region.size > LONGEST_CARD || inside.length > MOST_LINES || isQuoted(region)) continue;
    if (inside.some((block) => searched.entries.has(block))) continue;
    if (isWhollyLinked(region, inside) || isCard(region, inside, searched))
      for (const block of inside) teasers.add(block);
  }
  return { teasers: [...teasers], labels: labelsOf(teasers, searched) };
}

/** A card that is one link, with a picture or several lines in it; a paragraph that is a link has neither. */
const isWhollyLinked = (region: Region, inside: readonly PageBlock[]) =>
  region.tag === 'a' &&
  inside.every(({ linked }) => linked > 0.9) &&
  (inside.length > 1 || region.pictures > 0 || inside.some(isHeading));

function isCard(region: Region, inside: readonly PageBlock[], searched: Searched): boolean {
  const titles = inside.filter(isLinkedTitle);
  const rest = inside.filter((block) => !isLinkedTitle(block));
  const paragraphs = rest.filter(({ text }) => isProse(text));
  const [title, paragraph] = [titles[0], paragraphs[0]];
  if (!title || !paragraph || paragraphs.length > MOST_PARAGRAPHS) return false;
  if (lettersOf(rest) > LONGEST_SUMMARY || inside.indexOf(title) > inside.indexOf(paragraph))
    return false;
  if (isHeading(title)) return true;
  if (searched.firstText && inside.includes(searched.firstText)) return false;
  // A line that leads elsewhere, amid paragraphs like it, is no title of theirs.
  return region.pictures > 0 || (title.region.tag !== 'p' && isAmidText(region, searched));
}

/** Whether a part of the page stands in a larger one that holds a text. */
function isAmidText(region: Region, { contents }: Searched): boolean {
  const around = (region.parent && contents.get(region.parent)) ?? [];
  const inside = new Set(contents.get(region));
  const paragraphs = around.filter((block) => !inside.has(block) && isProse(block.text));
  return paragraphs.length >= FEWEST_AROUND;
}

const isHeading = (block: PageBlock) => headingLevel(block) !== undefined;

const isLinkedTitle = (block: PageBlock) =>
  block.linked > 0.8 &&
  !endsWithFullStop(block.text) &&
  (isHeading(block) || wordCount(block.text) >= 3);

// In letters: ten titles.
const LONGEST_LIST = 1_500;
// Of the letters of a part; the rest are its heading, labels and dates.
const MOSTLY = 0.6;

/** The short lines in parts of the page that hold little but teasers and links: “More on this”, a date. */
function labelsOf(teasers: ReadonlySet<PageBlock>, { contents, own }: Searched): PageBlock[] {
  const isElsewhere = (block: PageBlock) =>
    teasers.has(block) || (block.linked > 0.8 && !isProse(block.text));
  return [...contents].flatMap(([region, inside]) => {
    if (own.has(region) || MAIN.has(region.tag) || region.size > LONGEST_LIST) return [];
    const rest = inside.filter((block) => !isElsewhere(block));
    const share = 1 - lettersOf(rest) / lettersOf(inside);
    return share >= MOSTLY && !rest.some(({ text }) => isProse(text)) ? rest : [];
  });
}
