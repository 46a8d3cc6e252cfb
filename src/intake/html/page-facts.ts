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

/** What a page states of its article in meta tags, then in its text. */
export const readStated = (document: Document): PageFact[] => [
  ...readMetaTags(document),
  ...readPageTags(document),
];

/** Everything a page states of its article: in JSON-LD first, then elsewhere. */
export function sortFacts(
  stated: readonly PageFact[],
  described: DescribedArticle | undefined,
): PageFacts {
  const facts = [...(described?.facts ?? []), ...stated];
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
