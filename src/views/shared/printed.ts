import type { Article, Graph } from '../../corpus/linking/graph.ts';

/** What of an article is shown as the outlet printed it. */
const printedFields = ['title', 'subtitle', 'byline', 'credit'] as const;

type PrintedField = (typeof printedFields)[number];

/**
 * A headline, subtitle, byline or credit for show, wherever it stands. What is not in the article’s text but
 * known to the editors alone stands in square brackets, as cataloguers mark what they supply (RDA 2.2.4, ISBD).
 */
export function printed(article: Article, field: PrintedField): string | undefined {
  const text = article[field];
  return text === undefined || asReceived(article, field) !== undefined ? text : `[${text}]`;
}

/** A field in the outlet’s own words, without brackets; undefined where the editors supplied it, or there is none. */
export function asReceived(article: Article, field: PrintedField): string | undefined {
  return article.notInText.has(field) ? undefined : article[field];
}

/** The name an article goes by: its headline, as {@link printed}; its id before it has one. */
export function articleTitle(article: Article): string {
  return printed(article, 'title') ?? article.id;
}

/** Whether anything stands in square brackets because the editors supplied it. */
export function hasSupplied({ notInText }: Article): boolean {
  return printedFields.some((field) => notInText.has(field));
}

/** Whether any article of a record has a title that the editors supplied. */
export function holdsSuppliedTitles({ articles }: Pick<Graph, 'articles'>): boolean {
  return articles.values().some(({ notInText }) => notInText.has('title'));
}
