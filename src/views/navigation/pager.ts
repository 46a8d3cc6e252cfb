import { knownFrom, publicationDays } from '../../analysis/as-of.ts';
import { type Neighbours, neighboursOf } from '../../analysis/neighbours.ts';
import { byDate } from '../../analysis/order.ts';
import { inOrderOfStory } from '../../analysis/story.ts';
import type { Claim, Graph, Incident } from '../../corpus/linking/graph.ts';
import type { RecordDate } from '../../model/date.ts';
import { claimLine, type LinkLine } from '../phrases/claim-line.ts';
import { dateText } from '../shared/date-text.ts';
import { entryName, type Link, linkTo, type RichText } from '../shared/rich-text.ts';
import type { Site } from '../shared/site.ts';
import { asOfUrl, pageUrl, urlOf } from '../shared/urls.ts';

/** Where a page stands in a series of pages, and the pages beside it. */
export interface Pager {
  /** “Claim 4 of 11 on …”, with the way to the whole. */
  place: RichText;
  previous: LinkLine | undefined;
  next: LinkLine | undefined;
}

/** More than these would hide what a page is about. */
const MOST_STORIES = 5;

/** The claims before and after one in the story of each incident it is about; the incidents that are too many. */
export function claimPagers(
  claim: Claim,
  site: Site,
): { stories: readonly Pager[]; others: RichText } {
  const { incidents } = claim;
  const others = incidents.slice(MOST_STORIES).map((incident) => storyLink(incident, site));
  return {
    stories: incidents
      .slice(0, MOST_STORIES)
      .flatMap((incident) => storyPagers(claim, incident, site)),
    others: others.length > 0 ? site.words.pager.also(others) : [],
  };
}

function storyPagers(claim: Claim, incident: Incident, site: Site): Pager[] {
  const place = ({ position, count }: Neighbours<Claim>) =>
    site.words.pager.claim(position, count, storyLink(incident, site));
  const story = neighboursOf(inOrderOfStory(incident), claim);
  return pagersOf(story, place, (other) => claimLine(other, site));
}

function storyLink(incident: Incident, site: Site): Link {
  return { text: entryName(incident), href: `${urlOf(incident, site)}#story` };
}

/**
 * The incidents before and after one: in each series it is in, or else among those of the record that are
 * in none, where series have an order of their own.
 */
export function incidentPagers(incident: Incident, { incidents }: Graph, site: Site): Pager[] {
  const { pager } = site.words;
  if (incident.series.length > 0)
    return incident.series.flatMap((whole) =>
      pagersAmong(
        incident,
        whole.members,
        ({ position, count }) => pager.inSeries(position, count, linkTo(whole, site)),
        site,
      ),
    );
  const isSeries = ({ incidentKind }: Incident) => incidentKind === 'series';
  const alike = [...incidents.values()].filter(
    (other) => other.series.length === 0 && isSeries(other) === isSeries(incident),
  );
  const place = isSeries(incident) ? pager.series : pager.alone;
  const list = pageUrl('incidents', site);
  return pagersAmong(incident, alike, ({ position, count }) => place(position, count, list), site);
}

function pagersAmong(
  incident: Incident,
  incidents: Iterable<Incident>,
  place: (found: Neighbours<Incident>) => RichText,
  site: Site,
): Pager[] {
  const step = (other: Incident): LinkLine => ({
    href: urlOf(other, site),
    text: [entryName(other)],
    detail: dateText(other.date, site).text,
  });
  const found = neighboursOf([...incidents].sort(byDate), incident);
  return pagersOf(found, place, step);
}

/** The days before and after one on which something about an incident was published. */
export function dayPagers(incident: Incident, day: RecordDate, site: Site): Pager[] {
  const days = publicationDays(incident);
  const published = Map.groupBy(incident.claims, (claim) => knownFrom(claim)?.edtf);
  const place = ({ position, count }: Neighbours<RecordDate>) =>
    site.words.pager.day(position, count, storyLink(incident, site));
  const step = (other: RecordDate): LinkLine => ({
    href: asOfUrl(incident, other.edtf, site),
    text: [dateText(other, site).text],
    detail: site.words.pager.published(published.get(other.edtf)?.length ?? 0),
  });
  const today = days.find(({ edtf }) => edtf === day.edtf) ?? day;
  return pagersOf(neighboursOf(days, today), place, step);
}

/** None where there is nothing beside it. */
function pagersOf<Item>(
  found: Neighbours<Item> | undefined,
  place: (found: Neighbours<Item>) => RichText,
  step: (item: Item) => LinkLine,
): Pager[] {
  if (!found) return [];
  const { previous, next } = found;
  return [{ place: place(found), previous: previous && step(previous), next: next && step(next) }];
}
