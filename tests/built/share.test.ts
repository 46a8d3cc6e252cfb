import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { settings } from '../../src/settings.ts';
import { loadRecord } from '../../src/site/load-record.ts';
import { base, builtPages, dist, filesOf, origin } from './support/built-pages.ts';
import { attribute, elementsOf, parseHtml } from './support/html.ts';

interface Told {
  path: string;
  html: string;
  canonical: string | undefined;
  /** What its meta elements say, by their names. */
  meta: Readonly<Record<string, string>>;
}

const pages = builtPages()
  .map(({ path, html }): Told => {
    const elements = [...elementsOf(parseHtml(html))];
    const link = elements.find((element) => String(element.properties['rel']) === 'canonical');
    const meta = elements
      .filter(({ tagName }) => tagName === 'meta')
      .flatMap((element) =>
        ['property', 'name'].flatMap((name) => {
          const key = attribute(element, name);
          return key === undefined ? [] : [[key, attribute(element, 'content') ?? ''] as const];
        }),
      );
    return {
      path,
      html,
      canonical: link && attribute(link, 'href'),
      meta: Object.fromEntries(meta),
    };
  })
  .filter(({ canonical, meta }) => canonical !== undefined && meta['og:title'] !== undefined);

const cards = filesOf(dist).filter((path) => path.endsWith('card.png'));

/** The page whose image stands for a page: its own, for a claim that of its article, else the first. */
function imageOf(path: string): string {
  const [, section, id] =
    /^(incidents|articles|actors|claims)\/(?!by\/)([^/]+)\/(?!as-of)/.exec(
      path.slice(base.length),
    ) ?? [];
  if (section === undefined) return `${base}card.png`;
  return `${base}${section === 'claims' ? 'articles' : section}/${id}/card.png`;
}

describe('every page tells how it is to be shown elsewhere, by whole addresses', () => {
  test.for(pages)('$path', ({ path, canonical, meta }) => {
    expect(meta).toMatchObject({
      'og:site_name': settings.name,
      'og:locale': 'en_GB',
      'og:type': /^(?:incidents|articles|claims\/[^/]+)\/[^/]+\/$/.test(path.slice(base.length))
        ? 'article'
        : 'website',
      'og:description': meta['description'],
      'og:url': canonical,
      'og:image': origin + imageOf(path),
      'og:image:width': '1200',
      'og:image:height': '630',
      'twitter:card': 'summary_large_image',
    });
    expect(cards).toContain(imageOf(path).slice(base.length));
    expect(meta['og:image:alt']).toMatch(/\w.*\.$/u);
  });
});

test('the page for what is not found tells no address, neither machines nor where errors are reported', () => {
  const { html } = builtPages().find(({ path }) => path === `${base}404.html`) ?? { html: '' };
  const [, report] = /href="([^"]*)">Report an error/.exec(html) ?? [];
  expect(report).toMatch(/subject=|title=/);
  expect(report).not.toContain('body=');
  expect(html).not.toMatch(/ld\+json|rel="canonical"|og:url/);
});

test('articles, and they alone, tell when they were published, where the record knows the day', async () => {
  const { graph } = await loadRecord('content');
  const dated = [...graph.articles.values()].filter(({ date }) =>
    /^\d{4}-\d\d-\d\d$/.test(date?.edtf ?? ''),
  );
  const told = pages.filter(({ meta }) => meta['article:published_time'] !== undefined);
  expect(told.length).toBe(dated.length);
  for (const { path, meta, html } of told) {
    expect(path).toMatch(new RegExp(`^${base}articles/[^/]+/$`));
    expect(html).toContain(`"datePublished":"${meta['article:published_time']}"`);
  }
});

describe('every share image is of the size it is told to be, and light', () => {
  test.for(cards)('%s', (path) => {
    const png = readFileSync(join(dist, path));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(60_000);
  });
});
