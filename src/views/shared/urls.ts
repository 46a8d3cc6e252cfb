import type { Claim, Entry, Incident } from '../../corpus/linking/graph.ts';
import { unisolated } from '../../words/sentences/isolation.ts';
import type { Site } from './site.ts';

export type { Entry };

const folders = {
  article: 'articles',
  incident: 'incidents',
  actor: 'actors',
  outlet: 'outlets',
  claim: 'claims',
} as const;

/** The parts of the site that list entries. */
export type Section = (typeof folders)[keyof typeof folders];

/** The permanent address of an entry’s page, as a path from the root of the host. */
export function urlOf(entry: Entry, { base }: Site): string {
  const id = entry.kind === 'claim' ? entry.key : entry.id;
  return `${base}${folders[entry.kind]}/${id}/`;
}

/** The address of an incident’s page as it was known on a day, written as `2019-08-23`. */
export function asOfUrl(incident: Incident, day: string, site: Site): string {
  return `${urlOf(incident, site)}as-of/${day}/`;
}

/** The address of the image by which the page at an address is shown where it is shared. */
export function cardUrl(page: string): string {
  return `${page}card.png`;
}

/** The address of a page that stands for no entry: `''` is home, `incidents` the list of incidents. */
export function pageUrl(name: string, { base }: Site): string {
  return name === '' ? base : `${base}${name}/`;
}

/** The search page with the cursor in its field, and the module of its index. */
export function searchUrl(site: Site): string {
  return `${pageUrl('search', site)}#q`;
}

/** The folder of the search index, with a slash at its end. */
export function searchIndexUrl({ base }: Site): string {
  return `${base}search-index/`;
}

/**
 * The address of a page of a list that shows a part of it: `['stance', 'denies', '2019']`. These lie three or
 * more folders below the list, an entry’s page one or two. Only an incident as of a day lies as deep, and no
 * facet is called `as-of`. So no id that an editor chooses can stand in the way of one.
 */
export function listUrl(section: Section, path: readonly string[], site: Site): string {
  return pageUrl([section, 'by', ...path.map(encodeURIComponent)].join('/'), site);
}

/** A value of a vocabulary or a code as an address has it: `own-voice`, `iq`. */
export function inAddress(value: string): string {
  return value.replaceAll(' ', '-').toLowerCase();
}

/** An address with what is chosen on it. Ids and words of vocabularies need no escaping. */
export function chosenUrl(page: string, chosen: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(chosen).map(([name, value]) => `${name}=${value}`);
  return pairs.length > 0 ? `${page}?${pairs.join('&')}` : page;
}

/** An address with scheme and host, for what leaves the site. */
export function absolute(path: string, { origin }: Site): string {
  return `${origin}${path}`;
}

/** The fragment of a claim’s n-th passage, from 0, on its article’s page. */
export function passageId(claim: Claim, index: number): string {
  return index === 0 ? claim.id : `${claim.id}.${index + 1}`;
}

/** Where a passage stands on its article’s page. */
export function passageUrl(claim: Claim, index: number, site: Site): string {
  return `${urlOf(claim.article, site)}#${passageId(claim, index)}`;
}

/** Where a reader reports an error on a page; the address of the page goes along, where it has one. */
export function reportUrl(path: string | undefined, title: string, site: Site): string {
  const subject = encodeURIComponent(unisolated(site.words.layout.reportSubject(title)));
  const body =
    path === undefined ? '' : `&body=${encodeURIComponent(`${absolute(path, site)}\n\n`)}`;
  const { reportAddress } = site;
  return reportAddress.includes('@')
    ? `mailto:${reportAddress.replace(/^mailto:/, '')}?subject=${subject}${body}`
    : `${reportAddress}?title=${subject}${body}`;
}
