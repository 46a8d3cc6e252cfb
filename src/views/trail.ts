import type { Incident } from '../corpus/graph.ts';
import { type Link, linkTo } from './pieces.ts';
import type { Site } from './site.ts';
import { type Entry, pageUrl } from './urls.ts';

/** A page above another one; `language` where its name is not in that of the site (BCP 47). */
export interface Crumb extends Link {
  language: string | undefined;
}

/**
 * The pages above an entry’s page, from the first page down. A claim stands in its article, of which it has
 * one and which its address names; incidents it may have none of or several.
 */
export function trailOf(entry: Entry, site: Site): Crumb[] {
  const { trail, layout } = site.words;
  const home = crumb({ text: trail.home, href: pageUrl('', site) });
  const list = (name: keyof typeof layout.section) =>
    crumb({ text: layout.section[name], href: pageUrl(name, site) });
  switch (entry.kind) {
    case 'incident':
      return [home, list('incidents')];
    case 'article':
      return [home, list('articles')];
    case 'actor':
      return [home, list('actors')];
    case 'outlet':
      return [home, list('outlets')];
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

/** The pages above an incident’s page as of a day. */
export function knownOnTrail(incident: Incident, site: Site): Crumb[] {
  return [...trailOf(incident, site), crumb(linkTo(incident, site))];
}

const crumb = (link: Link, language?: string): Crumb => ({ ...link, language });
