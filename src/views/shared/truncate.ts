import type { Claim } from '../../corpus/linking/graph.ts';
import type { Link } from './rich-text.ts';
import type { Site } from './site.ts';
import { listUrl, type Section } from './urls.ts';

/** The first of what a section has, and the way to all of it where it does not show all. */
export interface Truncated<Item> {
  shown: readonly Item[];
  more: Link | undefined;
}

/** A part of a list: where it is, and everything in it. */
export interface PartOfList<Item> {
  section: Section;
  path: readonly string[];
  items: readonly Item[];
}

/** How many claims or rows a section of a page shows, as long as a list has the rest. */
const MOST = 60;

/** The first of the items, and the way to the part of a list that has all of them; or all, if it has not. */
export function truncate<Item>(
  items: readonly Item[],
  part: PartOfList<Item>,
  site: Site,
): Truncated<Item> {
  const more = items.length > MOST ? moreIn(part, items, site) : undefined;
  return { shown: more ? items.slice(0, MOST) : items, more };
}

/** The first of some groups of claims, and the way to all of them; all, if the part of the list has not. */
export function truncateGroups<Group extends { claims: readonly Claim[] }>(
  groups: readonly Group[],
  part: PartOfList<Claim>,
  site: Site,
): Truncated<Group> {
  const all = groups.flatMap(({ claims }) => claims);
  const more = all.length > MOST ? moreIn(part, all, site) : undefined;
  return { shown: more ? firstGroups(groups).shown : groups, more };
}

/**
 * The first of some groups of claims, as many groups as have sixty claims in all; of a first group that
 * alone has more, the first sixty. `cutFrom` is how many claims there are, where not all are shown.
 */
export function firstGroups<Group extends { claims: readonly Claim[] }>(
  groups: readonly Group[],
): { shown: readonly Group[]; cutFrom: number | undefined } {
  const shown: Group[] = [];
  let left = MOST;
  for (const group of groups) {
    if (shown.length > 0 && group.claims.length > left) break;
    shown.push({ ...group, claims: group.claims.slice(0, left) });
    left -= group.claims.length;
  }
  const all = groups.flatMap(({ claims }) => claims);
  const isWhole = shown.flatMap(({ claims }) => claims).length === all.length;
  return { shown, cutFrom: isWhole ? undefined : new Set(all).size };
}

/** The way to a part of a list that has all of some items; how many it has only where it has no others. */
function moreIn<Item>(
  { section, path, items }: PartOfList<Item>,
  sought: readonly Item[],
  site: Site,
): Link | undefined {
  const listed = new Set(items);
  if (!sought.every((item) => listed.has(item))) return undefined;
  const { counts, lists } = site.words;
  const isSame = new Set(sought).size === listed.size;
  return {
    text: isSame ? lists.allOf(counts[section](listed.size)) : lists.allAmong,
    href: listUrl(section, path, site),
  };
}
