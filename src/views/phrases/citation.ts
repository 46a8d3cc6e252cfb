import { publicationDays } from '../../analysis/as-of.ts';
import type { Article, Claim, Graph, Incident } from '../../corpus/linking/graph.ts';
import type { RecordDate } from '../../model/date.ts';
import { idOrExample } from '../../model/id.ts';
import { dateText } from '../shared/date-text.ts';
import { articleTitle, asReceived } from '../shared/printed.ts';
import type { Site } from '../shared/site.ts';
import {
  absolute,
  asOfUrl,
  type CitationFormat,
  citationFormats,
  citationUrl,
  urlOf,
} from '../shared/urls.ts';
import { claimHeading } from './claim-card.ts';

/** What has a page that can be cited. */
export type Citable = Incident | Claim | Article;

/** A page as a bibliography needs it. When it was read, only the reader can tell. */
export interface Citation {
  /** Unique in the record; ASCII letters, digits, hyphens, colons and slashes. */
  key: string;
  title: string;
  /** The site’s name. */
  site: string;
  /** The page’s whole address. */
  url: string;
  /** The record’s version, and the same in words. */
  version: string;
  note: string;
  /** The language the page is in (BCP 47). */
  language: string;
}

/** How to cite a page: as one line, and in files to download. */
export interface CitationView {
  line: string;
  /** `name` is what the file is called where it is kept. */
  files: readonly { format: string; href: string; name: string }[];
}

/**
 * Every file that cites a page: the address of the page below the root of the site, without a slash at either end,
 * and the format.
 */
export function citationAddresses({ incidents, claims, articles }: Graph, site: Site) {
  const entries: Citable[] = [...incidents.values(), ...claims.values(), ...articles.values()];
  const citations = [
    ...entries.map((entry) => citationOf(entry, site)),
    ...[...incidents.values()].flatMap((incident) =>
      publicationDays(incident).map((day) => asOfCitation(incident, day, site)),
    ),
  ];
  return citations.flatMap((citation) => {
    const page = citation.url.slice(absolute(site.base, site).length, -1);
    return citationFormats.map((format) => ({
      params: { page, format },
      props: { citation, format },
    }));
  });
}

/** How to cite an entry: its title, the address of its page, and the version of the record. */
export function citationOf(entry: Citable, site: Site): Citation {
  const id = entry.kind === 'claim' ? entry.key : entry.id;
  return {
    key: `${idOrExample(site.name)}:${entry.kind}:${id}`,
    title: titleOf(entry, site),
    site: site.name,
    url: absolute(urlOf(entry, site), site),
    version: site.version,
    note: site.words.cite.version(site.version),
    language: site.language,
  };
}

/** How to cite an incident as it was known on a day. */
export function asOfCitation(incident: Incident, day: RecordDate, site: Site): Citation {
  const citation = citationOf(incident, site);
  return {
    ...citation,
    key: `${citation.key}:${day.edtf}`,
    title: site.words.asOf.title(citation.title, dateText(day, site).text),
    url: absolute(asOfUrl(incident, day.edtf, site), site),
  };
}

function titleOf(entry: Citable, site: Site): string {
  const { cite } = site.words;
  if (entry.kind === 'incident') return entry.title;
  if (entry.kind === 'article') return cite.article(articleName(entry, site));
  return cite.claim(claimHeading(entry, site), articleName(entry.article, site));
}

function articleName(article: Article, { words: { cite } }: Site): string {
  const headline = asReceived(article, 'title');
  const title = headline === undefined ? articleTitle(article) : cite.headline(headline);
  return cite.articleName(title, article.source?.name);
}

const names: Readonly<Record<CitationFormat, string>> = { bib: 'BibTeX', json: 'CSL-JSON' };

/** A citation as its page shows it, with the links to its files. */
export function citationView(citation: Citation, { words }: Site): CitationView {
  const { key, title, site, url, version } = citation;
  return {
    line: words.cite.line(title, site, version, url),
    files: citationFormats.map((format) => ({
      format: names[format],
      href: citationUrl(new URL(url).pathname, format),
      name: `${key.replace(/[^a-z0-9-]/g, '-')}.${format}`,
    })),
  };
}
