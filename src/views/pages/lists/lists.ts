import { namedBy } from '../../../analysis/accusations.ts';
import {
  attributionRecordsOf,
  isAccusation,
  isMade,
} from '../../../analysis/attribution-records.ts';
import { latestFirst } from '../../../analysis/order.ts';
import { recordedOrigins } from '../../../analysis/origins.ts';
import { actorOf } from '../../../analysis/speaks-for.ts';
import { type AttributionState, attributionState, originKind } from '../../../analysis/terms.ts';
import type {
  Actor,
  Article,
  Claim,
  Graph,
  Incident,
  Outlet,
} from '../../../corpus/linking/graph.ts';
import { DAY } from '../../../model/calendar.ts';
import type { RecordDate } from '../../../model/date.ts';
import { outerDays } from '../../../model/days.ts';
import { compareText } from '../../../model/diagnostic.ts';
import { about, actorKind, incidentKind, outletKind, stance } from '../../../model/vocabularies.ts';
import { type ArticleRow, articleRow } from '../../phrases/article-row.ts';
import { type ClaimCard, claimCard } from '../../phrases/claim-card.ts';
import { type SpeakerView, speakerView } from '../../phrases/speaker.ts';
import { type CalendarPlace, calendarLabel, calendarPlaces } from '../../shared/calendar.ts';
import type { Site } from '../../shared/site.ts';
import { inAddress, type Section } from '../../shared/urls.ts';
import {
  countryFacet,
  type Facet,
  facetOf,
  namesFacet,
  vocabularyFacet,
  yearFacet,
} from './facet.ts';
import { type IncidentRow, incidentRow } from './incident-row.ts';
import { firstLettersOf, lettersLabel } from './letters.ts';
import { firstPage, type ListRoute, pagesBelow } from './list-pages.ts';
import type { Listing, ListPage } from './listing.ts';
import { actorRow, claimsOfActor, claimsOfOutlet, type NameRow, outletRow } from './name-row.ts';

/** A page of any of the lists. */
export type AnyListPage =
  | ListPage<'incidents', IncidentRow>
  | ListPage<'claims', ClaimCard>
  | ListPage<'actors', NameRow>
  | ListPage<'outlets', NameRow>
  | ListPage<'articles', ArticleRow>;

/** The page that a list begins on. */
export function listPage(section: Section, graph: Graph, site: Site): AnyListPage {
  switch (section) {
    case 'incidents':
      return firstPage(incidentList(graph, site), site);
    case 'claims':
      return firstPage(claimList(graph, site), site);
    case 'actors':
      return firstPage(actorList(graph, site), site);
    case 'outlets':
      return firstPage(outletList(graph, site), site);
    case 'articles':
      return firstPage(articleList(graph, site), site);
  }
}

/** Every page below the lists, by its path below the root of the site: `claims/by/stance/denies`. */
export function pagesOfLists(
  graph: Graph,
  site: Site,
): ReadonlyMap<string, ListRoute<AnyListPage>> {
  const placed = (section: Section, pages: readonly ListRoute<AnyListPage>[]) =>
    pages.map((route) => [`${section}/by/${route.path}`, route] as const);
  return new Map([
    ...placed('incidents', pagesBelow(incidentList(graph, site), site)),
    ...placed('claims', pagesBelow(claimList(graph, site), site)),
    ...placed('actors', pagesBelow(actorList(graph, site), site)),
    ...placed('outlets', pagesBelow(outletList(graph, site), site)),
    ...placed('articles', pagesBelow(articleList(graph, site), site)),
  ]);
}

/** How many rows a page holds. One without claims goes into one round trip of a fresh connection. */
const ROWS = {
  incidents: { most: 80, first: 50 },
  claims: { most: 100, first: 40 },
  names: { most: 100, first: 100 },
  articles: { most: 100, first: 60 },
};

/** How many rows a reader’s browser can be asked to load for filtering: about 100 kB of them. */
const REACH = { incidents: 1000, claims: 800, names: 2000, articles: 1500 };

function incidentList(
  { incidents }: Graph,
  site: Site,
): Listing<'incidents', Incident, IncidentRow> {
  const items = [...incidents.values()].sort(latestFirst);
  const attributions = new Map(items.map((item) => [item, attributionRecordsOf(item)]));
  const placesOf = ({ date }: Incident) => calendarPlaces(date);
  const made = (item: Incident) => (attributions.get(item) ?? []).filter(isMade);
  const accusedOf = (item: Incident) =>
    made(item)
      .filter(isAccusation)
      .map(({ accused }) => accused);
  const states = (item: Incident): readonly AttributionState[] =>
    made(item).length > 0
      ? [...new Set(made(item).flatMap(({ roles }) => roles.map(({ state }) => state)))]
      : ['none recorded'];
  const originsOf = (item: Incident) =>
    new Set(made(item).flatMap(({ origins }) => recordedOrigins(origins).map(({ key }) => key)));
  return {
    section: 'incidents',
    items,
    rowOf: (item) => incidentRow(item, site),
    facets: [
      countryFacet(items, ({ place }) => [place?.country], site),
      yearFacet(items, placesOf, site),
      vocabularyFacet(
        { name: 'kind', vocabulary: incidentKind },
        items,
        (item) => [item.incidentKind],
        site,
      ),
      vocabularyFacet({ name: 'state', vocabulary: attributionState }, items, states, site),
      namesFacet('accused', items, accusedOf, site),
    ],
    // Which incidents an actor is accused of is on its own page.
    pages: ['country', 'year', 'kind', 'state'],
    division: byCalendar(placesOf, ROWS.incidents, site),
    sorts: ['latest', 'oldest', 'claims', 'origins', 'name'],
    sortKeysOf: (item) => ({
      'data-at': dayNumber(item.date),
      'data-claims': item.claims.length,
      'data-origins': originsOf(item).size,
    }),
    reach: REACH.incidents,
  };
}

/** Claims, those of the latest article first, within an article as its entry has them. */
function claimList({ articles }: Graph, site: Site): Listing<'claims', Claim, ClaimCard> {
  const items = [...articles.values()].sort(latestFirst).flatMap(({ claims }) => claims);
  const placesOf = ({ article }: Claim) => calendarPlaces(article.date);
  const concernedIn = (claim: Claim) => namedBy(claim).map(({ actor }) => actor);
  return {
    section: 'claims',
    items,
    rowOf: (claim) => claimCard(claim, site),
    facets: [
      vocabularyFacet({ name: 'about', vocabulary: about }, items, (claim) => [claim.about], site),
      vocabularyFacet(
        { name: 'stance', vocabulary: stance },
        items,
        (claim) => [claim.stance],
        site,
      ),
      namesFacet('accused', items, concernedIn, site),
      namesFacet(
        'actor',
        items,
        ({ speakers }) => speakers.flatMap((speaker) => actorOf(speaker) ?? []),
        site,
      ),
      speakerFacet(items, site),
      namesFacet('outlet', items, outletsOf, site),
      yearFacet(items, placesOf, site),
      countryFacet(items, ({ incidents }) => incidents.map(({ place }) => place?.country), site),
    ],
    pages: ['about', 'stance', 'accused', 'actor', 'speaker', 'outlet', 'year'],
    division: byCalendar(placesOf, ROWS.claims, site),
    sorts: ['latest', 'oldest'],
    sortKeysOf: ({ article }) => ({ 'data-at': dayNumber(article.date) }),
    reach: REACH.claims,
  };
}

/** The outlets that publish a claim, pass it on or make it. */
const outletsOf = ({ article, chain = [], speakers }: Claim): Outlet[] => [
  ...(article.source ? [article.source] : []),
  ...[...chain, ...speakers].flatMap((link) => (link.kind === 'outlet' ? [link.outlet] : [])),
];

function speakerFacet(items: readonly Claim[], site: Site): Facet<Claim> {
  const { words } = site;
  const kinds: readonly SpeakerView['kind'][] = [
    'named',
    'unnamed',
    'document',
    'own voice',
    'nobody',
  ];
  const offers = kinds.map((kind) => ({
    value: inAddress(kind),
    label: words.speakers.kind[kind],
    meaning: kind === 'nobody' ? [] : [words.term(originKind, kind).definition],
  }));
  return facetOf('speaker', offers, items, ({ speakers }) => [
    ...new Set(speakers.map((speaker) => inAddress(speakerView(speaker, site).kind))),
  ]);
}

function articleList({ articles }: Graph, site: Site): Listing<'articles', Article, ArticleRow> {
  const items = [...articles.values()].sort(latestFirst);
  const placesOf = ({ date }: Article) => calendarPlaces(date);
  return {
    section: 'articles',
    items,
    rowOf: (article) => articleRow(article, site),
    facets: [
      namesFacet('outlet', items, ({ source }) => (source ? [source] : []), site),
      yearFacet(items, placesOf, site),
    ],
    pages: ['outlet', 'year'],
    division: byCalendar(placesOf, ROWS.articles, site),
    sorts: ['latest', 'oldest', 'claims', 'name'],
    sortKeysOf: ({ date, claims }) => ({
      'data-at': dayNumber(date),
      'data-claims': claims.length,
    }),
    reach: REACH.articles,
  };
}

function actorList({ actors }: Graph, site: Site): Listing<'actors', Actor, NameRow> {
  const items = [...actors.values()].sort(mostFirst(claimsOfActor, site));
  return {
    section: 'actors',
    items,
    rowOf: (actor) => actorRow(actor, site),
    facets: [
      vocabularyFacet(
        { name: 'kind', vocabulary: actorKind },
        items,
        (actor) => [actor.actorKind],
        site,
      ),
      countryFacet(items, ({ country }) => [country], site),
    ],
    pages: ['kind'],
    division: byLetter(site),
    sorts: ['claims', 'name'],
    sortKeysOf: (actor) => ({ 'data-claims': claimsOfActor(actor) }),
    reach: REACH.names,
  };
}

function outletList({ outlets }: Graph, site: Site): Listing<'outlets', Outlet, NameRow> {
  const items = [...outlets.values()].sort(mostFirst(claimsOfOutlet, site));
  return {
    section: 'outlets',
    items,
    rowOf: (outlet) => outletRow(outlet, site),
    facets: [
      vocabularyFacet(
        { name: 'kind', vocabulary: outletKind },
        items,
        (outlet) => [outlet.outletKind],
        site,
      ),
      countryFacet(items, ({ country }) => [country], site),
    ],
    pages: ['kind'],
    division: byLetter(site),
    sorts: ['claims', 'name'],
    sortKeysOf: (outlet) => ({ 'data-claims': claimsOfOutlet(outlet) }),
    reach: REACH.names,
  };
}

const mostFirst =
  <Named extends { name: string; id: string }>(countOf: (named: Named) => number, site: Site) =>
  (a: Named, b: Named) =>
    countOf(b) - countOf(a) ||
    site.words.grammar.compare(a.name, b.name) ||
    compareText(a.id, b.id);

const byCalendar = <Item>(
  placesOf: (item: Item) => readonly CalendarPlace[],
  rows: { most: number; first: number },
  site: Site,
) => ({
  by: 'year' as const,
  placesOf,
  compare: (a: string, b: string) => compareText(b, a),
  ...rows,
  labelOf: (path: readonly string[]) => calendarLabel(path, site),
});

const byLetter = ({ words: { grammar } }: Site) => ({
  by: 'letter' as const,
  placesOf: ({ name }: { name: string }) => [firstLettersOf(name)],
  compare: (a: string, b: string) => grammar.compare(a, b) || compareText(a, b),
  ...ROWS.names,
  labelOf: lettersLabel,
});

/** The first day of a date as a number to sort by: 20190719. */
function dayNumber(date: RecordDate | undefined): number {
  if (!date) return 99_999_999;
  const { first } = outerDays(date);
  const day = new Date(Number.isFinite(first) ? first * DAY : date.earliest);
  return day.getUTCFullYear() * 10_000 + (day.getUTCMonth() + 1) * 100 + day.getUTCDate();
}
