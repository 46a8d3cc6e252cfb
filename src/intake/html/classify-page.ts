import type { Known } from '../../model/known.ts';
import { readByline } from '../segment/byline.ts';
import { type ClassifiedBlock, classify } from '../segment/classified-block.ts';
import { classifyStory } from '../segment/classify-blocks.ts';
import { readDateLine } from '../segment/date-line.ts';
import type { SourceNote } from '../segment/extracted-field.ts';
import type { RawBlock } from '../segment/raw-block.ts';
import { type PageLayout, rawBlock } from './blocks-of-page.ts';
import { classifyPageHead, lengthOfHead, titleAmong } from './classify-page-head.ts';
import { headingLevel } from './page-block.ts';
import type { ReadPage } from './read-page.ts';
import { findSubtitle } from './subtitle.ts';

/** A page’s article told apart; `body` is what is left of it as its text. */
export interface ClassifiedPage {
  classified: readonly ClassifiedBlock[];
  body: readonly RawBlock[];
  /** The headline without the site’s name, where one of the lines above the text is that. */
  title: string | undefined;
  subtitle: SourceNote | undefined;
}

/** Who wrote it and when stands this near above a text. */
const REACH = 12;

/** Says what the blocks of a page’s article are: those at its head first, then its text. */
export function classifyPage(page: ReadPage, layout: PageLayout, known: Known): ClassifiedPage {
  const subtitle = findSubtitle(page);
  const blocks = layout.body.filter((_, index) => page.article[index] !== subtitle);
  const head = blocks.slice(0, lengthOfHead(blocks));
  const title = titleAmong(head, page.facts.title?.value) ?? page.facts.title?.value;
  const above = page.above
    .slice(-REACH)
    .filter(({ text }) => text !== subtitle?.text)
    .map((block) => rawBlock(block, 0));
  const story = [
    ...layout.captions.map((block) =>
      classify(block, 'caption', { because: 'stands under a picture' }),
    ),
    ...classifyPageHead(head, title),
    ...withNamesBelowLead(classifyText(page, layout, blocks.slice(head.length), known)),
  ];
  const around = classifyPageHead(above, title).filter(
    ({ part }) => part === 'byline' || part === 'date',
  );
  return {
    classified: [...around, ...story],
    body: story.filter(({ part }) => part === 'body').map(({ block }) => block),
    title,
    subtitle: subtitle && {
      words: subtitle.text,
      line: subtitle.line,
      because: 'stands between the headline and the text',
    },
  };
}

// In blocks: names and a day may stand below a paragraph that sums the text up, and no further down.
const LEAD = 3;

/** Who wrote the text and when, below its first paragraph. */
function withNamesBelowLead(story: readonly ClassifiedBlock[]): ClassifiedBlock[] {
  if (story.some(({ part }) => part === 'byline')) return [...story];
  return story.flatMap((each, index) => {
    const { text } = each.block;
    const isLine = readByline(text) !== undefined || readDateLine(text) !== undefined;
    const isBelowLead = index > 0 && index <= LEAD && each.part === 'body' && isLine;
    return isBelowLead ? classifyPageHead([each.block], undefined) : [each];
  });
}

/** The text goes the way of plain text, but that a page says which of its lines are headings. */
function classifyText(
  page: ReadPage,
  layout: PageLayout,
  story: readonly RawBlock[],
  known: Known,
): ClassifiedBlock[] {
  const headings = new Set(
    layout.body.filter((_, index) => {
      const block = page.article[index];
      return block && headingLevel(block) !== undefined;
    }),
  );
  return classifyStory(story, known).map((each) =>
    headings.has(each.block) && each.part === 'body'
      ? classify(each.block, 'body', { because: 'a heading amid the text' })
      : each,
  );
}
