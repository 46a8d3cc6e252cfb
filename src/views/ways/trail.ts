import type { Incident } from '../../corpus/graph.ts';
import { type Link, linkTo } from '../pieces.ts';
import type { Site } from '../site.ts';
import { type Entry, pageUrl, type Section } from '../urls.ts';

/** A page above another one. */
export type Crumb = Link;

/**
 * The pages above an entry’s page, from the first page down. A claim stands in its article, of which it has
 * one and which its address names; incidents it may have none of or several.
 */
export function trailOf(entry: Entry, site: Site): Crumb[] {
  switch (entry.kind) {
    case 'incident':
      return listTrail('incidents', [], site);
    case 'article':
      return listTrail('articles', [], site);
    case 'actor':
      return listTrail('actors', [], site);
    case 'outlet':
      return listTrail('outlets', [], site);
    case 'claim':
      return [...trailOf(entry.article, site), linkTo(entry.article, site)];
  }
}

/** The pages above a page below a list: the list, and those between the two. */
export function listTrail(section: Section, between: readonly Link[], site: Site): Crumb[] {
  const { trail, layout } = site.words;
  return [
    { text: trail.home, href: pageUrl('', site) },
    { text: layout.section[section], href: pageUrl(section, site) },
    ...between,
  ];
}

/** The pages above an incident’s page as of a day. */
export function knownOnTrail(incident: Incident, site: Site): Crumb[] {
  return [...trailOf(incident, site), linkTo(incident, site)];
}
