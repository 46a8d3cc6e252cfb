import type { Element, Nodes } from 'hast';
import { describe, expect, test } from 'vitest';
import { isPartOfArticlePage } from '../../src/model/id.ts';
import { base, builtPages } from './support/built-pages.ts';
import { attribute, elementsOf, parseHtml, textOf } from './support/html.ts';

const pages = builtPages();
const articles = new Set(
  pages.flatMap(({ path }) => path.match(/\/articles\/([^/]+)\/$/)?.[1] ?? []),
);
const isClaim = (path: string) =>
  articles.has(path.match(/\/claims\/([^/]+)\/[^/]+\/$/)?.[1] ?? '');
const claims = new Set(pages.map(({ path }) => path).filter(isClaim));
const withClaims = pages.filter(({ path }) =>
  /\/(?:incidents|actors|outlets|claims)\//.test(path.slice(base.length - 1)),
);

describe('an id is given once on a page', () => {
  test.for(pages)('$path', ({ html }) => {
    const ids = idsIn(parseHtml(html));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('what has an id on an article’s page is a claim, or can be no claim’s', () => {
  test.for(pages.filter(({ path }) => /\/articles\/[^/]+\/$/.test(path)))('$path', ({
    path,
    html,
  }) => {
    const article = path.split('/').at(-2);
    const isClaims = (id: string) => claims.has(`${base}claims/${article}/${id.split('.')[0]}/`);
    const others = idsIn(parseHtml(html)).filter((id) => !isClaims(id));
    expect(others.filter((id) => !isPartOfArticlePage(id))).toEqual([]);
  });
});

describe('the heading of a section leads to it', () => {
  test.for(pages)('$path', ({ html }) => {
    const sections = [...elementsOf(parseHtml(html))].filter(
      (element) => element.tagName === 'section' && attribute(element, 'id') !== undefined,
    );
    expect(sections.map(linkOfHeading)).toEqual(
      sections.map((section) => `#${attribute(section, 'id')}`),
    );
  });
});

describe('a claim is linked to by its key wherever it is shown', () => {
  test.for(withClaims)('$path', ({ html }) => {
    const shown = [...elementsOf(parseHtml(html))].filter(isShownClaim);
    const keys = new Set(shown.flatMap(keysIn));
    expect(new Set(idsIn(parseHtml(html)).filter((id) => id.includes('/')))).toEqual(keys);
  });
});

describe('a claim that is shown leads to its own sentence in the article', () => {
  test.for(withClaims)('$path', ({ html }) => {
    const lost = shownIn(parseHtml(html)).filter((claim) => !leadsToSentence(claim));
    expect(lost.map(textOf)).toEqual([]);
  });
});

test('every claim has its anchor in the list of claims', () => {
  const lists = pages.filter(({ path }) => path.startsWith(`${base}claims/`) && !isClaim(path));
  const ids = lists.flatMap(({ html }) => idsIn(parseHtml(html)));
  const anchored = ids.filter((id) => id.includes('/')).map((id) => `${base}claims/${id}/`);
  expect(new Set(anchored)).toEqual(claims);
});

const idsIn = (tree: Nodes) => [...elementsOf(tree)].flatMap((one) => attribute(one, 'id') ?? []);

function linkOfHeading(section: Element): string | undefined {
  const heading = [...elementsOf(section)].find(({ tagName }) => tagName === 'h2');
  const link = heading && [...elementsOf(heading)].find(({ tagName }) => tagName === 'a');
  return link && textOf(link) !== '' ? attribute(link, 'href') : undefined;
}

/** A claim’s words with the line that tells the stance; a mark in a table of them has none. */
function isShownClaim({ tagName, properties }: Element): boolean {
  const { className } = properties;
  return tagName !== 'a' && Array.isArray(className) && className.includes('claim');
}

/** The claims of a page, each with all that is told of it: in a table, its row. */
function shownIn(tree: Nodes): Element[] {
  const rows = [...elementsOf(tree)].filter(({ tagName }) => tagName === 'tr');
  const tabled = new Set(rows.flatMap((row) => [...elementsOf(row)]));
  const beside = [...elementsOf(tree)].filter((one) => isShownClaim(one) && !tabled.has(one));
  return [...rows.filter((row) => [...elementsOf(row)].some(isShownClaim)), ...beside];
}

/** The claims that a shown claim leads to: itself. */
function keysIn(shown: Element): string[] {
  return linksIn(shown)
    .filter((href) => claims.has(href))
    .map((href) => href.slice(`${base}claims/`.length, -1));
}

function leadsToSentence(shown: Element): boolean {
  const links = linksIn(shown);
  return keysIn(shown).every((key) => {
    const [article, id] = key.split('/');
    return links.includes(`${base}articles/${article}/#${id}`);
  });
}

const linksIn = (tree: Nodes) =>
  [...elementsOf(tree)].flatMap((element) => attribute(element, 'href') ?? []);
