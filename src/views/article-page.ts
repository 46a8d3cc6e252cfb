import type { Article, Claim } from '../corpus/graph.ts';
import type { ArticlePart } from '../model/vocabularies.ts';
import { byPosition } from './article-order.ts';
import { type Excerpt, excerptsOf, markedLine } from './article-text.ts';
import { type CitationView, citationOf, citationView } from './citation.ts';
import { type ClaimCard, claimCard, claimTitle } from './claim-card.ts';
import { type DateText, dateText } from './date-text.ts';
import type { Mark } from './marks.ts';
import { directionOf, type Link, linkTo } from './pieces.ts';
import type { Site } from './site.ts';
import { passageId, urlOf } from './urls.ts';

export interface ArticlePage {
  url: string;
  title: string;
  /** HTML, with the marks of what is quoted from it. */
  heading: string;
  subtitle: string | undefined;
  description: string;
  draft: boolean;
  outlet: Link | undefined;
  date: DateText | undefined;
  byline: string | undefined;
  credit: string | undefined;
  language: string | undefined;
  direction: 'rtl' | 'ltr';
  original: string | undefined;
  archived: string | undefined;
  rights: Article['rights'];
  excerpts: readonly Excerpt[];
  captions: readonly string[];
  corrections: readonly { date: DateText; text: string }[];
  /** What is not in the text, and how the editors know it. */
  editorial: readonly { field: string; how: string }[];
  claims: readonly { number: number; card: ClaimCard }[];
  incidents: readonly { link: Link; claims: number }[];
  actors: readonly Link[];
  citation: CitationView;
}

export function articlePage(article: Article, site: Site): ArticlePage {
  const { article: words } = site.words;
  const claims = [...article.claims].sort(byPosition);
  const numbers = new Map(claims.map((claim, index) => [claim, index + 1]));
  const marks = (part: ArticlePart, index: number) => marksIn(claims, part, index, numbers, site);
  const blocks = article.body.blocks.map((_block, index) => [index, marks('body', index)] as const);
  const title = article.title ?? article.id;
  return {
    url: urlOf(article, site),
    title,
    heading: markedLine(title, marks('title', 0)),
    subtitle:
      article.subtitle === undefined
        ? undefined
        : markedLine(article.subtitle, marks('subtitle', 0)),
    description: words.description(article.source?.name ?? words.anArticle),
    draft: article.draft,
    outlet: article.source && linkTo(article.source, site),
    date: article.date && dateText(article.date, site),
    byline: article.byline,
    credit: article.credit,
    language: article.language,
    direction: directionOf(article.language),
    original: article.url,
    archived: article.archived,
    rights: article.rights,
    excerpts: excerptsOf(article, new Map(blocks.filter(([, found]) => found.length > 0))),
    captions: article.captions.map((text, index) => markedLine(text, marks('caption', index))),
    corrections: article.corrections.map(({ date, text }) => ({
      date: dateText(date, site),
      text,
    })),
    editorial: [...article.notInText].map(([field, how]) => ({ field, how })),
    claims: claims.map((claim) => ({
      number: numbers.get(claim) ?? 0,
      card: claimCard(claim, site),
    })),
    incidents: incidentsOf(claims, site),
    citation: citationView(citationOf(article, site), site),
    actors: article.actors.map((actor) => linkTo(actor, site)),
  };
}

function marksIn(
  claims: readonly Claim[],
  part: ArticlePart,
  index: number,
  numbers: ReadonlyMap<Claim, number>,
  site: Site,
): Mark[] {
  return claims.flatMap((claim) =>
    claim.evidence.flatMap(({ at }, passage): Mark[] =>
      at.part === part && at.index === index
        ? [
            {
              id: passageId(claim, passage),
              start: at.start,
              end: at.end,
              href: urlOf(claim, site),
              number: numbers.get(claim) ?? 0,
              title: claimTitle(claim, site),
              weight: claim.about === 'attribution' ? 'strong' : 'light',
            },
          ]
        : [],
    ),
  );
}

function incidentsOf(claims: readonly Claim[], site: Site): ArticlePage['incidents'] {
  const incidents = new Set(claims.flatMap(({ incidents: about }) => about));
  return [...incidents].map((incident) => ({
    link: linkTo(incident, site),
    claims: claims.filter(({ incidents: about }) => about.includes(incident)).length,
  }));
}
