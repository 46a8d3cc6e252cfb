import type { KnownAttribution } from '../../analysis/course.ts';
import { coverageOf } from '../../analysis/coverage.ts';
import { whoMakes } from '../../analysis/origins.ts';
import { type Step, storyOf } from '../../analysis/story.ts';
import { attributionState } from '../../analysis/terms.ts';
import type { Claim, Incident } from '../../corpus/graph.ts';
import { isVague, type RecordDate } from '../../model/date.ts';
import { predicateOf } from '../claims/predicate.ts';
import { speakersOf } from '../claims/speaker.ts';
import { type DateText, dateText, daysAfter, lapseText, laterText } from '../date-text.ts';
import { type Link, linkOf, linkTo, type Sentence } from '../pieces.ts';
import type { Site } from '../site.ts';
import { knownOnUrl, urlOf } from '../urls.ts';

/** One step in how an incident became known. */
export interface StepView {
  /** Nothing where the words tell it. */
  date: DateText | undefined;
  /** “35 days later”; empty where either date is not known to the day. */
  after: string;
  text: Sentence;
}

export function stepViews(incident: Incident, site: Site): StepView[] {
  return Array.from(togetherSaid(storyOf(incident)), ([step, ...more]) => ({
    date: step.kind === 'known' ? undefined : dateText(step.date, site),
    after:
      step.kind === 'known' || step.kind === 'happened' ? '' : afterText(incident, step.date, site),
    text: stepText([step, ...more], incident, site),
  }));
}

/** When the record’s first word about an incident was published, and how long after it; empty where that is not known, or it came before. */
export function firstPublished(incident: Incident, site: Site): string {
  const { first } = coverageOf(incident);
  const days = first && daysAfter(incident.date, first);
  return first && days !== undefined && days >= 0
    ? site.words.story.firstPublished(dateText(first, site).text, afterText(incident, first, site))
    : '';
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

type Known = Extract<Step, { kind: 'known' }>;

/** How it stood by the end of a day, and the way to the page as of that day. */
function knownText(
  { day, date, attributions, news }: Known,
  incident: Incident,
  site: Site,
): Sentence {
  const { story } = site.words;
  const text = story.knownOn(dateText(date, site).text);
  const page = { text, href: knownOnUrl(incident, day.edtf, site) };
  if (news === 'nobody accused') return [page];
  if (news === 'unchanged') return story.unchanged(page);
  return story.changed(
    page,
    attributions.map((attribution) => knownState(attribution, site)),
  );
}

/** “Israel: asserted, from 2 origins”. */
export function knownState({ accused, state, origins }: KnownAttribution, { words }: Site): string {
  const { label } = words.term(attributionState, state);
  return words.story.state(accused.name, label, words.lists.from(origins));
}

/** How long after an incident something came; empty where either date is not known to the day. */
export function afterText(incident: Incident, date: RecordDate, site: Site): string {
  const { dates } = site.words;
  const days = daysAfter(incident.date, date);
  if (days === undefined) return '';
  const after = days < 0 ? dates.before(lapseText(-days, site)) : laterText(days, site);
  return isVague(incident.date) || isVague(date) ? dates.about(after) : after;
}

function stepText(steps: Steps, incident: Incident, site: Site): Sentence {
  const { story } = site.words;
  const [step] = steps;
  if (step.kind === 'known') return knownText(step, incident, site);
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

const saidLink = (claim: Claim, site: Site): Link =>
  linkOf(predicateOf(claim, site), urlOf(claim, site));
