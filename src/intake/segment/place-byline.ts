import type { Byline } from './byline.ts';
import { type Placed, place } from './placed.ts';
import type { RawBlock } from './raw-block.ts';

/** Takes a block for a byline, and for a date what is printed behind it. */
export function placeByline(block: RawBlock, { byline, date, because }: Byline): Placed[] {
  const names = { ...place(block, 'byline', { because }), words: byline };
  if (date === undefined) return [names];
  return [names, { ...place(block, 'date', { because: 'behind the byline' }), words: date }];
}
