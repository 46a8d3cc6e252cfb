import { Readability } from '@mozilla/readability';
import { readBlocks } from './page-blocks.ts';
import { isHiddenUntilAsked } from './visibility.ts';

// Its time grows with the square of what it is given.
const MOST_ELEMENTS = 6_000;
// Readability’s own default.
const FEWEST_LETTERS = 500;

/**
 * The texts that Readability takes for the article’s, in their order; none where it finds none or where
 * the page is too large for it. Leaves nothing of the document as it was.
 */
export function readabilityCandidates(document: Document): string[] {
  remove(document, 'figure, noscript, svg, select, template');
  if (isTooLarge(document)) remove(document, AROUND);
  if (isTooLarge(document)) return [];
  // What is hidden from assistive technology is shown to readers all the same.
  for (const element of document.querySelectorAll('[aria-hidden="true"]'))
    if (!isHiddenUntilAsked(element)) element.removeAttribute('aria-hidden');
  const content = contentOf(document);
  return content && isElement(content) ? readBlocks(content).blocks.map(({ text }) => text) : [];
}

// What makes a page large is seldom its article.
const AROUND =
  'nav, footer, aside, form, [id*="comment"], [class*="comment-"], [class*="comments"], [class*="related"]';

const isTooLarge = (document: Document) => document.querySelectorAll('*').length > MOST_ELEMENTS;

function remove(document: Document, selector: string): void {
  for (const element of document.querySelectorAll(selector)) element.remove();
}

function contentOf(document: Document): Node | null | undefined {
  try {
    return new Readability<Node>(document, {
      charThreshold: FEWEST_LETTERS,
      disableJSONLD: true,
      keepClasses: true,
      serializer: (node) => node,
    }).parse()?.content;
  } catch {
    // It stumbles over some trees that no browser makes: of what it cannot read it says nothing.
    return undefined;
  }
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
