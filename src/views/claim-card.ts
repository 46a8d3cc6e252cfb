import type { Claim, Evidence } from '../corpus/graph.ts';
import { articlePart, type Force, stanceTerm } from '../model/vocabularies.ts';
import { type DateText, dateText } from './date-text.ts';
import { type Link, linkTo, type Sentence } from './pieces.ts';
import { predicateOf, topicOf } from './predicate.ts';
import type { Site } from './site.ts';
import { pathOf, type SpeakerView, speakerView } from './speaker.ts';
import { passageUrl, urlOf } from './urls.ts';

/** One claim, as every list of claims shows it: the words first, then who, how and where. */
export interface ClaimCard {
  href: string;
  /** What the link to the claim’s page is called by those who cannot see where it stands. */
  title: string;
  quotes: readonly QuoteView[];
  speakers: readonly SpeakerView[];
  force: Force;
  /** What they do: “say that Israel did it”. */
  predicate: Sentence;
  path: Sentence;
  basis: string | undefined;
  hedge: string | undefined;
  article: Link;
  outlet: Link | undefined;
  published: DateText | undefined;
  note: string | undefined;
}

/** A passage in the article’s words, and where it stands. */
export interface QuoteView {
  text: string;
  language: string | undefined;
  /** “headline” or “caption”; empty for the body, which needs no telling. */
  part: string;
  href: string;
}

export function claimCard(claim: Claim, site: Site): ClaimCard {
  const { article } = claim;
  return {
    href: urlOf(claim, site),
    title: claimTitle(claim),
    quotes: claim.evidence.map((evidence, index) => quoteView(evidence, claim, index, site)),
    speakers: claim.speakers.map((speaker) => speakerView(speaker, site)),
    force: stanceTerm(claim.stance).force,
    predicate: predicateOf(claim, site),
    path: pathOf(claim, site),
    basis: claim.basis,
    hedge: claim.hedge,
    article: { text: article.title ?? article.id, href: passageUrl(claim, 0, site) },
    outlet: article.source && linkTo(article.source, site),
    published: article.date && dateText(article.date),
    note: claim.note,
  };
}

export function quoteView(evidence: Evidence, claim: Claim, index: number, site: Site): QuoteView {
  const { part } = evidence.at;
  return {
    text: evidence.quote,
    language: claim.article.language,
    part: part === 'body' ? '' : articlePart.terms[part].label,
    href: passageUrl(claim, index, site),
  };
}

/** A claim in a few plain words: “two senior US officials on who did it”. */
export function claimTitle(claim: Claim): string {
  const names = claim.speakers.map((speaker) => plainName(speaker));
  return `${names.join(' and ')} on ${topicOf(claim)}`;
}

function plainName(speaker: Claim['speakers'][number]): string {
  if (speaker.kind === 'actor') return speaker.actor.name;
  if (speaker.kind === 'outlet') return speaker.outlet.name;
  if (speaker.kind === 'author') return speaker.article.source?.name ?? 'the article';
  return speaker.kind === 'unattributed' ? 'Nobody in particular' : `“${speaker.description}”`;
}
