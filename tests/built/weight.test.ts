import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtPages } from './support/built-pages.ts';
import { attribute, elementsOf, parseHtml } from './support/html.ts';

// Ten segments of 1,460 bytes come unasked (RFC 6928); the head of the answer takes up to 200 of them.
const LIMIT = 14_400;
const CLAIMS = 20;

describe(`a page with up to ${CLAIMS} claims is one round trip of a fresh connection`, () => {
  const pages = builtPages().filter(({ html }) => claimsOn(html) <= CLAIMS);
  test.for(pages)('$path', ({ html }) => {
    expect(gzipSync(html).length).toBeLessThanOrEqual(LIMIT);
  });
});

/** How many claims a page tells of: those it has an anchor for, and those marked in an article’s text. */
function claimsOn(html: string): number {
  const elements = [...elementsOf(parseHtml(html))];
  const anchors = elements.flatMap((element) => attribute(element, 'id') ?? []);
  const told = anchors.filter((id) => /^[^/]+\/[^/]+$/.test(id));
  const marked = elements.flatMap((element) =>
    String(element.properties['className']).split(',').includes('ref')
      ? (attribute(element, 'href')?.replace(/\.(?:\d+\.)?note$/, '') ?? [])
      : [],
  );
  return new Set([...told, ...marked]).size;
}
