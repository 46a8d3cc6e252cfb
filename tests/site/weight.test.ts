import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { base, builtPages } from './support/built-pages.ts';
import { attribute, elementsOf, parseHtml } from './support/html.ts';

const LIMIT = 14_000;
const CLAIMS = 20;

describe(`a page with up to ${CLAIMS} claims is one round trip of a fresh connection`, () => {
  const pages = builtPages().filter(({ html }) => claimsOn(html) <= CLAIMS);
  test.for(pages)('$path', ({ html }) => {
    expect(gzipSync(html).length).toBeLessThanOrEqual(LIMIT);
  });
});

/** How many claims a page is about: those it links to. */
function claimsOn(html: string): number {
  const links = [...elementsOf(parseHtml(html))].flatMap(
    (element) => attribute(element, 'href') ?? [],
  );
  const claims = links.flatMap((link) => {
    const path = link.startsWith(base) ? link.slice(base.length) : '';
    return /^claims\/[^/]+\/[^/]+\/(?=$|#|cite\.)/.exec(path)?.[0] ?? [];
  });
  return new Set(claims).size;
}
