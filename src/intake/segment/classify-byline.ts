import type { Byline } from './byline.ts';
import { type ClassifiedBlock, classify } from './classified-block.ts';
import type { RawBlock } from './raw-block.ts';

/** Takes a block for a byline, and for a date what is printed behind it. */
export function classifyByline(
  block: RawBlock,
  { byline, date, because }: Byline,
): ClassifiedBlock[] {
  const names = { ...classify(block, 'byline', { because }), words: byline };
  if (date === undefined) return [names];
  return [names, { ...classify(block, 'date', { because: 'behind the byline' }), words: date }];
}
