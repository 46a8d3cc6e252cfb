import type { Page } from 'playwright-core';

/** A phone and a desk: in pixels. */
const WIDTHS = [390, 1280] as const;

const SCHEMES = ['light', 'dark'] as const;

/**
 * What is wrong with the boxes of a page, at each width and by day and by night: a painted label wider than its
 * text, a box wider than what it stands in or than the page, words that are cut off. Each fault is one line with
 * the element and its widths in pixels. What is folded away is opened first.
 */
export async function boxFaults(page: Page, address: string): Promise<string[]> {
  const found: string[] = [];
  await page.goto(address);
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      const faults = await page.evaluate(faultsOnPage);
      found.push(...faults.map((fault) => `at ${width}, ${colorScheme}: ${fault}`));
    }
  }
  return found;
}

/** Runs in the page, and so has all it needs within. */
function faultsOnPage(): string[] {
  /** Browsers place boxes on fractions of a pixel. */
  const SLACK = 1;
  const LABELS = 'span, a, b, q, mark, time, kbd, code, sup, em, strong, i, small';
  const faults: string[] = [];

  const nameOf = (element: Element): string => {
    const { id, classList } = element;
    const told = element
      .getAttributeNames()
      .filter((name) => /^data-(?:state|kind|force|shape)$/.test(name))
      .map((name) => `[${name}="${element.getAttribute(name)}"]`);
    const self = [element.localName, id && `#${id}`, ...[...classList].map((name) => `.${name}`)];
    return [...self, ...told].join('');
  };
  const pathOf = (element: Element): string =>
    [element.parentElement?.parentElement, element.parentElement, element]
      .flatMap((one) => (one ? nameOf(one) : []))
      .join(' > ');
  const report = (element: Element, what: string): void => {
    faults.push(`${pathOf(element)} “${(element.textContent ?? '').trim().slice(0, 40)}”: ${what}`);
  };
  const px = (length: number | string): number =>
    Math.round(Number.parseFloat(String(length)) || 0);

  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth)
    faults.push(`the page is ${scrollWidth} wide, its window ${clientWidth}`);

  /** Where the words of an element begin and end. */
  const extentOf = (element: Element): { left: number; right: number } | undefined => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
    if (rects.length === 0) return undefined;
    return {
      left: Math.min(...rects.map(({ left }) => left)),
      right: Math.max(...rects.map(({ right }) => right)),
    };
  };

  const isPainted = (style: CSSStyleDeclaration): boolean =>
    (px(style.borderLeftWidth) > 0 && px(style.borderRightWidth) > 0) ||
    !/^rgba\(.*, 0\)$|^transparent$/.test(style.backgroundColor);

  const lookAtLabel = (element: Element, box: DOMRect, style: CSSStyleDeclaration): void => {
    const text = extentOf(element);
    if (!text || !isPainted(style)) return;
    const around = [
      style.paddingLeft,
      style.paddingRight,
      style.borderLeftWidth,
      style.borderRightWidth,
    ];
    const needed =
      text.right - text.left + around.reduce((sum, one) => sum + Number.parseFloat(one), 0);
    if (box.width > needed + SLACK)
      report(element, `a box ${px(box.width)} wide, its text needs ${px(needed)}`);
  };

  /** The box an element stands in. */
  const columnOf = (element: Element): Element | null => {
    let column = element.parentElement;
    while (column && /^(?:inline|contents)$/.test(getComputedStyle(column).display))
      column = column.parentElement;
    return column;
  };

  const lookAtColumn = (element: Element, left: number, right: number, what: string): void => {
    const column = columnOf(element);
    if (!column) return;
    const around = column.getBoundingClientRect();
    if (left < around.left - SLACK || right > around.right + SLACK)
      report(
        element,
        `${what} from ${px(left)} to ${px(right)}, outside ${nameOf(column)} from ${px(around.left)} to ${px(around.right)}`,
      );
  };

  /** Signs that style rules put beside an element have no box of their own to ask for. */
  const lookAtSigns = (element: Element, box: DOMRect): void => {
    for (const sign of ['::before', '::after']) {
      const { content, display, position, left, width } = getComputedStyle(element, sign);
      if (content === 'none' || display === 'none' || position !== 'absolute') continue;
      const from = box.left + Number.parseFloat(left);
      lookAtColumn(element, from, from + Number.parseFloat(width), `its ${sign} ${content}`);
    }
  };

  const lookAtWords = (element: Element, style: CSSStyleDeclaration): void => {
    const isCut =
      style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + SLACK;
    if (isCut)
      report(element, `cut off: ${element.clientWidth} wide, its text ${element.scrollWidth}`);
  };

  const lookAtDrawing = (svg: SVGElement): void => {
    const around = svg.getBoundingClientRect();
    for (const text of svg.querySelectorAll('text')) {
      const { left, right } = text.getBoundingClientRect();
      const shape = text.closest('[data-shape]')?.querySelector('path')?.getBoundingClientRect();
      const within = shape ?? around;
      if (left < within.left - SLACK || right > within.right + SLACK)
        report(
          text,
          `from ${px(left)} to ${px(right)}, its box from ${px(within.left)} to ${px(within.right)}`,
        );
    }
  };

  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (element instanceof SVGElement && element.localName !== 'svg') continue;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (!element.checkVisibility() || box.width === 0) continue;
    // What is there for those who hear the page only.
    if (style.clipPath !== 'none' || element.closest('.skip, thead')) continue;
    if (element instanceof SVGElement) lookAtDrawing(element);
    if (element.matches(LABELS)) lookAtLabel(element, box, style);
    if (style.position !== 'absolute') lookAtColumn(element, box.left, box.right, 'a box');
    lookAtSigns(element, box);
    lookAtWords(element, style);
  }
  return faults;
}
