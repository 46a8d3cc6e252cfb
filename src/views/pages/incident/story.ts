import { coverageOf } from '../../../analysis/coverage.ts';
import { whoMakes } from '../../../analysis/origins.ts';
import { type Step, storyOf } from '../../../analysis/story.ts';
import type { Claim, Incident } from '../../../corpus/linking/graph.ts';
import { afterText, knownStates } from '../../phrases/known-states.ts';
import { predicateOf } from '../../phrases/predicate.ts';
import { speakersOf } from '../../phrases/speaker.ts';
import { isPredicateEnough, statementOf } from '../../phrases/statement.ts';
import { type DateText, dateText, daysAfter } from '../../shared/date-text.ts';
import { type Link, linkOf, linkTo, quotationOf, type RichText } from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';
import { asOfUrl, urlOf } from '../../shared/urls.ts';

/** One step in how an incident became known. */
export interface StepView {
  /** Nothing where the words tell it. */
  date: DateText | undefined;
  /** “35 days later”; empty where either date is not known to the day. */
  after: string;
  text: RichText;
}

/** How an incident became known, step by step, the earliest first. */
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
): RichText {
  const { story } = site.words;
  const text = story.asOf(dateText(date, site).text);
  const page = { text, href: asOfUrl(incident, day.edtf, site) };
  if (news === 'nobody accused') return [page];
  if (news === 'unchanged') return story.unchanged(page);
  return story.changed(
    page,
    attributions.flatMap((attribution) => knownStates(attribution, site)),
  );
}

function stepText(steps: Steps, incident: Incident, site: Site): RichText {
  const { story } = site.words;
  const [step] = steps;
  if (step.kind === 'known') return knownText(step, incident, site);
  if (step.kind === 'happened') return [story.happened];
  if (step.kind === 'said') {
    const claims = steps.flatMap((one) => (one.kind === 'said' ? [one.claim] : []));
    return saidText(claims, site);
  }
  const { article } = step.claims[0];
  return story.published(
    article.source && linkTo(article.source, site),
    linkTo(article, site),
    step.claims.length,
  );
}

/** What the same speakers said: who they are and what they do, or, where that does not tell it, each in a sentence. */
function saidText(claims: readonly Claim[], site: Site): RichText {
  const { story, grammar } = site.words;
  const [first] = claims;
  if (first && claims.every((claim) => isPredicateEnough(claim, site)))
    return story.said(
      grammar.begun(speakersOf(first, site)),
      claims.map((claim) => saidLink(claim, site)),
    );
  return story.each(
    claims.map((claim) => linkOf(grammar.begun(statementOf(claim, site)), urlOf(claim, site))),
  );
}

/** What speakers do, with the words that leave room for doubt, leading to the claim. */
function saidLink(claim: Claim, site: Site): Link {
  const hedge = quotationOf(claim.article, claim.hedge);
  const said = [...predicateOf(claim, site), ...site.words.saying.hedged(hedge)];
  return linkOf(said, urlOf(claim, site));
}
