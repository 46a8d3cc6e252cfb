import type { Actor, Article, Claim, Graph, Incident } from '../../../corpus/linking/graph.ts';
import type { ShareCard } from '../../drawings/share/share-card.ts';
import { dateText } from '../../shared/date-text.ts';
import type { Site } from '../../shared/site.ts';
import { absolute, cardUrl, pageUrl, urlOf } from '../../shared/urls.ts';
import { actorCard, articleCard, cardText, incidentCard, siteCard } from './card-text.ts';

/** What has a share image of its own. */
export type Sharable = Incident | Article | Actor;

/** What a page tells those who show it elsewhere. */
export interface Share {
  /** Open Graph’s type. */
  type: 'article' | 'website';
  /** The image’s whole address. */
  image: string;
  /** What the image says. */
  alt: string;
  /** The day an article was published, as `2019-08-23`, where it is known. */
  published?: string;
}

/** How an entry is shown elsewhere; a claim with its article. */
export function shareOf(entry: Sharable | Claim, site: Site): Share {
  if (entry.kind === 'claim') return { ...shared(entry.article, site), type: 'article' };
  const type = entry.kind === 'actor' ? 'website' : 'article';
  const day = entry.kind === 'article' ? dayOf(entry, site) : undefined;
  return { ...shared(entry, site), type, ...(day === undefined ? {} : { published: day }) };
}

function dayOf({ date }: Article, site: Site): string | undefined {
  const day = date && dateText(date, site).machine;
  return day?.length === 'YYYY-MM-DD'.length ? day : undefined;
}

function shared(entry: Sharable, site: Site) {
  return {
    image: absolute(cardUrl(urlOf(entry, site)), site),
    alt: cardText(cardOf(entry, site), site),
  };
}

/** How a page that has no image of its own is shown elsewhere. */
export function siteShare(graph: Graph, site: Site): Share {
  return {
    type: 'website',
    image: absolute(cardUrl(pageUrl('', site)), site),
    alt: cardText(siteCard(graph, site), site),
  };
}

/** Everything that has a share image of its own. */
export function sharables({ incidents, articles, actors }: Graph): Sharable[] {
  return [...incidents.values(), ...articles.values(), ...actors.values()];
}

/** What has its page at a path below the root of the site, without a slash at either end, and a share image of its own. */
export function sharableAt(
  page: string,
  { incidents, articles, actors }: Graph,
): Sharable | undefined {
  const [section, id = '', ...rest] = page.split('/');
  if (rest.length > 0) return undefined;
  const sections: Readonly<Record<string, ReadonlyMap<string, Sharable>>> = {
    incidents,
    articles,
    actors,
  };
  return sections[section ?? '']?.get(id);
}

/** What the share image of an entry says. */
export function cardOf(entry: Sharable, site: Site): ShareCard {
  switch (entry.kind) {
    case 'incident':
      return incidentCard(entry, site);
    case 'article':
      return articleCard(entry, site);
    case 'actor':
      return actorCard(entry, site);
  }
}
