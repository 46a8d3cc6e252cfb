import { describe, expect, test } from 'vitest';
import { base, builtPages, origin } from './support/built-pages.ts';
import { attribute, elementsOf, parseHtml } from './support/html.ts';

const pages = builtPages().map(({ path, html }) => ({
  path,
  elements: [...elementsOf(parseHtml(html))],
}));
const dated = pages.filter(({ path }) => path.includes('/as-of/'));

type Page = (typeof pages)[number];

/** What a page tells those who collect pages: the address to keep, and whether to keep this one. */
function toldToCollectors({ elements }: Page): (string | undefined)[] {
  return elements.flatMap((element) => {
    if (element.tagName === 'meta' && attribute(element, 'name') === 'robots')
      return [attribute(element, 'content')];
    const isCanonical =
      element.tagName === 'link' && String(element.properties['rel']) === 'canonical';
    return isCanonical ? [attribute(element, 'href')] : [];
  });
}

describe('an incident’s page as of a day sends those who collect pages to the incident', () => {
  test.for(dated)('$path', (page) => {
    const incident = page.path.replace(/as-of\/.*$/, '');
    expect(toldToCollectors(page)).toEqual([origin + incident, 'noindex']);
  });
});

test('every such page is reached from its incident', () => {
  const links = pages
    .filter(({ path }) => new RegExp(`^${base}incidents/[^/]+/$`).test(path))
    .flatMap(({ elements }) => elements.flatMap((element) => attribute(element, 'href') ?? []));
  expect(dated.length).toBeGreaterThan(0);
  expect(dated.map(({ path }) => path).filter((path) => !links.includes(path))).toEqual([]);
});
