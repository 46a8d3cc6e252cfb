/*
 * Questions to a page. Each runs in the page, in whichever browser, and takes nothing from this file but what it
 * is told.
 */

/** The marks of an article with the line below each: `[classes, lines, style]`. */
export function linesOfMarks(): [string, string, string][] {
  return [...document.querySelectorAll('.annotated mark')].map((mark) => {
    const { textDecorationLine, textDecorationStyle } = getComputedStyle(mark);
    return [mark.getAttribute('data-force') ?? '', textDecorationLine, textDecorationStyle];
  });
}

/** How many boxes of the diagrams shown have words, and the words that are not within theirs. */
export function wordsOfBoxes(): { boxes: number; outside: string[] } {
  const shown = [...document.querySelectorAll<SVGElement>('.chains .n')].filter(
    (box) => box.getBoundingClientRect().width > 0,
  );
  const outside = shown.flatMap((box) => {
    const frame = box.querySelector('path')?.getBoundingClientRect();
    return [...box.querySelectorAll('text')].flatMap((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const isIn =
        frame &&
        left >= frame.left - 1 &&
        right <= frame.right + 1 &&
        top >= frame.top - 1 &&
        bottom <= frame.bottom + 1;
      return isIn ? [] : [text.textContent ?? ''];
    });
  });
  return { boxes: shown.length, outside };
}

/**
 * Groups of words that stand in one line, and those of them that do not follow one another in their direction:
 * dates (day, month, year) towards the left, English and lengths on maps towards the right.
 */
export function wordsInOrder(): { groups: number; wrong: string[] } {
  const places = (node: Node, pattern: RegExp) =>
    [...(node.textContent ?? '').matchAll(pattern)].map(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      return { word, left: rects[0]?.left ?? Number.NaN, top: rects[0]?.top ?? Number.NaN };
    });
  const isIn = (words: ReturnType<typeof places>, direction: 1 | -1) =>
    words.every(({ left, top }, index) => {
      const next = words[index + 1];
      return !next || Math.abs(next.top - top) > 3 || (next.left - left) * direction > 0;
    });
  let groups = 0;
  const wrong: string[] = [];
  const hold = (words: ReturnType<typeof places>, direction: 1 | -1) => {
    if (words.length < 2 || words.some(({ left }) => Number.isNaN(left))) return;
    groups += 1;
    if (!isIn(words, direction)) wrong.push(words.map(({ word }) => word).join(' '));
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest('script, style, title, option')) continue;
    const text = node.textContent ?? '';
    if (/\d{1,2} [\u0590-\u06ff]+ \d{4}/.test(text))
      hold(
        places(
          node,
          /\d{1,2}(?= [\u0590-\u06ff])|(?<=\d{1,2} )[\u0590-\u06ff]+(?= \d{4})|(?<=[\u0590-\u06ff] )\d{4}/g,
        ),
        -1,
      );
    if (parent.matches('bdi[lang="en"], .map text') && !/[\u0590-\u06ff]/.test(text))
      hold(places(node, /\S+/g), 1);
  }
  return { groups, wrong };
}

/** Puts the focus on the first link of a drawing. */
export function focusFirst(links: string): boolean {
  const [first] = document.querySelectorAll<SVGElement>(links);
  first?.focus();
  return document.activeElement === first;
}

/** Which of some links has the focus, from 0. */
export function placeOfFocus(links: string): number {
  const { activeElement } = document;
  return activeElement ? [...document.querySelectorAll(links)].indexOf(activeElement) : -1;
}

/** How each of some links in a drawing is drawn, in all that every browser paints of one: an outline is not. */
export function looksOf(links: string): string[] {
  return [...document.querySelectorAll(links)].map((link) =>
    [...link.querySelectorAll('path')]
      .map((path) => getComputedStyle(path))
      .map(({ stroke, strokeWidth, fill }) => `${stroke} ${strokeWidth} ${fill}`)
      .join(', '),
  );
}

/** Those of some declarations that the browser does not understand; what stands for a token is put in first. */
export function notUnderstood(declarations: readonly [string, string][]): string[] {
  const root = getComputedStyle(document.documentElement);
  const filled = (value: string): string => {
    const put = value.replaceAll(
      /var\((--[\w-]+)\)/g,
      (_, name) => root.getPropertyValue(name) || '1',
    );
    return put === value ? value : filled(put);
  };
  return declarations
    .filter(([property, value]) => !CSS.supports(property, filled(value)))
    .map(([property, value]) => `${property}: ${value}`);
}
