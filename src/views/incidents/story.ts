import { publishedBy } from '../../analysis/known-on.ts';
import { identifyOrigin } from '../../analysis/origins.ts';
import { type Step, storyOf } from '../../analysis/story.ts';
import type { Claim, Incident } from '../../corpus/graph.ts';
import type { Words } from '../../words/words.ts';
import { predicateOf } from '../claims/predicate.ts';
import { speakersOf } from '../claims/speaker.ts';
import { type DateText, dateText, daysAfter } from '../date-text.ts';
import { type Link, linkTo, plain, type Sentence } from '../pieces.ts';
import type { Site } from '../site.ts';
import { knownOnUrl, urlOf } from '../urls.ts';

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
  return Array.from(togetherSaid(storyOf(incident)), ([step, ...more]) => ({
    kind: step.kind,
    date: dateText(step.date, site),
    after: afterText(incident, step, site),
    text: stepText([step, ...more], site),
    knownOn: step.kind === 'published' ? knownOnLink(incident, step.claims[0], site) : undefined,
  }));
}

type Steps = readonly [Step, ...Step[]];

/** What the same speakers said on the same date, one thing after another, is one step. */
function togetherSaid(story: readonly Step[]): Steps[] {
  const found: [Step, ...Step[]][] = [];
  for (const step of story) {
    const last = found.at(-1);
    if (last && isSaidAlike(last[0], step)) last.push(step);
    else found.push([step]);
  }
  return found;
}

function isSaidAlike(one: Step, other: Step): boolean {
  if (one.kind !== 'said' || other.kind !== 'said') return false;
  return one.date.edtf === other.date.edtf && whoMakes(one.claim) === whoMakes(other.claim);
}

const whoMakes = (claim: Claim) =>
  claim.speakers.map((speaker) => identifyOrigin(speaker, claim)?.key ?? claim.key).join(' ');

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

function stepText(steps: Steps, site: Site): Sentence {
  const { story } = site.words;
  const [step] = steps;
  if (step.kind === 'happened') return [story.happened];
  if (step.kind === 'said') {
    const statements = steps.flatMap((one) =>
      one.kind === 'said' ? [saidLink(one.claim, site)] : [],
    );
    return story.said(speakersOf(step.claim, site), statements);
  }
  const { article } = step.claims[0];
  return story.published(
    article.source && linkTo(article.source, site),
    linkTo(article, site),
    step.claims.length,
  );
}

const saidLink = (claim: Claim, site: Site): Link => ({
  text: plain(predicateOf(claim, site)),
  href: urlOf(claim, site),
});
