import { unisolated } from '../../words/sentences/isolation.ts';
import type { Site } from '../shared/site.ts';
import type { Tellings } from './link-targets.ts';

/** A link of a page as it is written. */
interface WrittenLink {
  /** Where its first tag’s attributes begin and end in the page. */
  from: number;
  to: number;
  attributes: string;
  /** What it is called by those who cannot see where it stands (WAI-ARIA’s accessible name), as text. */
  name: string;
  address: string;
}

/** All links of a page that have one name and one address. */
interface Sought {
  name: string;
  address: string;
  tellings: Tellings;
  /** How exactly it is told now: the place of one of the tellings, or behind the last of them its number. */
  level: number;
}

const LINK = /<a\b((?:"[^"]*"|'[^']*'|[^"'>])*)>([\s\S]*?)<\/a>/g;
const ARIA_LABEL = / aria-label="([^"]*)"/;

/**
 * A page on which no two links that are called the same lead to different places: their names go on with where
 * they lead (WCAG 2.2, 2.4.4 and 2.4.9), behind the words that are seen (2.5.3). What they look like stays.
 * `tell` gives what tells an address apart.
 */
export function withLinksToldApart(
  html: string,
  page: URL,
  site: Site,
  tell: (address: URL, name: string) => Tellings,
): string {
  const links = linksOf(html, page);
  const names = toldApart(links, site, tell);
  let end = 0;
  const parts = links.flatMap((link) => {
    const name = names.get(`${link.name}\n${link.address}`);
    if (name === undefined || name === link.name) return [];
    const before = html.slice(end, link.from);
    end = link.to;
    const label = ` aria-label="${escaped(unisolated(name))}"`;
    return [before, label, link.attributes.replace(ARIA_LABEL, '')];
  });
  return parts.length === 0 ? html : parts.join('') + html.slice(end);
}

function linksOf(html: string, page: URL): WrittenLink[] {
  return [...html.matchAll(LINK)].flatMap(({ index, 1: attributes = '', 2: inner = '' }) => {
    const [, href] = / href="([^"]*)"/.exec(attributes) ?? [];
    if (href === undefined) return [];
    const from = index + '<a'.length;
    return [
      {
        from,
        to: from + attributes.length,
        attributes,
        name: nameOf(attributes, inner),
        address: new URL(unescaped(href), page).href,
      },
    ];
  });
}

function nameOf(attributes: string, inner: string): string {
  const [, label] = ARIA_LABEL.exec(attributes) ?? [];
  const [, title] = /<title>([^<]*)<\/title>/.exec(inner) ?? [];
  const marked = inner.replaceAll(/<q\b[^>]*>/g, '“').replaceAll('</q>', '”');
  const shown = label ?? title ?? marked.replaceAll(/<(?:"[^"]*"|'[^']*'|[^"'>])*>/g, '');
  return unisolated(unescaped(shown)).replaceAll(/\s+/gu, ' ').trim();
}

/** The names of links by their name and address so far; of those that need no other, none. */
function toldApart(
  links: readonly WrittenLink[],
  site: Site,
  tell: (address: URL, name: string) => Tellings,
): ReadonlyMap<string, string> {
  const alike = [...Map.groupBy(links, ({ name }) => name)]
    .map(([name, own]) => ({ name, addresses: [...new Set(own.map(({ address }) => address))] }))
    .filter(({ addresses }) => addresses.length > 1);
  const sought = alike.flatMap(({ name, addresses }) =>
    addresses.map((address): Sought => {
      const tellings = tell(new URL(address), name);
      return { name, address, tellings, level: 0 };
    }),
  );
  const others = new Set(links.map(({ name }) => name));
  for (const { name } of alike) others.delete(name);
  for (let clashing = clashes(sought, others, site); clashing.length > 0; ) {
    for (const one of clashing) one.level += 1;
    clashing = clashes(sought, others, site);
  }
  return new Map(sought.map((one) => [`${one.name}\n${one.address}`, toldAs(one, site)]));
}

/**
 * Those to be told more exactly, as others are still called like them. Where nothing more can be told, the first
 * stays as it is and the others are counted.
 */
function clashes(
  sought: readonly Sought[],
  others: ReadonlySet<string>,
  site: Site,
): readonly Sought[] {
  return [...Map.groupBy(sought, (one) => toldAs(one, site))].flatMap(([name, own]) => {
    if (own.length === 1 && !others.has(name)) return [];
    const open = own.filter(({ tellings, level }) => level < tellings.length - 1);
    if (open.length > 0) return open;
    return others.has(name) ? own : own.slice(1);
  });
}

function toldAs({ name, tellings, level }: Sought, { words }: Site): string {
  const telling = tellings[level] ?? tellings.at(-1) ?? '';
  const distinct = telling === '' ? name : words.links.apart(name, telling);
  const turn = level - Math.max(tellings.length - 1, 0) + 1;
  return turn > 1 ? words.links.numbered(distinct, turn) : distinct;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The text that an attribute or element of a page of this site stands for. */
function unescaped(written: string): string {
  return written.replaceAll(/&(?:#(x?)([\da-f]+)|(amp|lt|gt|quot));/gi, (_, hex, code, name) =>
    name === undefined
      ? String.fromCodePoint(Number.parseInt(code, hex === '' ? 10 : 16))
      : (ENTITIES[name] ?? ''),
  );
}
