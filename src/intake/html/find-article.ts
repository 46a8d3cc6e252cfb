import { endsSentence, endsWithFullStop, isProse } from '../segment/shape.ts';
import { kinOf } from './kin.ts';
import { emptyRegion, headingLevel, type PageBlock, type Region, regionsOf } from './page-block.ts';
import { boilerplateAround, isBody, isFurniture } from './region-boilerplate.ts';

/** What an article is looked for in. */
export interface Searched {
  blocks: readonly PageBlock[];
  /** The texts that another reader takes for the article’s (Readability). */
  candidates: readonly string[];
  /** Blocks that are the words under pictures. */
  captions: ReadonlySet<PageBlock>;
  headline: PageBlock | undefined;
}

/**
 * Which of a page’s blocks are the article’s text, as indices in rising order. Candidates count where they are found
 * among the blocks and are enough.
 */
export function findArticle({ blocks, candidates, captions, headline }: Searched): number[] {
  const matching = matched(blocks, candidates);
  const isEnough = lettersOf(matching, blocks) >= FEWEST_LETTERS;
  const chosen = isEnough ? matching : densest(blocks, captions);
  const article = articleAround(withKin(chosen, blocks), blocks, captions);
  const sound = article.chosen.filter((index) => isSound(index, article));
  const whole = withBeginning(filled(sound, article), article, headline);
  return trimmed(withHeadings(whole, article), blocks);
}

/** Adds the text of containers that are of one sort with the one that holds the article: advertisements part them. */
function withKin(chosen: readonly number[], blocks: readonly PageBlock[]): readonly number[] {
  const within = holderOf(chosen, blocks);
  if (!within) return chosen;
  const kin = kinOf(within, blocks);
  const added = [...blocks.keys()].filter((index) => kin.has(blockAt(blocks, index)));
  return [...new Set([...chosen, ...added])].sort((a, b) => a - b);
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

/**
 * Where no candidate helps: the paragraphs of the region that holds most running text and is no boilerplate; of one that
 * is called so, where there is hardly any outside of such.
 */
function densest(blocks: readonly PageBlock[], captions: ReadonlySet<PageBlock>): number[] {
  const prose = [...blocks.keys()].filter((index) => {
    const block = blockAt(blocks, index);
    return isStory(block) && !captions.has(block);
  });
  const around = (index: number) => boilerplateAround(blockAt(blocks, index), undefined);
  const outside = prose.filter((index) => !around(index));
  const inside = prose.filter((index) =>
    [around(index)].every((region) => region && !isFurniture(region)),
  );
  const isInside = lettersOf(inside, blocks) > lettersOf(outside, blocks) * MUCH_MORE;
  return densestOf(isInside ? inside : outside, blocks);
}

// Times as many letters: what is left outside is the foot of the page.
const MUCH_MORE = 3;

function densestOf(prose: readonly number[], blocks: readonly PageBlock[]): number[] {
  const within = holderOf(prose, blocks);
  return prose.filter((index) => [...regionsOf(blockAt(blocks, index))].some((r) => r === within));
}

const NOWHERE: Region = emptyRegion('root', undefined);
const blockAt = (blocks: readonly PageBlock[], index: number): PageBlock =>
  blocks[index] ?? { text: '', line: 1, region: NOWHERE, linked: 0 };

// More than half a link is a line that leads elsewhere.
const isStory = ({ text, linked }: PageBlock) => linked < 0.5 && isProse(text);

/** What tells the article’s own text from what stands in it and around it. */
interface Article {
  blocks: readonly PageBlock[];
  /** What was taken for it at first. */
  chosen: readonly number[];
  captions: ReadonlySet<PageBlock>;
  /** The innermost part of the page that holds it. */
  within: Region;
  /** The part around it that is called an article’s text; itself, where none is. */
  home: Region;
  /** Parts of the page that are boilerplate by their name and the article by what they hold. */
  spared: ReadonlySet<Region>;
}

function articleAround(
  chosen: readonly number[],
  blocks: readonly PageBlock[],
  captions: ReadonlySet<PageBlock>,
): Article {
  const within = holderOf(chosen, blocks) ?? NOWHERE;
  const inside = Map.groupBy(chosen, (index) => boilerplateAround(blockAt(blocks, index), within));
  const own = (inside.get(undefined) ?? []).filter((index) => isStory(blockAt(blocks, index)));
  const total = lettersOf(chosen, blocks);
  const spared = [...inside].flatMap(([region, indices]) => {
    const isMost = lettersOf(indices, blocks) > total / 2;
    return region && isMost && own.length < FEWEST_OWN ? [region] : [];
  });
  return { blocks, chosen, captions, within, home: homeOf(within), spared: new Set(spared) };
}

function homeOf(within: Region): Region {
  for (let region: Region | undefined = within; region; region = region.parent)
    if (isBody(region)) return region;
  return within;
}

// Paragraphs outside of anything called boilerplate that make an article by themselves.
const FEWEST_OWN = 3;

function isSound(index: number, { blocks, captions, within, spared }: Article): boolean {
  const block = blockAt(blocks, index);
  if (!/[\p{L}\p{N}]/u.test(block.text)) return false;
  if (captions.has(block) || isLink(block) || isTeaser(block, blocks[index - 1])) return false;
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

/** Nothing but a link (four fifths of its letters or more), and no sentence with a full stop: it leads elsewhere. */
const isLink = ({ text, linked }: PageBlock) => linked > 0.8 && !isLinkedSentence(text);

const isLinkedSentence = (text: string) => isProse(text) && endsWithFullStop(text);

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

/** Adds the paragraphs between headline and text: the first ones may stand in a part of the page by themselves. */
function withBeginning(
  kept: readonly number[],
  article: Article,
  headline: PageBlock | undefined,
): readonly number[] {
  const { blocks } = article;
  const [first] = kept;
  const start = headline ? blocks.indexOf(headline) : -1;
  if (first === undefined || start < 0 || start > first) return kept;
  const text = [...blocks.keys()].slice(start + 1, first).filter((index) => {
    const block = blockAt(blocks, index);
    const isOwn = isParagraph(block) && block.linked < 0.5 && isSound(index, article);
    return isOwn && boilerplateAround(block, undefined) === undefined;
  });
  const long = text.filter((index) => blockAt(blocks, index).text.length >= LONG);
  const parents = new Set(long.map((index) => blocks[index]?.region.parent));
  return [...text.filter((index) => parents.has(blocks[index]?.region.parent)), ...kept];
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
  const isText = block.linked < 0.5 || isLinkedSentence(block.text);
  return isText && isInside(block, article.home) && isSound(index, article);
}

// In characters: a sentence outside of the article’s part of the page that is too long for a label.
const LONG = 80;

const isInside = (block: PageBlock, region: Region) => [...regionsOf(block)].includes(region);

const isParagraph = (block: PageBlock) =>
  isProse(block.text) && endsSentence(block.text) && headingLevel(block) === undefined;

/** Adds the headings amid the text that a paragraph of it follows: each may stand in a container of its own. */
function withHeadings(kept: readonly number[], article: Article): number[] {
  const { blocks } = article;
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isKept = new Set(kept);
  const headings = [...blocks.keys()].filter((index) => {
    if (index < first || index > last || isKept.has(index)) return false;
    if (headingLevel(blockAt(blocks, index)) === undefined) return false;
    const block = blockAt(blocks, index);
    return block.linked < 0.5 && isSound(index, article) && isKept.has(nextText(index, article));
  });
  const all = [...kept, ...headings].sort((a, b) => a - b);
  return isHeadingLike(first - 1, all, article) ? [first - 1, ...all] : all;
}

/** Whether a block is a heading of one sort with others amid the text: the first of several parts. */
function isHeadingLike(index: number, kept: readonly number[], article: Article): boolean {
  const block = blockAt(article.blocks, index);
  const level = headingLevel(block);
  if (level === undefined || level === 1 || block.linked >= 0.5) return false;
  return (
    isSound(index, article) &&
    kept.some((other) => {
      const heading = blockAt(article.blocks, other);
      return headingLevel(heading) === level && heading.region.classes === block.region.classes;
    })
  );
}

/** The next block that is no caption and no heading. */
function nextText(index: number, { blocks, captions }: Article): number {
  let next = index + 1;
  while (next < blocks.length && isPassedOver(blockAt(blocks, next), captions)) next++;
  return next;
}

const isPassedOver = (block: PageBlock, captions: ReadonlySet<PageBlock>) =>
  captions.has(block) || headingLevel(block) !== undefined;

/** A heading at the end heads nothing of the article. */
function trimmed(kept: readonly number[], blocks: readonly PageBlock[]): number[] {
  let end = kept.length;
  while (end > 0 && headingLevel(blockAt(blocks, kept[end - 1] ?? 0)) !== undefined) end--;
  return kept.slice(0, end);
}
