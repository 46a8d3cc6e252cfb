import { wordCount } from '../shape.ts';
import { headingLevel, regionsOf } from './page-block.ts';
import type { PageFact } from './page-fact.ts';
import type { ReadPage } from './read-page.ts';

const CALLED =
  /(?:^|[\s_-])(?:stand-?first|dek|deck|sub-?(?:title|head(?:line|ing)?|hed)|strap-?line|tag-?line)(?:$|[\s_-])/i;

/** The line under a page’s headline: called so by its author, or a smaller heading right below it. */
export function findSubtitle({ above, facts }: ReadPage): PageFact | undefined {
  const title = above.findLastIndex((block) => headingLevel(block) === 1);
  const under = title < 0 ? [] : above.slice(title + 1);
  const found = under.find(
    (block, index) =>
      block.linked < 0.5 &&
      wordCount(block.text) >= 5 &&
      block.text !== facts.title?.value &&
      ([...regionsOf(block)].slice(0, 3).some(({ hints }) => CALLED.test(hints)) ||
        (index === 0 && headingLevel(block) === 2)),
  );
  return found && { field: 'subtitle', value: found.text, where: NEAR, line: found.line };
}

const NEAR = 'stands between the headline and the text';
