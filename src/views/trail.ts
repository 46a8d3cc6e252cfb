import type { Incident } from '../corpus/graph.ts';
import { type Link, linkTo } from './pieces.ts';
import type { Site } from './site.ts';
import { type Entry, pageUrl, type Section } from './urls.ts';

/** A page above another one; `language` where its name is not in that of the site (BCP 47). */
export interface Crumb extends Link {
  language: string | undefined;
}

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
    case 'claim': {
      const { language } = entry.article;
      const article = crumb(
        linkTo(entry.article, site),
        language === site.language ? undefined : language,
      );
      return [...trailOf(entry.article, site), article];
    }
  }
}

/** The pages above a page below a list: the list, and those between the two. */
export function listTrail(section: Section, between: readonly Link[], site: Site): Crumb[] {
  const { trail, layout } = site.words;
  return [
    { text: trail.home, href: pageUrl('', site) },
    { text: layout.section[section], href: pageUrl(section, site) },
    ...between,
  ].map((link) => crumb(link));
}

/** The pages above an incident’s page as of a day. */
export function knownOnTrail(incident: Incident, site: Site): Crumb[] {
  return [...trailOf(incident, site), crumb(linkTo(incident, site))];
}

const crumb = (link: Link, language?: string): Crumb => ({ ...link, language });
