import { publishedBy } from '../analysis/known-on.ts';
import { type Step, storyOf } from '../analysis/story.ts';
import type { Claim, Incident } from '../corpus/graph.ts';
import type { Words } from '../words/words.ts';
import { type DateText, dateText, daysAfter } from './date-text.ts';
import { type Link, linkTo, type Sentence } from './pieces.ts';
import { predicateOf } from './predicate.ts';
import type { Site } from './site.ts';
import { speakersOf } from './speaker.ts';
import { knownOnUrl, urlOf } from './urls.ts';

/** One step in how an incident became known. */
export interface StepView {
  kind: Step['kind'];
  date: DateText;
  /** “35 days later”; empty where either date is not known to the day. */
  after: string;
  text: Sentence;
  /** Where something was published: the incident as it was known by that day. */
  knownOn: Link | undefined;
}

export function stepViews(incident: Incident, site: Site): StepView[] {
  return storyOf(incident).map((step) => ({
    kind: step.kind,
    date: dateText(step.date, site),
    after: afterText(incident, step, site),
    text: stepText(step, site),
    knownOn: step.kind === 'published' ? knownOnLink(incident, step.claims[0], site) : undefined,
  }));
}

function knownOnLink(incident: Incident, { article }: Claim, site: Site): Link | undefined {
  const day = publishedBy(article);
  return (
    day && {
      text: site.words.story.knownOn(dateText(day, site).text),
      href: knownOnUrl(incident, day.edtf, site),
    }
  );
}

/** How long after an incident a step in its story came; empty where either date is not known to the day. */
export function afterText(incident: Incident, step: Step, { words }: Site): string {
  const { dates } = words;
  const days = daysAfter(incident.date, step.date);
  if (days === undefined || step.kind === 'happened') return '';
  if (days === 0) return dates.sameDay;
  const time = lapse(Math.abs(days), dates);
  return days > 0 ? dates.later(time) : dates.before(time);
}

/** Days up to about three months, then months up to two years, then years. */
function lapse(count: number, { days, months, years }: Words['dates']): string {
  if (count < 92) return days(count);
  return count < 731 ? months(Math.floor(count / 30.44)) : years(Math.floor(count / 365.25));
}

function stepText(step: Step, site: Site): Sentence {
  const { story } = site.words;
  if (step.kind === 'happened') return [story.happened];
  if (step.kind === 'said') {
    const { claim } = step;
    return story.said(
      [...speakersOf(claim, site), ' ', ...predicateOf(claim, site)],
      urlOf(claim, site),
    );
  }
  const { article } = step.claims[0];
  return story.published(
    article.source && linkTo(article.source, site),
    linkTo(article, site),
    step.claims.length,
  );
}
