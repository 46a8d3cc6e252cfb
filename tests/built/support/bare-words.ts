import type { Page } from 'playwright-core';

/** Words of another direction that stand among a page’s own and could reorder them. */
export async function bareWords(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  return page.evaluate(bareWordsOnPage);
}

/** Runs in the page, and so has all it needs within. */
function bareWordsOnPage(): string[] {
  const OTHER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u202a-\u202e]/u;
  const found: string[] = [];
  const isApart = (element: Element) =>
    /isolate|plaintext/.test(getComputedStyle(element).unicodeBidi);
  /** Whether an element is a line of its own, or a part of one. */
  const isPart = (element: Element) =>
    /^(?:inline|contents)$/.test(getComputedStyle(element).display);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    let around = node.parentElement;
    if (!around || !OTHER.test(text)) continue;
    if (around.closest('script, style, template, svg, option')) continue;
    while (around && isPart(around) && !isApart(around)) around = around.parentElement;
    if (!around || isPart(around) || getComputedStyle(around).direction === 'rtl') continue;
    const line = (around.textContent ?? '').trim();
    if (line !== text.trim())
      found.push(
        `${node.parentElement?.localName} “${text.trim()}” in ${around.localName} “${line.slice(0, 200)}”`,
      );
  }
  return found;
}
