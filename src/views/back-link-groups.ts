import { type BackLink, type LinkKind, linkKinds } from '../analysis/back-links.ts';
import { byPublication, latestFirst } from '../analysis/order.ts';
import type { Entry } from '../corpus/graph.ts';
import { compareText } from '../model/diagnostic.ts';
import { claimLine, type Line } from './claim-line.ts';
import { dateText } from './date-text.ts';
import { type Link, nameOf } from './pieces.ts';
import type { Site } from './site.ts';
import { pageUrl, urlOf } from './urls.ts';

/** Entries that refer to a page’s entry in one way. */
export interface BackLinkGroup {
  label: string;
  lines: readonly Line[];
  /** To all of them, where they are too many. */
  all: Link | undefined;
}

/** What the pages show in sections of their own, by the kind of the entry they are about. */
const shown: Readonly<Record<Entry['kind'], readonly LinkKind[]>> = {
  actor: ['says', 'its people say', 'reads', 'names', 'part of', 'speaks for'],
  article: ['in'],
  claim: ['answers', 'follows', 'conflicts'],
  // What is at odds with a claim is among the differences.
  incident: ['about', 'part of', 'conflicts within'],
  outlet: ['says', 'relays', 'reads', 'published by'],
};

const MOST = 5;

/** What refers to an entry and is not shown on its page, by how it refers to it. */
export function backLinkGroups(
  { kind: page }: Entry,
  links: readonly BackLink[],
  site: Site,
): BackLinkGroup[] {
  const words = site.words.backLinks;
  return linkKinds
    .filter((kind) => !shown[page].includes(kind))
    .flatMap((kind): BackLinkGroup[] => {
      const found = links.filter((link) => link.kind === kind).map(({ from }) => from);
      if (found.length === 0) return [];
      const all = listOf(kind, found.length, site);
      const lines = found.sort(inOrder).slice(0, all && MOST);
      return [
        {
          label: words.label(words.kind[kind], found.length),
          lines: lines.map((entry) =>
            kind === 'accuses' ? accusing(entry, site) : lineOf(entry, site),
          ),
          all,
        },
      ];
    });
}

/** Only claims that accuse an actor are ever so many; the list of claims has them. */
function listOf(kind: LinkKind, count: number, site: Site): Link | undefined {
  return kind === 'accuses' && count > MOST
    ? { text: site.words.backLinks.all(count), href: pageUrl('claims', site) }
    : undefined;
}

function inOrder(a: Entry, b: Entry): number {
  if (a.kind === 'claim' && b.kind === 'claim') return byPublication(a, b);
  if (a.kind === 'article' && b.kind === 'article') return latestFirst(a, b);
  return a.kind === 'claim' || b.kind === 'claim'
    ? compareText(a.kind, b.kind)
    : compareText(nameOf(a), nameOf(b)) || compareText(a.id, b.id);
}

/** Who accuses an actor tells little without what it is about. */
function accusing(entry: Entry, site: Site): Line {
  const line = lineOf(entry, site);
  const incidents = entry.kind === 'claim' ? entry.incidents.map(nameOf) : [];
  return { ...line, detail: [line.detail, ...incidents].join(' · ') };
}

function lineOf(entry: Entry, site: Site): Line {
  if (entry.kind === 'claim') return claimLine(entry, site);
  const date = entry.kind === 'article' || entry.kind === 'incident' ? entry.date : undefined;
  return {
    href: urlOf(entry, site),
    text: [nameOf(entry)],
    detail: date ? dateText(date, site).text : '',
  };
}
