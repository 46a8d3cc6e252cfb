import { describe, expect, test } from 'vitest';
import { builtPages } from './support/built-pages.ts';
import { attribute, elementsOf, parseHtml } from './support/html.ts';

const pages = builtPages().map(({ path, html }) => ({ path, ...stepsOf(html) }));
const byPath = new Map(pages.map((page) => [page.path, page]));

/** Where a page’s links to the page before and after it lead. */
function stepsOf(html: string): { prev: string[]; next: string[] } {
  const links = [...elementsOf(parseHtml(html))].filter(({ tagName }) => tagName === 'a');
  const leading = (rel: string) =>
    links.flatMap((link) =>
      String(link.properties['rel'] ?? '') === rel ? (attribute(link, 'href') ?? []) : [],
    );
  return { prev: leading('prev'), next: leading('next') };
}

describe('a step to the next page can be taken back', () => {
  const stepping = pages.filter(({ prev, next }) => prev.length + next.length > 0);
  test.for(stepping)('$path', ({ path, prev, next }) => {
    expect(next.filter((there) => !byPath.get(there)?.prev.includes(path))).toEqual([]);
    expect(prev.filter((there) => !byPath.get(there)?.next.includes(path))).toEqual([]);
  });
});

test('there are steps between claims, incidents and days', () => {
  const kinds = [/^\/.*claims\//, /^\/.*incidents\/[^/]+\/$/, /as-of/];
  expect(
    kinds.map((kind) => pages.some(({ path, next }) => kind.test(path) && next.length > 0)),
  ).toEqual([true, true, true]);
});
