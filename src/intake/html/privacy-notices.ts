import { isOfConsent, speaksOfConsent } from '../segment/consent.ts';
import type { PageBlock, Region } from './page-block.ts';
import { isBody, isDialog, MAIN } from './region-boilerplate.ts';
import { lettersOf, type RegionContents } from './region-contents.ts';

// Shares of the letters of a part: headings and buttons have no sign of their own; what is called a dialog needs less.
const MOSTLY = 0.6;
const ENOUGH_IN_DIALOG = 0.25;
// In letters: a notice is a paragraph at least.
const LEAST = 120;

/**
 * The blocks of notices on cookies and privacy: parts of the page that speak of little else. None in a page whose
 * headline is about that, nor in the parts (`own`) that the headline lies in.
 */
export function privacyNotices(
  contents: RegionContents,
  own: ReadonlySet<Region>,
  headline: PageBlock | undefined,
): PageBlock[] {
  if (headline && speaksOfConsent(headline.text)) return [];
  const signed = new Map<PageBlock, boolean>();
  const isSigned = (block: PageBlock) => {
    const known = signed.get(block) ?? isOfConsent(block.text);
    signed.set(block, known);
    return known;
  };
  return [...contents].flatMap(([region, inside]) => {
    if (own.has(region) || MAIN.has(region.tag) || isBody(region) || region.size < LEAST) return [];
    const isCalled = isDialog(region);
    if (!isCalled && inside.length < 2) return [];
    const share = lettersOf(inside.filter(isSigned)) / lettersOf(inside);
    return share >= (isCalled ? ENOUGH_IN_DIALOG : MOSTLY) ? inside : [];
  });
}
