import type { RawBlock } from './raw-block.ts';
import type { Signal } from './signal.ts';

/** The parts of an article, and what belongs to none of them. */
export type Part =
  | 'title'
  | 'subtitle'
  | 'byline'
  | 'date'
  | 'caption'
  | 'credit'
  | 'body'
  | 'site-name'
  | 'boilerplate';

/** Whether a part is none of the article’s, and is taken out. */
export function isRemoved({ part }: Pick<ClassifiedBlock, 'part'>): boolean {
  return part === 'site-name' || part === 'boilerplate';
}

/** A block and what it was taken for. */
export interface ClassifiedBlock extends Signal {
  block: RawBlock;
  part: Part;
  /** The words of it that are meant, where that is not all of them. */
  words: string;
}

/** The first paragraph of the text, below its headline; `undefined` where nothing is left of it. */
export function firstParagraph(
  classified: readonly ClassifiedBlock[],
): ClassifiedBlock | undefined {
  const title = classified.findIndex(({ part }) => part === 'title');
  return classified.find(({ part }, index) => part === 'body' && index > title);
}

/** Takes a whole block for something. */
export function classify(block: RawBlock, part: Part, { because, doubt }: Signal): ClassifiedBlock {
  return { block, part, words: block.text, because, ...(doubt === undefined ? {} : { doubt }) };
}
