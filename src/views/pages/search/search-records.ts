import { attributionRecordsOf, isAccusation } from '../../../analysis/attribution-records.ts';
import { actorOf } from '../../../analysis/speaks-for.ts';
import type {
  Actor,
  Article,
  ChainLink,
  Claim,
  Graph,
  Incident,
  Outlet,
  Speaker,
} from '../../../corpus/linking/graph.ts';
import { compareDates, type RecordDate } from '../../../model/date.ts';
import { compareText } from '../../../model/diagnostic.ts';
import { actorKind, outletKind } from '../../../model/vocabularies.ts';
import { claimTitle, quoteViews } from '../../phrases/claim-card.ts';
import { kindText, placeText } from '../../phrases/incident-text.ts';
import { predicateOf } from '../../phrases/predicate.ts';
import { pathOf, speakerViews } from '../../phrases/speaker.ts';
import { calendarYears } from '../../shared/calendar.ts';
import { dateText } from '../../shared/date-text.ts';
import { entryName, plain, type RichText, recorded, unisolated } from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';
import { type Entry, inAddress, urlOf } from '../../shared/urls.ts';
import { publishedText } from '../article/published-text.ts';
import { openingOf } from '../incident/opening.ts';
import { otherNamesIn } from './mentions.ts';
import { allNames, type Linked, type OtherNames, otherNames, unshownNames } from './other-names.ts';
import { PASSAGE_BREAK } from './passage-break.ts';
import type { SearchFilter, SearchMeta, SearchRecord } from './search-record.ts';

/** Everything that can be found, each entry once: incidents, claims, actors, outlets and articles, by id. */
export function searchRecords(graph: Graph, site: Site): SearchRecord[] {
  const mentionsIn = otherNamesIn(graph);
  const records: DatedRecord[] = [
    ...[...graph.incidents.values()].map((incident) => incidentRecord(incident, site)),
    ...[...graph.claims.values()].map((claim) => claimRecord(claim, site)),
    ...[...graph.actors.values()].map((actor) => actorRecord(actor, site)),
    ...[...graph.outlets.values()].map((outlet) => outletRecord(outlet, site)),
    ...[...graph.articles.values()].map((article) => articleRecord(article, site)),
  ];
  return inBothOrders(records.map((record) => withMentions(record, mentionsIn)));
}

/** With the names of whomever its words name; each once. */
function withMentions(
  record: DatedRecord,
  mentionsIn: (text: string) => readonly OtherNames[],
): DatedRecord {
  const { content, meta, names } = record;
  const named = mentionsIn([content, ...Object.values(meta)].join(` ${PASSAGE_BREAK} `));
  const all = [...record.others, ...named.filter(({ name }) => !names.includes(name))];
  const others = [...new Map(all.map((one) => [one.name, one])).values()];
  return { ...record, others };
}

interface DatedRecord extends Omit<SearchRecord, 'sort'> {
  date: RecordDate | undefined;
}

function inBothOrders(records: readonly DatedRecord[]): SearchRecord[] {
  const latest = placesOf(records, (a, b) => compareDates(b, a));
  const earliest = placesOf(records, compareDates);
  return records.map(({ date: _date, ...record }) => ({
    ...record,
    sort: {
      latest: String(latest.get(record.url)),
      earliest: String(earliest.get(record.url)),
    },
  }));
}

/** The place of each address in an order of dates. */
function placesOf(
  records: readonly DatedRecord[],
  compare: (a: RecordDate, b: RecordDate) => number,
): Map<string, number> {
  const order = records.toSorted(
    (a, b) =>
      Number(!a.date) - Number(!b.date) ||
      (a.date && b.date ? compare(a.date, b.date) : 0) ||
      compareText(a.url, b.url),
  );
  return new Map(order.map(({ url }, place) => [url, place]));
}

function incidentRecord(incident: Incident, site: Site): DatedRecord {
  const { aliases, date, place } = incident;
  const accused = attributionRecordsOf(incident).filter(isAccusation);
  return {
    url: urlOf(incident, site),
    names: [incident.title, ...aliases],
    others: otherNames([...accused.map(({ accused }) => accused), place?.country]),
    content: content([
      openingOf(incident, site).map(plain).join(' '),
      aliases.map((alias) => recorded(alias, site)).join(', '),
    ]),
    meta: meta({
      title: incident.title,
      facts: factsOf(
        kindText(incident, site),
        unisolated(dateText(date, site).text),
        placeText(incident, site),
      ),
    }),
    filters: filters(incident, {
      accused: accused.map(({ accused: { id } }) => id),
      year: calendarYears(date),
      country: [place?.country],
    }),
    date,
  };
}

function claimRecord(claim: Claim, site: Site): DatedRecord {
  const { article, about, stance, accused, incidents, basis, hedge } = claim;
  const quotes = quoteViews(claim, site);
  return {
    url: urlOf(claim, site),
    names: [],
    others: otherNames(linkedTo(claim)),
    content: content(quotes.map(({ text }) => text)),
    meta: meta({
      title: claimTitle(claim, site),
      speakers: plain(speakersOf(claim, site)),
      says: plain(predicateOf(claim, site)),
      parts: quotes.some(({ part }) => part !== '')
        ? joined(quotes.map(({ part }) => part))
        : undefined,
      translations: content(
        quotes.flatMap(({ translations }) => translations.map(({ text, by }) => `${text} ${by}`)),
      ),
      // That an article does not say is no word of it to be found by.
      path: claim.chain ? plain(pathOf(claim, site)) : undefined,
      basis: recorded(basis, site),
      hedge: recorded(hedge, site),
      incidents: incidents.map(({ title }) => recorded(title, site)).join(', '),
      facts: publicationOf(article, site),
    }),
    filters: filters(claim, {
      stance: [stance],
      about: [about],
      speaker: speakerViews(claim, site).map(({ kind }) => kind),
      path: [pathKind(claim, site)],
      accused: accused.map(({ actor }) => actor.id),
      actor: claim.speakers.map((speaker) => actorOf(speaker)?.id),
      outlet: [article.source?.id, ...outletsOf(claim)],
      year: calendarYears(article.date),
      country: incidents.map(({ place }) => place?.country),
      language: [article.language],
    }),
    date: article.date,
  };
}

function actorRecord(actor: Actor, site: Site): DatedRecord {
  const { grammar, term } = site.words;
  return {
    url: urlOf(actor, site),
    names: allNames(actor),
    others: [...unshownNames(actor), ...otherNames([actor.of])],
    content: content([actor.description, namesIn(actor, site)]),
    meta: meta({
      title: actor.name,
      facts: factsOf(
        grammar.capitalised(term(actorKind, actor.actorKind).label),
        actor.of?.name,
        actor.country && grammar.country(actor.country),
      ),
    }),
    filters: filters(actor, { country: [actor.country] }),
    date: undefined,
  };
}

function outletRecord(outlet: Outlet, site: Site): DatedRecord {
  const { grammar, term } = site.words;
  return {
    url: urlOf(outlet, site),
    names: allNames(outlet),
    others: otherNames([outlet.of]),
    content: content([namesIn(outlet, site)]),
    meta: meta({
      title: outlet.name,
      facts: factsOf(
        grammar.capitalised(term(outletKind, outlet.outletKind).label),
        outlet.of?.name,
        outlet.country && grammar.country(outlet.country),
      ),
    }),
    filters: filters(outlet, { outlet: [outlet.id], country: [outlet.country] }),
    date: undefined,
  };
}

function articleRecord(article: Article, site: Site): DatedRecord {
  const { claims, date, source, language } = article;
  return {
    url: urlOf(article, site),
    names: [entryName(article)],
    others: otherNames([source]),
    content: content(publishedText(article)),
    meta: meta({
      title: entryName(article),
      facts: publicationOf(article, site),
    }),
    filters: filters(article, {
      outlet: [source?.id],
      year: calendarYears(date),
      country: claims.flatMap(({ incidents }) => incidents.map(({ place }) => place?.country)),
      language: [language],
    }),
    date,
  };
}

/** “two senior US officials” (unnamed), Iran. */
function speakersOf(claim: Claim, site: Site): RichText {
  return speakerViews(claim, site).flatMap(({ kind, name, label }, index): RichText => {
    return [index > 0 ? ', ' : '', ...name, kind === 'named' || label === '' ? '' : ` (${label})`];
  });
}

/** How a claim reached its article; nothing where that is no question: what is written in one’s own voice. */
function pathKind(claim: Claim, site: Site): string | undefined {
  if (pathOf(claim, site).length === 0) return undefined;
  if (!claim.chain) return 'untold';
  return claim.chain.length > 0 ? 'relayed' : 'direct';
}

/** The outlets a claim came through, or whose own words it is. */
function outletsOf({ chain, speakers }: Claim): string[] {
  return [...(chain ?? []), ...speakers].flatMap(outletIn).map(({ id }) => id);
}

const outletIn = (link: ChainLink | Speaker): Outlet[] =>
  link.kind === 'outlet' ? [link.outlet] : [];

/** Everybody and everything that a claim is linked to: who says it, through whom, whom and what it is about. */
function linkedTo({ speakers, accused, chain, incidents, article }: Claim): Linked[] {
  return [
    ...[...speakers, ...(chain ?? [])].flatMap((link) => [...outletIn(link), actorOf(link)]),
    ...accused.map(({ actor }) => actor),
    article.source,
    ...incidents.map(({ place }) => place?.country),
  ];
}

const publicationOf = ({ source, date }: Article, site: Site) =>
  [recorded(source?.name, site), date && unisolated(dateText(date, site).text)]
    .filter((part) => part !== undefined)
    .join(', ');

const factsOf = (...parts: readonly (string | undefined)[]) =>
  [...new Set(parts)].filter((part) => part !== undefined && part !== '').join(' · ');

const namesIn = ({ name, aliases }: Actor | Outlet, site: Site) =>
  [name, ...aliases.map((alias) => recorded(alias, site))].join(', ');

/** Passages with one kind of space between their words. */
function content(passages: readonly (string | undefined)[]): string {
  return joined(
    passages
      .map((passage = '') => passage.replace(/\s+/gu, ' ').trim())
      .filter((passage) => passage !== ''),
  );
}

const joined = (passages: readonly string[]) => passages.join(` ${PASSAGE_BREAK} `);

type OptionalMeta = Partial<Record<keyof SearchMeta, string | undefined>>;

function meta({ title, ...others }: OptionalMeta & { title: string }): SearchMeta {
  const present = Object.entries(others).filter(([, text]) => text !== undefined && text !== '');
  return { title, ...Object.fromEntries(present) };
}

function filters(
  { kind }: Entry,
  values: Partial<Record<SearchFilter, readonly (string | undefined)[]>>,
): SearchRecord['filters'] {
  const known = Object.entries(values).map(([name, all]) => {
    const unique = new Set(all.flatMap((value) => (value === undefined ? [] : inAddress(value))));
    return [name, [...unique].sort(compareText)] as const;
  });
  return { kind: [kind], ...Object.fromEntries(known.filter(([, all]) => all.length > 0)) };
}
