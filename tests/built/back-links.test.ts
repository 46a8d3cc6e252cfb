import { describe, expect, test } from 'vitest';
import { backLinks } from '../../src/analysis/back-links.ts';
import { readEnvironment } from '../../src/settings.ts';
import { loadRecord } from '../../src/site/load-record.ts';
import { urlOf } from '../../src/views/shared/urls.ts';
import { site } from '../views/site.ts';
import { base, builtPages } from './support/built-pages.ts';
import { attribute, elementsOf, parseHtml } from './support/html.ts';

const { graph } = await loadRecord(readEnvironment(process.env).contentFolder);
const here = { ...site, base };
const cases = [...backLinks(graph)].map(([entry, links]) => ({
  path: urlOf(entry, here),
  links: links.map(({ from }) => urlOf(from, here)),
}));
const pages = new Map(builtPages().map(({ path, html }) => [path, html]));

function linksOn(path: string): string[] {
  return [...elementsOf(parseHtml(pages.get(path) ?? ''))].flatMap(
    (element) => attribute(element, 'href')?.replace(/#.*$/, '') ?? [],
  );
}

describe('a page leads to everything in the record that refers to what it is about', () => {
  test.for(cases)('$path', ({ path, links }) => {
    const there = new Set(linksOn(path));
    expect(links.filter((link) => !there.has(link))).toEqual([]);
  });
});
