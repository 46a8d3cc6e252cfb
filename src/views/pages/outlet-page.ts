import { byPublication, latestFirst } from '../../analysis/order.ts';
import type { Claim, Outlet } from '../../corpus/linking/graph.ts';
import { outletKind } from '../../model/vocabularies.ts';
import { type ArticleRow, articleRow } from '../phrases/article-row.ts';
import { type ClaimCard, claimCard } from '../phrases/claim-card.ts';
import { anchoredOnce } from '../shared/anchors.ts';
import { claimsThrough } from '../shared/listed-claims.ts';
import { type Link, linkTo, plain, recorded } from '../shared/rich-text.ts';
import type { Site } from '../shared/site.ts';
import { type Truncated, truncate } from '../shared/truncate.ts';
import { urlOf } from '../shared/urls.ts';
import type { PageAnswer } from './incident/answers.ts';

export interface OutletPage {
  url: string;
  title: string;
  description: string;
  draft: boolean;
  kind: string;
  aliases: readonly string[];
  country: string | undefined;
  /** The actor whose own organ it is. */
  of: Link | undefined;
  website: string | undefined;
  /** What it says first: how much it publishes, says itself and passes on. */
  answers: readonly PageAnswer[];
  articles: Truncated<ArticleRow>;
  /** What it says in its own voice, here or as others relay it. */
  said: Truncated<ClaimCard>;
  /** Claims that other outlets have through it. */
  relays: Truncated<ClaimCard>;
  /** Somebody’s words that it reads as a hint. */
  reads: Truncated<ClaimCard>;
}

/** The page of an outlet: what it publishes, says itself and passes on, each shortened to what a page holds. */
export function outletPage(outlet: Outlet, site: Site): OutletPage {
  const { words } = site;
  const path = ['outlet', outlet.id];
  const published = [...outlet.articles].sort(latestFirst);
  const articles = truncate(published, { section: 'articles', path, items: published }, site);
  const part = { section: 'claims' as const, path, items: claimsThrough(outlet) };
  const cards = (claims: readonly Claim[]) => {
    const { shown, more } = truncate([...claims].sort(byPublication), part, site);
    return { shown: shown.map((claim) => claimCard(claim, site)), more };
  };
  return anchoredOnce({
    url: urlOf(outlet, site),
    title: outlet.name,
    description: words.outlet.description(plain(words.speakers.named(linkTo(outlet, site)))),
    draft: outlet.draft,
    kind: words.grammar.capitalised(words.term(outletKind, outlet.outletKind).label),
    aliases: outlet.aliases.map((alias) => recorded(alias, site)),
    country: outlet.country && words.grammar.country(outlet.country),
    of: outlet.of && linkTo(outlet.of, site),
    website: outlet.url,
    answers: answersOf(outlet, site),
    articles: {
      shown: articles.shown.map((article) => articleRow(article, site)),
      more: articles.more,
    },
    said: cards(outlet.said),
    relays: cards(outlet.relays),
    reads: cards(outlet.reads),
  });
}

function answersOf({ articles, said, relays }: Outlet, { words }: Site): PageAnswer[] {
  const { counts, outlet } = words;
  const answer = (question: string, count: string, all: readonly unknown[], href: string) => ({
    question,
    answer: [count],
    detail: '',
    href: all.length > 0 ? href : '',
  });
  return [
    answer(outlet.published, counts.articles(articles.length), articles, '#articles'),
    answer(outlet.says, counts.claims(said.length), said, '#says'),
    answer(outlet.passesOn, counts.claims(relays.length), relays, '#relays'),
  ];
}
