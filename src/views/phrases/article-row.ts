import type { Article } from '../../corpus/linking/graph.ts';
import { type DateText, dateText } from '../shared/date-text.ts';
import { type Link, linkTo } from '../shared/rich-text.ts';
import type { Site } from '../shared/site.ts';

/** One article in a list. */
export interface ArticleRow {
  link: Link;
  outlet: Link | undefined;
  date: DateText | undefined;
  language: string | undefined;
  draft: boolean;
  claims: string;
}

/** An article as a row of a list: its title as printed, outlet, date and how many claims it has. */
export function articleRow(article: Article, site: Site): ArticleRow {
  return {
    link: linkTo(article, site),
    outlet: article.source && linkTo(article.source, site),
    date: article.date && dateText(article.date, site),
    language: article.language,
    draft: article.draft,
    claims: site.words.counts.claims(article.claims.length),
  };
}
