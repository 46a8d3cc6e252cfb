import { type BackLink, type LinkKind, linkKinds } from '../../analysis/back-links.ts';
import { byPublication, latestFirst } from '../../analysis/order.ts';
import type { Claim, Entry } from '../../corpus/linking/graph.ts';
import { compareText } from '../../model/diagnostic.ts';
import { claimLine, type LineGroup, type LinkLine } from '../phrases/claim-line.ts';
import { dateText } from '../shared/date-text.ts';
import { entryName } from '../shared/rich-text.ts';
import type { Site } from '../shared/site.ts';
import { urlOf } from '../shared/urls.ts';

/** What the pages show in sections of their own, by the kind of the entry they are about. */
const shown: Readonly<Record<Entry['kind'], readonly LinkKind[]>> = {
  actor: [
    'accuses',
    'concerns',
    'says',
    'its people say',
    'reads',
    'names',
    'part of',
    'speaks for',
  ],
  article: ['in'],
  claim: ['answers', 'follows', 'conflicts'],
  // What is at odds with a claim is among the differences.
  incident: ['about', 'part of', 'conflicts within'],
  outlet: ['says', 'relays', 'reads', 'published by'],
};

/** What refers to an entry and is not shown on its page, by how it refers to it: a group for each way. */
export function backLinkGroups(
  { kind: page }: Entry,
  links: readonly BackLink[],
  site: Site,
): LineGroup[] {
  const words = site.words.backLinks;
  return linkKinds
    .filter((kind) => !shown[page].includes(kind))
    .map((kind) => ({ kind, found: links.filter((link) => link.kind === kind) }))
    .filter(({ found }) => found.length > 0)
    .map(({ kind, found }) => ({
      label: words.label(words.kind[kind], found.length),
      lines: found
        .map(({ from }) => from)
        .sort(inOrder)
        .map((from) => lineOf(from, site)),
    }));
}

function inOrder(a: Entry, b: Entry): number {
  if (a.kind === 'claim' && b.kind === 'claim') return byPublication(a, b);
  if (a.kind === 'article' && b.kind === 'article') return latestFirst(a, b);
  return a.kind === 'claim' || b.kind === 'claim'
    ? compareText(a.kind, b.kind)
    : compareText(entryName(a), entryName(b)) || compareText(a.id, b.id);
}

function lineOf(entry: Entry, site: Site): LinkLine {
  if (entry.kind === 'claim') return claimOn(entry, site);
  const date = entry.kind === 'article' || entry.kind === 'incident' ? entry.date : undefined;
  return {
    href: urlOf(entry, site),
    text: [entryName(entry)],
    detail: date ? dateText(date, site).text : '',
  };
}

/** A claim from elsewhere in a line: what it is about is not what the page is about. */
function claimOn(claim: Claim, site: Site): LinkLine {
  const line = claimLine(claim, site);
  const about = claim.incidents.map((incident) => [entryName(incident)]);
  return {
    ...line,
    detail: about.length > 0 ? site.words.backLinks.on(about, line.detail) : line.detail,
  };
}
