import type { Known } from '../../model/known.ts';
import { DASH_OR_HYPHEN, DASH_SIGNS } from '../../text/dash-signs.ts';
import { normalise } from '../../text/normalise.ts';
import { boilerplateSignal } from './boilerplate.ts';
import { isNameLine, readByline } from './byline.ts';
import { captionSignal } from './caption.ts';
import { type ClassifiedBlock, classify, type Part } from './classified-block.ts';
import { classifyByline } from './classify-byline.ts';
import { creditSignal } from './credit.ts';
import { readDateLine } from './date-line.ts';
import { isOutletShaped, outletNamed } from './outlet-names.ts';
import type { RawBlock } from './raw-block.ts';
import { isHeadlineShaped, isTitleCase, wordCount } from './shape.ts';
import type { SiteName } from './site-name.ts';

interface Head {
  blocks: readonly RawBlock[];
  known: Known;
  siteName: SiteName;
}

/** Says what the blocks above the running text are: they are read in order, the headline first. */
export function classifyHead(head: Head): ClassifiedBlock[] {
  const classified: ClassifiedBlock[] = [];
  for (const index of head.blocks.keys()) classified.push(...classifyNext(head, index, classified));
  return classified;
}

function classifyNext(
  head: Head,
  index: number,
  above: readonly ClassifiedBlock[],
): ClassifiedBlock[] {
  const block = head.blocks[index];
  if (!block) return [];
  const title = above.find(({ part }) => part === 'title');
  const apart = classifyApart(head, block);
  if (apart) return [apart];
  const byline = readByline(block.text);
  if (byline && (title || hasTitleBelow(head, index))) return classifyByline(block, byline);
  if (!title) return classifyTitle(head, index);
  return [classifyUnderTitle(head, index, above, title)];
}

/** What is told by its words alone, wherever in the head it stands. */
function classifyApart({ siteName }: Head, block: RawBlock): ClassifiedBlock | undefined {
  const site = siteName(block.text);
  if (site) return classify(block, 'site-name', site);
  const boilerplate = boilerplateSignal(block.text);
  if (boilerplate) return classify(block, 'boilerplate', boilerplate);
  const date = readDateLine(block.text);
  return date && classify(block, 'date', { because: 'a line of its own' });
}

const hasTitleBelow = ({ blocks }: Head, index: number) =>
  blocks.slice(index + 1).some(({ text }) => isHeadlineShaped(text));

function classifyTitle({ blocks, known }: Head, index: number): ClassifiedBlock[] {
  const block = blocks[index];
  if (!block) return [];
  const { text } = block;
  const below = blocks.slice(index + 1);
  if (below.some((other) => isPageTitle(text, other.text)))
    return [
      classify(block, 'site-name', { because: 'the page’s title: the headline and the site' }),
    ];
  if (isAboveTitle(text, below[0]?.text))
    return [
      classify(block, 'body', {
        because: 'stands above the headline',
        doubt: 'the name of the site, or a label? Then take it out of the text',
      }),
    ];
  if (/[)\]]$/.test(text) && captionSignal(text))
    return [classify(block, 'caption', captionSignal(text) ?? { because: '' })];
  if (isHeadlineShaped(text) || isTitleCase(text) || isAboveByline(below[0]?.text))
    return titleAndSite(block, known);
  return [classify(block, 'body', { because: 'running text' })];
}

const isAboveByline = (next: string | undefined) =>
  next !== undefined && (readByline(next) ?? readDateLine(next)) !== undefined;

/** A line of one or two words, or one that looks like an outlet’s name, over a longer headline. */
function isAboveTitle(text: string, next: string | undefined): boolean {
  if (next === undefined || wordCount(next) < 5 || !isHeadlineShaped(next)) return false;
  return wordCount(text) <= 2 || isOutletShaped(text);
}

const SEPARATOR = new RegExp(` [${DASH_OR_HYPHEN}|] `);

/** A separator, and up to forty signs behind it: names of outlets are shorter. */
const SITE_BEHIND = new RegExp(` [${DASH_OR_HYPHEN}|] [^${DASH_SIGNS}|]{2,40}$`);

const isPageTitle = (text: string, headline: string) =>
  wordCount(headline) >= 3 &&
  normalise(text).text.startsWith(normalise(headline).text) &&
  SEPARATOR.test(text.slice(headline.length));

/** A headline, with the outlet’s name behind it taken off: “Headline | Reuters”. */
function titleAndSite(block: RawBlock, known: Known): ClassifiedBlock[] {
  const title = classify(block, 'title', { because: 'the first line above the text' });
  const at = block.text.search(SITE_BEHIND);
  if (at < 0 || !outletNamed(block.text.slice(at + 3), known)) return [title];
  return [
    { ...title, words: block.text.slice(0, at) },
    {
      ...classify(block, 'site-name', { because: 'the name of an outlet behind the headline' }),
      words: block.text.slice(at + 1),
    },
  ];
}

function classifyUnderTitle(
  head: Head,
  index: number,
  above: readonly ClassifiedBlock[],
  title: ClassifiedBlock,
): ClassifiedBlock {
  const block = head.blocks[index] ?? title.block;
  const { text } = block;
  if (normalise(text).text === normalise(title.words).text)
    return classify(block, 'boilerplate', { because: 'repeats the headline' });
  const caption = captionSignal(text);
  if (caption) return classify(block, 'caption', caption);
  const credit = creditSignal(text);
  if (credit) return classify(block, 'credit', credit);
  if (isNameLine(text)) return classifyNames(head, index, block);
  const hasSubtitle = above.some(({ part }) => part === 'subtitle');
  if (!hasSubtitle && wordCount(text) >= 5)
    return classify(block, 'subtitle', { because: 'stands between the headline and the text' });
  return classify(block, 'body', {
    because: 'stands above the text',
    doubt: 'no sentence of the text: a label, a second subtitle, a caption?',
  });
}

/** Names alone: the author’s, if a date stands next to them and they are nobody the record knows. */
function classifyNames({ blocks, known }: Head, index: number, block: RawBlock): ClassifiedBlock {
  const beside = [blocks[index - 1]?.text, blocks[index + 1]?.text];
  const isDated = beside.some((text) => text !== undefined && readDateLine(text) !== undefined);
  const wanted = normalise(block.text).text;
  const isKnown = known.actors.some(({ names }) => names.includes(wanted));
  const part: Part = isDated && !isKnown ? 'byline' : 'body';
  return classify(block, part, {
    because: 'names alone, above the text',
    doubt: part === 'body' ? 'names alone: a byline?' : 'taken for a byline: is it one?',
  });
}
