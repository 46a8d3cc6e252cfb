import { publishedBy } from '../analysis/known-on.ts';
import { type Step, storyOf } from '../analysis/story.ts';
import type { Claim, Incident } from '../corpus/graph.ts';
import { type DateText, dateText, daysAfter } from './date-text.ts';
import { counted, type Link, linkTo, type Sentence } from './pieces.ts';
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
    date: dateText(step.date),
    after: afterText(incident, step),
    text: stepText(step, site),
    knownOn: step.kind === 'published' ? knownOnLink(incident, step.claims[0], site) : undefined,
  }));
}

function knownOnLink(incident: Incident, { article }: Claim, site: Site): Link | undefined {
  const day = publishedBy(article);
  return (
    day && {
      text: `what was known on ${dateText(day).text}`,
      href: knownOnUrl(incident, day.edtf, site),
    }
  );
}

/** How long after an incident a step in its story came; empty where either date is not known to the day. */
export function afterText(incident: Incident, step: Step): string {
  const days = daysAfter(incident.date, step.date);
  if (days === undefined || step.kind === 'happened') return '';
  if (days === 0) return 'the same day';
  return `${lapse(Math.abs(days))} ${days > 0 ? 'later' : 'before'}`;
}

/** Days up to about three months, then months up to two years, then years. */
function lapse(days: number): string {
  if (days < 92) return counted(days, 'day');
  return days < 731
    ? counted(Math.floor(days / 30.44), 'month')
    : counted(Math.floor(days / 365.25), 'year');
}

function stepText(step: Step, site: Site): Sentence {
  if (step.kind === 'happened') return ['It happened.'];
  if (step.kind === 'said') {
    const { claim } = step;
    return [
      ...speakersOf(claim, site),
      ' ',
      ...predicateOf(claim, site),
      ' (',
      { text: 'the claim', href: urlOf(claim, site) },
      ')',
    ];
  }
  const { article } = step.claims[0];
  return [
    ...(article.source ? [linkTo(article.source, site), ': '] : []),
    linkTo(article, site),
    ` (${counted(step.claims.length, 'claim')} about it)`,
  ];
}
