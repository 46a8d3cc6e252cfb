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
    language: language ?? [],
    url: url ?? [],
  };
}
