import type { Element } from 'hast';
import { type BuiltPage, filesOf } from './built-pages.ts';
import { attribute, elementsOf, parseHtml, textOf } from './html.ts';

/** A built site, as far as links go. */
export interface Site {
  origin: string;
  /** The ids on each page, by its address. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** The addresses of files that are no pages. */
  files: ReadonlySet<string>;
}

const ATTRIBUTES = ['href', 'src', 'action', 'cite', 'poster', 'data'];

export function siteOf(
  pages: readonly BuiltPage[],
  folder: string,
  base: string,
  origin: string,
): Site {
  return {
    origin,
    ids: new Map(pages.map(({ path, html }) => [path, idsOf(html)])),
    files: new Set(
      filesOf(folder)
        .filter((path) => !path.endsWith('.html'))
        .map((path) => base + path),
    ),
  };
}

function idsOf(html: string): Set<string> {
  return new Set(
    [...elementsOf(parseHtml(html))].flatMap((element) => attribute(element, 'id') ?? []),
  );
}

/** What on a page leads to an address of the site where nothing is, each with the reason. */
export function brokenLinks(path: string, html: string, site: Site): string[] {
  return [...elementsOf(parseHtml(html))]
    .flatMap((element) => addresses(element, site))
    .flatMap((address) => problemOf(address, path, site) ?? []);
}

function addresses(element: Element, site: Site): string[] {
  const written = ATTRIBUTES.flatMap((name) => attribute(element, name) ?? []);
  if (/^og:(?:url|image)$/.test(attribute(element, 'property') ?? ''))
    return [attribute(element, 'content') ?? ''];
  const isData = attribute(element, 'type') === 'application/ld+json';
  return isData ? [...written, ...addressesInData(JSON.parse(textOf(element)), site)] : written;
}

/** Structured data names pages by their whole address. */
function addressesInData(data: unknown, site: Site): string[] {
  if (typeof data === 'string') return data.startsWith(`${site.origin}/`) ? [data] : [];
  return typeof data === 'object' && data !== null
    ? Object.values(data).flatMap((value) => addressesInData(value, site))
    : [];
}

function problemOf(address: string, from: string, site: Site): string | undefined {
  if (!URL.canParse(address, site.origin + from)) return `${address}: no address`;
  const url = new URL(address, site.origin + from);
  if (url.origin !== site.origin) return undefined;
  const path = decodeURIComponent(url.pathname);
  const ids = site.ids.get(path);
  if (!ids) return site.files.has(path) ? undefined : `${address}: no page`;
  const fragment = decodeURIComponent(url.hash.slice(1).split(':~:')[0] ?? '');
  return fragment === '' || ids.has(fragment) ? undefined : `${address}: no such place on the page`;
}

/** A link as it is called by those who cannot see where it stands, and what is seen of it. */
export interface NamedLink {
  name: string;
  seen: string;
  address: string;
}

/** The links of a page in their order; their names by what WAI-ARIA says of them (Accessible Name 1.2), as far as pages use it. */
export function namedLinks(
  path: string,
  html: string,
  { origin }: Pick<Site, 'origin'>,
): NamedLink[] {
  return [...elementsOf(parseHtml(html))].flatMap((element) => {
    const href = attribute(element, 'href') ?? attribute(element, 'xLinkHref');
    if (element.tagName !== 'a' || href === undefined) return [];
    const title = element.children.find(
      (child) => child.type === 'element' && child.tagName === 'title',
    );
    const seen = inOneLine(textOf(element));
    const name = attribute(element, 'ariaLabel') ?? (title ? textOf(title) : seen);
    return [{ name: inOneLine(name), seen, address: new URL(href, origin + path).href }];
  });
}

const inOneLine = (text: string) =>
  text
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The names on a page by which links lead to several places. */
export function namesOfSeveral(links: readonly NamedLink[]): string[] {
  return [...Map.groupBy(links, ({ name }) => name.toLowerCase())].flatMap(([name, own]) =>
    new Set(own.map(({ address }) => address)).size > 1 ? [name] : [],
  );
}
