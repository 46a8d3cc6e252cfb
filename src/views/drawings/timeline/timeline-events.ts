import { accusationsOf } from '../../../analysis/accusations.ts';
import { byPublication } from '../../../analysis/order.ts';
import { whoMakes } from '../../../analysis/origins.ts';
import { type Step, storyOf } from '../../../analysis/story.ts';
import type { Actor, Article, Claim, Graph, Incident } from '../../../corpus/linking/graph.ts';
import { compareDates, type RecordDate } from '../../../model/date.ts';
import { compareText } from '../../../model/diagnostic.ts';
import { stanceTerm } from '../../../model/vocabularies.ts';
import { afterText, knownStates } from '../../phrases/known-states.ts';
import { speakersOf } from '../../phrases/speaker.ts';
import { statementOf } from '../../phrases/statement.ts';
import { dateText } from '../../shared/date-text.ts';
import { claimsSaidBy } from '../../shared/listed-claims.ts';
import { entryName, plain, type Rests, restsOf, someNamed } from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';
import { asOfUrl, urlOf } from '../../shared/urls.ts';

export type Lane = 'happened' | 'said' | 'published' | 'known';

export const lanes: readonly Lane[] = ['happened', 'said', 'published', 'known'];

/** Something with a date, in a few words and in full. */
export interface TimelineEvent {
  lane: Lane;
  date: RecordDate;
  text: string;
  /** Who said it, where several things they said on one date stand as one: a key, and the words. */
  speaker: { key: string; name: string } | undefined;
  /** How long after an incident it came, on that incident’s timeline. */
  after: string;
  title: string;
  href: string;
  /** What its words tell of claims. */
  rests: readonly Rests[];
}

/** How an incident became known, and how it changed who was said to have done it. */
export function incidentEvents(incident: Incident, site: Site): TimelineEvent[] {
  return inOrder(
    storyOf(incident).flatMap((step) => {
      if (step.kind === 'happened') return [happened(incident, site)];
      const after = afterText(incident, step.date, site);
      if (step.kind === 'said') return [later(said(step.claim, step.date, site), after)];
      if (step.kind === 'known')
        return knownEvents(step, incident, site).map((event) => later(event, after));
      const { article } = step.claims[0];
      const event = published(article, step.date, site);
      return [later({ ...event, text: article.source?.name ?? event.text }, after)];
    }),
    site,
  );
}

/** How attributions stood from a day on, where it is news. */
function knownEvents(
  { day, date, attributions, news }: Extract<Step, { kind: 'known' }>,
  incident: Incident,
  site: Site,
): TimelineEvent[] {
  if (news !== 'changed') return [];
  const text = attributions
    .flatMap((attribution) => knownStates(attribution, site))
    .join(site.words.punctuation.semicolon);
  return [
    {
      lane: 'known',
      date,
      text,
      ...alone,
      title: site.words.timeline.on(text, dateText(date, site).text),
      href: asOfUrl(incident, day.edtf, site),
    },
  ];
}

const later = (event: TimelineEvent, after: string): TimelineEvent => ({ ...event, after });

/** Everything of the record that happened and was published, and what was said of who did it. */
export function recordEvents({ incidents, claims, articles }: Graph, site: Site): TimelineEvent[] {
  return inOrder(
    [
      ...happenedEvents([...incidents.values()], site),
      ...saidEvents([...claims.values()].filter(isAttribution), site),
      ...publishedEvents([...articles.values()], site),
    ],
    site,
  );
}

/** What an actor is accused of, when that was published, and what it and its people said. */
export function actorEvents(actor: Actor, site: Site): TimelineEvent[] {
  const accusing = accusationsOf(actor);
  const accusedOf = new Set(accusing.flatMap(({ incidents }) => incidents));
  const claims = [...new Set([...claimsSaidBy(actor), ...accusing])];
  return inOrder(
    [
      ...happenedEvents([...accusedOf], site),
      ...saidEvents(claimsSaidBy(actor), site),
      ...publishedEvents([...new Set(claims.map(({ article }) => article))], site),
    ],
    site,
  );
}

const isAttribution = ({ about, stance }: Claim) => {
  const { force } = stanceTerm(stance);
  return about === 'attribution' && (force === 'affirms' || force === 'denies');
};

/** A series is no event of its own: its members are. */
const happenedEvents = (incidents: readonly Incident[], site: Site) =>
  incidents
    .filter(({ incidentKind }) => incidentKind !== 'series')
    .map((incident) => happened(incident, site));

/** What was said of several incidents, each with the one it is about. */
const saidEvents = (claims: readonly Claim[], site: Site) =>
  [...claims]
    .sort(byPublication)
    .flatMap((claim) => (claim.said ? [withIncidents(claim, claim.said, site)] : []));

function withIncidents(claim: Claim, date: RecordDate, site: Site): TimelineEvent {
  const { about, on } = site.words.timeline;
  const event = said(claim, date, site);
  if (claim.incidents.length === 0) return event;
  const text = about(event.text, someNamed(claim.incidents, MOST_INCIDENTS, entryName, site));
  return { ...event, text, title: on(text, dateText(date, site).text) };
}

const MOST_INCIDENTS = 2;

const publishedEvents = (articles: readonly Article[], site: Site) =>
  articles.flatMap((article) => (article.date ? [published(article, article.date, site)] : []));

function happened(incident: Incident, site: Site): TimelineEvent {
  const { words } = site;
  const text = entryName(incident);
  const { date } = incident;
  return {
    lane: 'happened',
    date,
    text,
    ...alone,
    title: words.timeline.on(text, dateText(date, site).text),
    href: urlOf(incident, site),
  };
}

function said(claim: Claim, date: RecordDate, site: Site): TimelineEvent {
  const { words } = site;
  const { begun } = words.grammar;
  const statement = begun(statementOf(claim, site));
  const text = plain(statement);
  return {
    lane: 'said',
    date,
    text,
    rests: restsOf(statement),
    speaker: { key: whoMakes(claim), name: plain(begun(speakersOf(claim, site))) },
    after: '',
    title: words.timeline.on(text, dateText(date, site).text),
    href: urlOf(claim, site),
  };
}

function published(article: Article, date: RecordDate, site: Site): TimelineEvent {
  const { words } = site;
  const outlet = article.source?.name;
  const name = entryName(article);
  const text = outlet === undefined ? name : words.timeline.published(outlet, name);
  return {
    lane: 'published',
    date,
    text,
    ...alone,
    title: words.timeline.on(text, dateText(date, site).text),
    href: urlOf(article, site),
  };
}

/** What never stands as one with others. */
const alone = { speaker: undefined, after: '', rests: [] } as const;

/** Events by date, then lane; what one speaker said on one date is one event. */
function inOrder(events: readonly TimelineEvent[], site: Site): TimelineEvent[] {
  const groups = Map.groupBy(events, ({ lane, date, speaker, href }) =>
    [lane, date.edtf, speaker?.key ?? href].join('\n'),
  );
  return [...groups.values()]
    .flatMap(([first, ...others]) => (first ? [grouped(first, others.length, site)] : []))
    .sort(
      (a, b) =>
        compareDates(a.date, b.date) ||
        lanes.indexOf(a.lane) - lanes.indexOf(b.lane) ||
        compareText(a.href, b.href),
    );
}

function grouped(event: TimelineEvent, others: number, { words }: Site): TimelineEvent {
  const { many, andOthers, on } = words.timeline;
  const { speaker, after, title } = event;
  const isOne = others === 0 || !speaker;
  const text = isOne ? event.text : many(speaker.name, others + 1);
  return {
    ...event,
    text: after === '' ? text : on(text, after),
    title: isOne ? title : andOthers(title, others),
  };
}
