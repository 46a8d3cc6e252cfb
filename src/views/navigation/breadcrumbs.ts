import type { Claim, Incident } from '../../corpus/linking/graph.ts';
import { type Link, linkTo } from '../shared/rich-text.ts';
import type { Site } from '../shared/site.ts';
import { type Entry, pageUrl, type Section } from '../shared/urls.ts';

/** A page above another one. */
export type Crumb = Link;

/**
 * The pages above an entry’s page, from the first page down. A claim stands below the first incident it is, or
 * may be, about, and where it is about none, below its article.
 */
export function breadcrumbsOf(entry: Entry, site: Site): Crumb[] {
  switch (entry.kind) {
    case 'incident':
      return listBreadcrumbs('incidents', [], site);
    case 'article':
      return listBreadcrumbs('articles', [], site);
    case 'actor':
      return listBreadcrumbs('actors', [], site);
    case 'outlet':
      return listBreadcrumbs('outlets', [], site);
    case 'claim':
      return claimTrail(entry, site);
  }
}

function claimTrail({ incidents: [incident], scope, article }: Claim, site: Site): Crumb[] {
  if (!incident) return [...breadcrumbsOf(article, site), linkTo(article, site)];
  const link = linkTo(incident, site);
  const text = scope === 'ambiguous' ? site.words.breadcrumbs.maybe(link.text) : link.text;
  return [...breadcrumbsOf(incident, site), { ...link, text }];
}

/** The pages above a page below a list: the list, and those between the two. */
export function listBreadcrumbs(section: Section, between: readonly Link[], site: Site): Crumb[] {
  const { breadcrumbs, layout } = site.words;
  return [
    { text: breadcrumbs.home, href: pageUrl('', site) },
    { text: layout.section[section], href: pageUrl(section, site) },
    ...between,
  ];
}

/** The pages above an incident’s page as of a day. */
export function asOfBreadcrumbs(incident: Incident, site: Site): Crumb[] {
  return [...breadcrumbsOf(incident, site), linkTo(incident, site)];
}
