import type { Claim } from '../corpus/graph.ts';
import type { Link } from './pieces.ts';
import type { Site } from './site.ts';
import { listUrl, type Section } from './urls.ts';

/** The first of what a section has, and the way to all of it where it does not show all. */
export interface Bounded<Item> {
  shown: readonly Item[];
  more: Link | undefined;
}

/** How many claims or rows a section of a page shows. */
const MOST = 60;

/** The first of the items; `path` leads to the part of a list that has all of them. */
export function bounded<Item>(
  items: readonly Item[],
  section: Section,
  path: readonly string[],
  site: Site,
): Bounded<Item> {
  if (items.length <= MOST) return { shown: items, more: undefined };
  return { shown: items.slice(0, MOST), more: moreOf(items.length, section, path, site) };
}

/**
 * The first of some groups of claims, as many groups as have sixty claims in all; of a first group that
 * alone has more, the first sixty.
 */
export function boundedGroups<Group extends { claims: readonly Claim[] }>(
  groups: readonly Group[],
  path: readonly string[],
  site: Site,
): Bounded<Group> {
  const shown: Group[] = [];
  let left = MOST;
  for (const group of groups) {
    if (shown.length > 0 && group.claims.length > left) break;
    shown.push({ ...group, claims: group.claims.slice(0, left) });
    left -= group.claims.length;
  }
  const all = groups.flatMap(({ claims }) => claims);
  if (shown.flatMap(({ claims }) => claims).length === all.length)
    return { shown, more: undefined };
  return { shown, more: moreOf(new Set(all).size, 'claims', path, site) };
}

function moreOf(count: number, section: Section, path: readonly string[], site: Site): Link {
  const { counts, lists } = site.words;
  return { text: lists.allOf(counts[section](count)), href: listUrl(section, path, site) };
}
