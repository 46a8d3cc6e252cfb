import { wordCount } from '../segment/shape.ts';
import { headingLevel, type PageBlock, regionsOf } from './page-block.ts';
import type { ReadPage } from './read-page.ts';

const CALLED =
  /(?:^|[\s_-])(?:stand-?first|dek|deck|sub-?(?:title|head(?:line|ing)?|hed)|strap-?line|tag-?line)(?:$|[\s_-])/i;

/**
 * The line under a page’s headline: called so by its author, whether it was taken for the text’s beginning
 * or not; or a smaller heading right below the headline.
 */
export function findSubtitle({ above, article, facts }: ReadPage): PageBlock | undefined {
  const title = above.findLastIndex((block) => headingLevel(block) === 1);
  const under = title < 0 ? [] : above.slice(title + 1);
  const isSubtitle = (block: PageBlock) =>
    block.linked < 0.5 && wordCount(block.text) >= 5 && block.text !== facts.title?.value;
  return (
    [...under, ...article.slice(0, 1)].find((block) => isSubtitle(block) && isCalled(block)) ??
    under.slice(0, 1).find((block) => isSubtitle(block) && headingLevel(block) === 2)
  );
}

const isCalled = (block: PageBlock) =>
  [...regionsOf(block)].slice(0, 3).some(({ hints }) => CALLED.test(hints));
