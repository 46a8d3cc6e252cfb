import { describe, expect, test } from 'vitest';
import { base, builtPages, origin } from './support/built-pages.ts';
import { attribute, elementsOf, parseHtml, textOf } from './support/html.ts';

const pages = builtPages();
const isMoved = (html: string) => html.includes('http-equiv="refresh"');
const below = pages.filter(
  ({ path, html }) =>
    new RegExp(`^${base}(?:incidents|claims|articles|actors|outlets|rules)/.`).test(path) &&
    !isMoved(html),
);

/** Where a page’s breadcrumb leads, or none of it. */
function shown(html: string): string[] | undefined {
  const nav = [...elementsOf(parseHtml(html))].find(
    (element) => element.tagName === 'nav' && attribute(element, 'ariaLabel') === 'Breadcrumb',
  );
  return nav && [...elementsOf(nav)].flatMap((element) => attribute(element, 'href') ?? []);
}

/** The same for machines, without the page itself. */
function told(html: string): string[] {
  const script = [...elementsOf(parseHtml(html))].find(
    (element) => attribute(element, 'type') === 'application/ld+json',
  );
  const addresses = [
    ...JSON.stringify(JSON.parse(script ? textOf(script) : '[]')).matchAll(/"item":"([^"]+)"/g),
  ];
  return addresses.flatMap(([, address = '']) => address);
}

/** A claim stands below an incident where it is about one, or else below its article. */
function aboveClaim(html: string): string {
  const about = [...elementsOf(parseHtml(html))].find(
    (element) =>
      element.tagName === 'p' &&
      String(element.properties['className']) === 'opening' &&
      [...elementsOf(element)].some((link) => attribute(link, 'href')?.includes('/incidents/')),
  );
  return about ? 'incidents/' : 'articles/';
}

describe('a page below a list tells which pages it stands under, readers and machines alike', () => {
  test.for(below)('$path', ({ path, html }) => {
    const trail = shown(html) ?? [];
    const list = `${base}${path.slice(base.length).replace(/\/.*$/s, '/')}`.replace(
      /claims\/$/,
      path.includes('/claims/by/') ? 'claims/' : aboveClaim(html),
    );
    expect(trail.slice(0, 2)).toEqual([base, list]);
    expect(told(html)).toEqual([...trail, path].map((address) => origin + address));
  });
});

test('a list, and a page of its own, stand under none', () => {
  const others = pages.filter((page) => !below.includes(page));
  expect(others.flatMap(({ html }) => shown(html) ?? [])).toEqual([]);
});
