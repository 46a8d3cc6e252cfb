import { parseHTML } from 'linkedom';
import { type ScannedPage, scanPage } from './scan-page.ts';
import { settleStreamedParts } from './streamed-parts.ts';

export type OpenedPage =
  | ({ kind: 'page'; document: Document } & Omit<ScannedPage, 'markup'>)
  | { kind: 'refused'; reason: string };

// Browsers draw no more than 512; what is read here goes as deep as the tags do.
const DEEPEST = 400;

/**
 * Reads a page into a tree. Nothing is fetched and no script is run: there is none left in it. Refused is
 * what no article looks like, before it can take long.
 */
export function openPage(html: string): OpenedPage {
  const scan = scanPage(html);
  if (scan.kind === 'refused') return scan;
  const { markup, ...noted } = scan.page;
  const { document } = parseHTML(markup);
  if (isDeeperThan(DEEPEST, document.documentElement))
    return {
      kind: 'refused',
      reason: `its tags lie in each other more than ${DEEPEST} deep, and no single article’s do`,
    };
  settleStreamedParts(document);
  return { kind: 'page', document, ...noted };
}

function isDeeperThan(limit: number, root: Element): boolean {
  let depth = 0;
  let element: Element | null = root;
  while (element) {
    if (depth > limit) return true;
    const child: Element | null = element.firstElementChild;
    if (child) {
      element = child;
      depth++;
      continue;
    }
    while (element && element !== root && !element.nextElementSibling) {
      element = element.parentElement;
      depth--;
    }
    element = element === root || !element ? null : element.nextElementSibling;
  }
  return false;
}
