import type { Actor, Article, Claim, Incident, Outlet } from '../../corpus/linking/graph.ts';
import { sureDate, sureSpan, tellsAll } from '../../model/sure-date.ts';
import { claimHeading } from '../phrases/claim-card.ts';
import { dateText } from '../shared/date-text.ts';
import { articleTitle, asReceived } from '../shared/printed.ts';
import { entryName, type Link, unisolated } from '../shared/rich-text.ts';
import type { Site } from '../shared/site.ts';
import { absolute, type Entry, urlOf } from '../shared/urls.ts';

/** A node of schema.org’s vocabulary as JSON-LD. */
export type JsonLd = { readonly [property: string]: JsonValue };
type JsonValue = string | number | boolean | undefined | JsonLd | readonly JsonValue[];

/** What a page is about, for machines, with an `@id` that is the page’s address. */
export function structuredData(entry: Entry, site: Site): JsonLd {
  return { '@context': 'https://schema.org', ...describe(entry, site) };
}

function describe(entry: Entry, site: Site): JsonLd {
  switch (entry.kind) {
    case 'incident':
      return incidentData(entry, site);
    case 'claim':
      return claimData(entry, site);
    case 'article':
      return articleData(entry, site);
    case 'actor':
      return actorData(entry, site);
    case 'outlet':
      return outletData(entry, site);
  }
}

const idOf = (entry: Entry, site: Site) => absolute(urlOf(entry, site), site);

const reference = (entry: Exclude<Entry, Claim>, site: Site): JsonLd => ({
  '@id': idOf(entry, site),
  name: entryName(entry),
});

function incidentData(incident: Incident, site: Site): JsonLd {
  const { place, date } = incident;
  const span = sureSpan(date);
  return {
    '@type': 'Event',
    '@id': idOf(incident, site),
    url: idOf(incident, site),
    name: incident.title,
    alternateName: incident.aliases.length > 0 ? incident.aliases : undefined,
    startDate: span.start,
    endDate: span.end,
    disambiguatingDescription: tellsAll(span, date)
      ? undefined
      : site.words.machines.happened(dateText(date, site).text),
    location: place && {
      '@type': 'Place',
      name: place.name,
      address: place.country && { '@type': 'PostalAddress', addressCountry: place.country },
      geo: place.point && {
        '@type': 'GeoCoordinates',
        latitude: place.point[0],
        longitude: place.point[1],
      },
    },
    superEvent: incident.series.map((whole) => reference(whole, site)),
  };
}

function claimData(claim: Claim, site: Site): JsonLd {
  return {
    '@type': 'Claim',
    '@id': idOf(claim, site),
    url: idOf(claim, site),
    name: claimHeading(claim, site),
    text: claim.evidence.map(({ quote }) => quote).join(' […] '),
    appearance: reference(claim.article, site),
    about: claim.incidents.map((incident) => reference(incident, site)),
    author: claim.speakers.flatMap((speaker) => {
      if (speaker.kind === 'actor') return [reference(speaker.actor, site)];
      if (speaker.kind === 'outlet') return [reference(speaker.outlet, site)];
      return [];
    }),
  };
}

/** What is the outlet’s own goes by the names for that; a title that the editors supplied is a name alone. */
function articleData(article: Article, site: Site): JsonLd {
  const headline = asReceived(article, 'title');
  return {
    '@type': 'NewsArticle',
    '@id': idOf(article, site),
    headline,
    name: headline === undefined ? articleTitle(article) : undefined,
    alternativeHeadline: asReceived(article, 'subtitle'),
    datePublished: article.date && sureDate(article.date),
    disambiguatingDescription: besides(article, site),
    inLanguage: article.language,
    publisher: article.source && reference(article.source, site),
    creditText: asReceived(article, 'credit'),
    url: article.url,
    archivedAt: article.archived,
    correction: article.corrections.map(({ date, text }) => ({
      '@type': 'CorrectionComment',
      datePublished: sureDate(date),
      text,
    })),
  };
}

/** In words, what of an article’s date no notation holds, and what is told of it that is not in its text. */
function besides({ date, notInText }: Article, site: Site): string | undefined {
  const { machines } = site.words;
  const isTold = !date || date.edtf === sureDate(date);
  const sentences = [
    isTold ? '' : machines.published(dateText(date, site).text),
    notInText.size > 0 ? machines.supplied([...notInText.keys()]) : '',
  ].filter((text) => text !== '');
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}

function actorData(actor: Actor, site: Site): JsonLd {
  const types = {
    person: 'Person',
    state: 'Country',
    group: 'Thing',
    'public-body': 'GovernmentOrganization',
    'armed-group': 'Organization',
    organisation: 'Organization',
  } as const;
  return {
    '@type': types[actor.actorKind],
    '@id': idOf(actor, site),
    url: idOf(actor, site),
    name: actor.name,
    alternateName: actor.aliases.length > 0 ? actor.aliases : undefined,
    description: actor.description,
    sameAs:
      actor.wikidata === undefined
        ? undefined
        : `https://www.wikidata.org/entity/${actor.wikidata}`,
  };
}

function outletData(outlet: Outlet, site: Site): JsonLd {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': idOf(outlet, site),
    name: outlet.name,
    alternateName: outlet.aliases.length > 0 ? outlet.aliases : undefined,
    url: outlet.url ?? idOf(outlet, site),
  };
}

/** What a page is about, as a part of the site where it tells nothing else, and where it stands. */
export function pageData(
  page: {
    title: string;
    path: string;
    data: JsonLd | undefined;
    breadcrumbs: readonly Link[] | undefined;
  },
  site: Site,
): JsonLd | readonly JsonLd[] {
  const { title, path, breadcrumbs, data = webPageData(title, path, site) } = page;
  return breadcrumbs
    ? [data, breadcrumbsData(breadcrumbs, { text: title, href: path }, site)]
    : data;
}

/** A page that stands for no entry, as a part of the site. */
export function webPageData(title: string, path: string, site: Site): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': absolute(path, site),
    url: absolute(path, site),
    name: title,
    isPartOf: { '@type': 'WebSite', '@id': absolute(site.base, site), name: site.name },
  };
}

/** Where a page stands: the pages above it and, last, the page itself. */
export function breadcrumbsData(breadcrumbs: readonly Link[], page: Link, site: Site): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [...breadcrumbs, page].map(({ text, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: absolute(href, site),
    })),
  };
}

const forMachines = (_property: string, value: unknown) =>
  typeof value === 'string' ? unisolated(value) : value;

/** JSON that may stand in a script element: no `<` can close it (HTML, 4.12.1.3). */
export function scriptJson(data: JsonLd | readonly JsonLd[]): string {
  return JSON.stringify(data, forMachines).replaceAll('<', '\\u003c');
}
