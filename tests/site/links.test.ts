import { describe, expect, test } from 'vitest';
import { base, builtPages, dist, origin } from './support/built-pages.ts';
import { brokenLinks, siteOf } from './support/links.ts';

const pages = builtPages();
const site = siteOf(pages, dist, base, origin);

describe('every link leads to a page, and every fragment to a place on it', () => {
  test.for(pages)('$path', ({ path, html }) => {
    expect(brokenLinks(path, html, site)).toEqual([]);
  });
});
