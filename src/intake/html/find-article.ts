import { endsSentence, isProse, wordCount } from '../segment/shape.ts';
import { headingLevel, type PageBlock, type Region, regionsOf } from './page-block.ts';
import { boilerplateAround, isBody, isCaption } from './region-boilerplate.ts';

/**
 * Which of a page’s blocks are the article’s text, as indices in rising order. `candidates` are the texts that another
 * reader takes for the article’s (Readability), which count where they are found among the blocks and are enough.
 */
export function findArticle(blocks: readonly PageBlock[], candidates: readonly string[]): number[] {
  const matching = matched(blocks, candidates);
  const isEnough = lettersOf(matching, blocks) >= FEWEST_LETTERS;
  const chosen = isEnough ? matching : densest(blocks);
  const article = articleAround(chosen, blocks);
  const sound = chosen.filter((index) => isSound(index, article));
  return trimmed(filled(sound, article), blocks);
}

// One sentence; less of what another reader found is chance.
const FEWEST_LETTERS = 140;

function lettersOf(indices: readonly number[], blocks: readonly PageBlock[]): number {
  return indices.reduce((sum, index) => sum + (blocks[index]?.text.length ?? 0), 0);
}

const bare = (text: string) => text.replace(/\s+/g, '');

/** The blocks, as indices in rising order, whose text is that of a candidate; each is taken once. */
function matched(blocks: readonly PageBlock[], candidates: readonly string[]): number[] {
  const places = Map.groupBy(blocks.keys(), (index) => bare(blocks[index]?.text ?? ''));
  const found = new Set<number>();
  let last = -1;
  for (const text of candidates) {
    const same = places.get(bare(text))?.filter((index) => !found.has(index)) ?? [];
    const index = same.find((each) => each > last) ?? same[0] ?? around(text, blocks, last, found);
    if (index === undefined) continue;
    found.add(index);
    last = index;
  }
  return [...found].sort((a, b) => a - b);
}

// In blocks: the same words further down are another story’s.
const REACH = 40;

// In letters: shorter texts are in many others.
const FEWEST_COMPARED = 20;

/** A block near the last one found that a candidate has in it, or that has a candidate in it. */
function around(
  text: string,
  blocks: readonly PageBlock[],
  last: number,
  found: ReadonlySet<number>,
): number | undefined {
  const wanted = bare(text);
  if (wanted.length < FEWEST_COMPARED) return undefined;
  for (let index = last + 1; index < Math.min(blocks.length, last + REACH); index++) {
    const other = bare(blocks[index]?.text ?? '');
    if (found.has(index) || other.length < FEWEST_COMPARED) continue;
    if (other.includes(wanted) || wanted.includes(other)) return index;
  }
  return undefined;
}

/** The innermost region that holds nine tenths of some blocks. */
function holderOf(indices: readonly number[], blocks: readonly PageBlock[]): Region | undefined {
  const sizes = new Map<Region, number>();
  let total = 0;
  for (const index of indices) {
    const block = blocks[index];
    if (!block) continue;
    total += block.text.length;
    for (const region of regionsOf(block))
      sizes.set(region, (sizes.get(region) ?? 0) + block.text.length);
  }
  // Regions are met from the inside out, so the first of the smallest is the innermost.
  const holding = [...sizes].filter(([, size]) => size >= total * 0.9);
  return holding.sort(([a], [b]) => a.size - b.size)[0]?.[0];
}

/** Where no candidate helps: the paragraphs of the region that holds most running text and is no boilerplate. */
function densest(blocks: readonly PageBlock[]): number[] {
  const prose = [...blocks.keys()].filter((index) => {
    const block = blocks[index];
    return block && isStory(block) && !isCaption(block) && !boilerplateAround(block, undefined);
  });
  const within = holderOf(prose, blocks);
  return prose.filter((index) => [...regionsOf(blockAt(blocks, index))].some((r) => r === within));
}

const NOWHERE: Region = { parent: undefined, tag: 'root', hints: '', size: 0 };
const blockAt = (blocks: readonly PageBlock[], index: number): PageBlock =>
  blocks[index] ?? { text: '', line: 1, region: NOWHERE, linked: 0 };

// More than half a link is a line that leads elsewhere.
const isStory = ({ text, linked }: PageBlock) => linked < 0.5 && isProse(text);

/** What tells the article’s own text from what stands in it and around it. */
interface Article {
  blocks: readonly PageBlock[];
  /** The innermost part of the page that holds it. */
  within: Region;
  /** The part around it that is called an article’s text; itself, where none is. */
  home: Region;
  /** Parts of the page that are boilerplate by their name and the article by what they hold. */
  spared: ReadonlySet<Region>;
}

function articleAround(chosen: readonly number[], blocks: readonly PageBlock[]): Article {
  const within = holderOf(chosen, blocks) ?? NOWHERE;
  const inside = Map.groupBy(chosen, (index) => boilerplateAround(blockAt(blocks, index), within));
  const own = (inside.get(undefined) ?? []).filter((index) => isStory(blockAt(blocks, index)));
  const total = lettersOf(chosen, blocks);
  const spared = [...inside].flatMap(([region, indices]) => {
    const isMost = lettersOf(indices, blocks) > total / 2;
    return region && isMost && own.length < FEWEST_OWN ? [region] : [];
  });
  return { blocks, within, home: homeOf(within), spared: new Set(spared) };
}

function homeOf(within: Region): Region {
  for (let region: Region | undefined = within; region; region = region.parent)
    if (isBody(region)) return region;
  return within;
}

// Paragraphs outside of anything called boilerplate that make an article by themselves.
const FEWEST_OWN = 3;

function isSound(index: number, { blocks, within, spared }: Article): boolean {
  const block = blockAt(blocks, index);
  if (isCaption(block) || isLink(block) || isTeaser(block, blocks[index - 1])) return false;
  const boilerplate = boilerplateAround(block, within);
  return boilerplate === undefined || spared.has(boilerplate);
}

// A part of a page with two fifths more in it than these two has a date or a button, and no third text.
const ALONE = 1.4;

/** Stands with a heading that leads elsewhere, and with nothing else: the beginning of another text. */
function isTeaser(block: PageBlock, above: PageBlock | undefined): boolean {
  if (!above || above.linked <= 0.9 || headingLevel(above) === undefined) return false;
  if (headingLevel(block) !== undefined) return false;
  const around = [...regionsOf(above)].slice(0, 3);
  const shared = [...regionsOf(block)].find((region) => around.includes(region));
  return shared !== undefined && shared.size <= (block.region.size + above.region.size) * ALONE;
}

/** Nothing but a link (four fifths of its letters or more), and no sentence of twelve words: it leads elsewhere. */
const isLink = ({ text, linked }: PageBlock) =>
  linked > 0.8 && !(endsSentence(text) && wordCount(text) >= 12);

/** Adds what stands among the article’s text and is of its kind. */
function filled(chosen: readonly number[], article: Article): number[] {
  const { blocks } = article;
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (first === undefined || last === undefined) return [];
  const parents = new Set(chosen.map((index) => blocks[index]?.region.parent));
  const added = [...blocks.keys()].filter((index) => {
    const block = blockAt(blocks, index);
    if (!isOpen(index, article)) return false;
    const isBeside = parents.has(holderOfList(block.region) ?? block.region.parent);
    if (index > first && index < last && isInside(block, article.within))
      return isBeside || isProse(block.text);
    return isParagraph(block) && (isBeside || block.text.length >= LONG);
  });
  return [...new Set([...chosen, ...added])].sort((a, b) => a - b);
}

const LISTS = new Set(['li', 'ul', 'ol']);

/** What holds the whole of the list that a region is an item of. */
function holderOfList(region: Region): Region | undefined {
  let list: Region | undefined = region.tag === 'p' ? region.parent : region;
  if (!list || !LISTS.has(list.tag)) return undefined;
  while (list && LISTS.has(list.tag)) list = list.parent;
  return list;
}

function isOpen(index: number, article: Article): boolean {
  const block = blockAt(article.blocks, index);
  return isInside(block, article.home) && block.linked < 0.5 && isSound(index, article);
}

// In characters: a sentence outside of the article’s part of the page that is too long for a label.
const LONG = 80;

const isInside = (block: PageBlock, region: Region) => [...regionsOf(block)].includes(region);

const isParagraph = (block: PageBlock) =>
  isProse(block.text) && endsSentence(block.text) && headingLevel(block) === undefined;

/** A heading at the end heads nothing of the article. */
function trimmed(kept: readonly number[], blocks: readonly PageBlock[]): number[] {
  let end = kept.length;
  while (end > 0 && headingLevel(blockAt(blocks, kept[end - 1] ?? 0)) !== undefined) end--;
  return kept.slice(0, end);
}
