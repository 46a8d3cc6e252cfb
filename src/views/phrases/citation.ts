import { sha256Of } from '../../corpus/files/sha256.ts';
import type { Article, Claim, Incident } from '../../corpus/linking/graph.ts';
import type { RecordDate } from '../../model/date.ts';
import { idOrExample } from '../../model/id.ts';
import { dateText } from '../shared/date-text.ts';
import { articleTitle, asReceived } from '../shared/printed.ts';
import type { Site } from '../shared/site.ts';
import { absolute, asOfUrl, urlOf } from '../shared/urls.ts';
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
  /** The version of what the page shows ({@link versionOf}), and the same in words. */
  version: string;
  note: string;
  /** The language the page is in (BCP 47). */
  language: string;
}

/** How to cite an entry: its title, the address of its page, and the version of what that shows. */
export function citationOf(entry: Citable, site: Site): Citation {
  const version = versionOf(entry, site);
  const id = entry.kind === 'claim' ? entry.key : entry.id;
  return {
    key: `${idOrExample(site.name)}:${entry.kind}:${id}`,
    title: titleOf(entry, site),
    site: site.name,
    url: absolute(urlOf(entry, site), site),
    version,
    note: site.words.cite.version(version),
    language: site.language,
  };
}

/**
 * The version of what a page shows: that of the program, and the first twelve hexadecimal digits of SHA-256 over the
 * digests, in the order of ids, of the entries whose words it shows: an article’s or a claim’s of its article, an incident’s
 * of its own and of each article that says something about it.
 */
function versionOf(entry: Citable, { program }: Site): string {
  const digest = sha256Of(
    entriesOf(entry)
      .map(({ digest: own }) => own)
      .join('\n'),
  );
  return `${program}+${digest.slice(0, 12)}`;
}

function entriesOf(entry: Citable): readonly (Article | Incident)[] {
  if (entry.kind === 'article') return [entry];
  if (entry.kind === 'claim') return [entry.article];
  return [entry, ...new Set(entry.claims.map(({ article }) => article))];
}

/** How to cite an incident as it was known on a day; `known` is what of it was. */
export function asOfCitation(known: Incident, day: RecordDate, site: Site): Citation {
  const citation = citationOf(known, site);
  return {
    ...citation,
    key: `${citation.key}:${day.edtf}`,
    title: site.words.asOf.title(citation.title, dateText(day, site).text),
    url: absolute(asOfUrl(known, day.edtf, site), site),
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

/** A citation as one line. */
export function citationLine({ title, site, url, version }: Citation, { words }: Site): string {
  return words.cite.line(title, site, version, url);
}
