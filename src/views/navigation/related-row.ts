import type { Related, Shared } from '../../analysis/related.ts';
import { dateText } from '../shared/date-text.ts';
import { type Link, linkTo } from '../shared/rich-text.ts';
import type { Site } from '../shared/site.ts';
import type { Pager } from './pager.ts';

/** An incident that shares something with another, and what they share. */
export interface RelatedRow {
  link: Link;
  date: string;
  reasons: readonly string[];
}

const MOST = 3;

/** The nearest relatives of an incident, with what they share; not those that its steps lead to. */
export function relatedRows(
  related: readonly Related[],
  steps: readonly Pager[],
  site: Site,
): RelatedRow[] {
  const beside = steps.flatMap(({ previous, next }) => [previous?.href, next?.href]);
  return related
    .map(({ incident, shared }) => ({
      link: linkTo(incident, site),
      date: dateText(incident.date, site).text,
      reasons: [...new Set(shared.map((one) => reasonOf(one, site)))],
    }))
    .filter(({ link }) => !beside.includes(link.href))
    .slice(0, MOST);
}

function reasonOf(shared: Shared, { words: { related } }: Site): string {
  switch (shared.kind) {
    case 'series':
      return related.series;
    case 'accused':
      return related.accused(shared.actor.name);
    case 'speaker':
      return related.speaker(shared.actor.name);
    case 'means':
      return related.means(shared.means);
    case 'place':
      return placeText(shared.nearness, related);
  }
}

function placeText(
  nearness: Extract<Shared, { kind: 'place' }>['nearness'],
  words: Site['words']['related'],
): string {
  if (nearness.kind === 'near') return words.near(nearness.kilometres);
  return nearness.kind === 'same' ? words.samePlace : words.perhapsNear;
}
