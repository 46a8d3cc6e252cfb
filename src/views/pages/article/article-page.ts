import type { Article, Claim } from '../../../corpus/linking/graph.ts';
import { type Citation, citationOf } from '../../phrases/citation.ts';
import { type DateText, dateText } from '../../shared/date-text.ts';
import { articleTitle, hasSupplied, printed } from '../../shared/printed.ts';
import { directionOf, type Link, linkTo, recorded } from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';
import { urlOf } from '../../shared/urls.ts';
import { type Annotated, annotatedLine, type Excerpt, excerptsOf } from './article-text.ts';
import { claimPassagesOf } from './passages.ts';

export interface ArticlePage {
  url: string;
  title: string;
  heading: Annotated;
  subtitle: Annotated | undefined;
  description: string;
  draft: boolean;
  outlet: Link | undefined;
  date: DateText | undefined;
  byline: string | undefined;
  credit: string | undefined;
  /** What square brackets mean, where something stands in them. */
  supplied: string | undefined;
  language: string | undefined;
  direction: 'rtl' | 'ltr';
  original: string | undefined;
  archived: string | undefined;
  rights: Article['rights'];
  excerpts: readonly Excerpt[];
  captions: readonly Annotated[];
  corrections: readonly { date: DateText; text: string }[];
  /** What is not in the text, and how the editors know it. */
  editorial: readonly { field: string; how: string }[];
  /** How many claims it carries. */
  claims: number;
  incidents: readonly { link: Link; claims: number }[];
  actors: readonly Link[];
  citation: Citation;
}

/** The page of an article: its text with the passages that carry claims, and what is noted beside them. */
export function articlePage(article: Article, site: Site): ArticlePage {
  const { captions, claims } = article;
  const { article: words } = site.words;
  const passages = claimPassagesOf(article);
  const title = articleTitle(article);
  const subtitle = printed(article, 'subtitle');
  return {
    url: urlOf(article, site),
    title,
    heading: annotatedLine(title, 'title', 0, passages, site),
    subtitle:
      subtitle === undefined ? undefined : annotatedLine(subtitle, 'subtitle', 0, passages, site),
    description: words.description(article.source?.name ?? words.anArticle),
    draft: article.draft,
    outlet: article.source && linkTo(article.source, site),
    date: article.date && dateText(article.date, site),
    byline: printed(article, 'byline'),
    credit: printed(article, 'credit'),
    supplied: hasSupplied(article) ? words.supplied : undefined,
    language: article.language,
    direction: directionOf(article.language),
    original: article.url,
    archived: article.archived,
    rights: article.rights,
    excerpts: excerptsOf(article, passages, site),
    captions: captions.map((text, at) => annotatedLine(text, 'caption', at, passages, site)),
    corrections: article.corrections.map(({ date, text }) => ({
      date: dateText(date, site),
      text,
    })),
    editorial: [...article.notInText].map(([field, how]) => ({ field, how: recorded(how, site) })),
    claims: claims.length,
    incidents: incidentsOf(claims, site),
    citation: citationOf(article, site),
    actors: article.actors.map((actor) => linkTo(actor, site)),
  };
}

function incidentsOf(claims: readonly Claim[], site: Site): ArticlePage['incidents'] {
  const incidents = new Set(claims.flatMap(({ incidents: about }) => about));
  return [...incidents].map((incident) => ({
    link: linkTo(incident, site),
    claims: claims.filter(({ incidents: about }) => about.includes(incident)).length,
  }));
}
