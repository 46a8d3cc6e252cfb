import type { DescribedArticle } from './json-ld.ts';
import { readMetaTags } from './meta-tags.ts';
import type { FactField, PageFact, PageFacts } from './page-fact.ts';
import { readPageTags } from './page-tags.ts';

const FIELDS: readonly FactField[] = [
  'title',
  'subtitle',
  'byline',
  'site',
  'date',
  'language',
  'url',
];

/** Everything a page states of its article: in JSON-LD first, then in meta tags, then in its text. */
export function readPageFacts(
  document: Document,
  described: DescribedArticle | undefined,
): PageFacts {
  const facts = [...(described?.facts ?? []), ...readMetaTags(document), ...readPageTags(document)];
  const of = (field: FactField): PageFact[] => facts.filter((each) => each.field === field);
  const [title, subtitle, byline, site, date, language, url] = FIELDS.map(of);
  return {
    title: title ?? [],
    subtitle: subtitle ?? [],
    byline: byline ?? [],
    site: site ?? [],
    date: date ?? [],
    // A page’s own tag says more of it than the country that its site is set to.
    language: (language ?? []).toSorted((a, b) => rank(a) - rank(b)),
    url: url ?? [],
  };
}

const rank = ({ where }: PageFact) =>
  where.startsWith('JSON-LD') ? 0 : where === 'html lang' ? 1 : 2;
