import { describe, expect, test } from 'vitest';
import { base, builtPages, dist, origin } from './support/built-pages.ts';
import { brokenLinks, namedLinks, namesOfSeveral, siteOf } from './support/links.ts';

const pages = builtPages();
const site = siteOf(pages, dist, base, origin);

describe('every link leads to a page, and every fragment to a place on it', () => {
  test.for(pages)('$path', ({ path, html }) => {
    expect(brokenLinks(path, html, site)).toEqual([]);
  });
});

describe('links that are called the same lead to the same place', () => {
  test.for(pages)('$path', ({ path, html }) => {
    expect(namesOfSeveral(namedLinks(path, html, site))).toEqual([]);
  });

  test('and one that does not is found', () => {
    const html =
      '<a href="/a/">says so</a> <a href="/b/" aria-label="Says so">no</a> <a href="/a/">no</a>';
    expect(namesOfSeveral(namedLinks('/', html, site))).toEqual(['says so']);
  });
});

test('whoever says what is seen of a link is understood to mean it', () => {
  const isIn = (part: string, whole: string) => whole.toLowerCase().includes(part.toLowerCase());
  const others = pages.flatMap(({ path, html }) =>
    namedLinks(
      path,
      html.replaceAll(/<svg[\s\S]*?<\/svg>/g, '').replaceAll(/<q[^>]*>|<\/q>/g, '"'),
      site,
    )
      .filter(({ name, seen }) => !isIn(plain(seen), plain(name)))
      .map(({ name, seen }) => `${path}: “${seen}” is called “${name}”`),
  );
  expect(others).toEqual([]);
});

const plain = (text: string) => text.replaceAll(/[“”"]/g, '');
