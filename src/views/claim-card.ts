import { type Wording, wordingsOf } from '../analysis/certainty.ts';
import type { Claim, Speaker } from '../corpus/graph.ts';
import { articlePart, type Force, stanceTerm } from '../model/vocabularies.ts';
import { type DateText, dateText } from './date-text.ts';
import { type Link, linkTo, type Sentence } from './pieces.ts';
import { predicateOf, topicOf } from './predicate.ts';
import type { Site } from './site.ts';
import { pathOf, relayOf, type SpeakerView, speakerName, speakerView } from './speaker.ts';
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
  /** Through whom it came, where it came through anybody. */
  relay: Sentence;
  incidents: readonly Link[];
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
  /** Whether the words begin or end with a quotation mark of their own, beside which ours would stand twice. */
  isMarked: boolean;
  language: string | undefined;
  /** “headline” or “caption”, and how it puts it where that differs from the speaker; empty for nothing to tell. */
  part: string;
}

export function claimCard(claim: Claim, site: Site): ClaimCard {
  const { article } = claim;
  return {
    href: urlOf(claim, site),
    title: claimTitle(claim),
    quotes: quoteViews(claim),
    speakers: claim.speakers.map((speaker) => speakerView(speaker, site)),
    force: stanceTerm(claim.stance).force,
    predicate: predicateOf(claim, site),
    path: pathOf(claim, site),
    relay: relayOf(claim, site),
    incidents: claim.incidents.map((incident) => linkTo(incident, site)),
    basis: claim.basis,
    hedge: claim.hedge,
    article: { text: article.title ?? article.id, href: passageUrl(claim, 0, site) },
    outlet: article.source && linkTo(article.source, site),
    published: article.date && dateText(article.date),
    note: claim.note,
  };
}

const OWN_MARK = /^["“”„«']|["”“»']$/u;

/** The passages of a claim, each with how it puts it where that differs from the speaker. */
export function quoteViews(claim: Claim): QuoteView[] {
  return wordingsOf(claim).map((wording) => quoteView(wording, claim));
}

function quoteView(wording: Wording, claim: Claim): QuoteView {
  const { part } = wording.evidence.at;
  const place = part === 'body' ? [] : [articlePart.terms[part].label];
  return {
    text: wording.evidence.quote,
    isMarked: OWN_MARK.test(wording.evidence.quote),
    language: claim.article.language,
    part: [...place, ...changeOf(wording)].join(', '),
  };
}

/** “firmer: confirms”, where a passage puts it otherwise than the speaker does. */
function changeOf({ change, stance, hedge }: Wording): string[] {
  if (change === 'the same') return [];
  const { label } = stanceTerm(stance);
  const put = hedge === undefined ? label : `${label}, “${hedge}”`;
  return [change === 'other' ? put : `${change}: ${put}`];
}

/** A claim in a few plain words: “two senior US officials on who did it”. */
export function claimTitle(claim: Claim): string {
  const names = claim.speakers.map((speaker) => plainName(speaker));
  return `${names.join(' and ')} on ${topicOf(claim)}`;
}

function plainName(speaker: Speaker): string {
  if (speaker.kind === 'unattributed') return 'Nobody in particular';
  const name = speakerName(speaker);
  return speaker.kind === 'anonymous' || speaker.kind === 'document' ? `“${name}”` : name;
}
