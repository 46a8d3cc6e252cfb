import { type Wording, wordingsOf } from '../../analysis/certainty.ts';
import { isNobodysSilence } from '../../analysis/speaks-for.ts';
import type { Claim, Speaker } from '../../corpus/linking/graph.ts';
import {
  articlePart,
  type Force,
  stanceTerm,
  stance as stanceVocabulary,
} from '../../model/vocabularies.ts';
import type { Words } from '../../words/words.ts';
import type { Anchored } from '../shared/anchors.ts';
import { type DateText, dateText } from '../shared/date-text.ts';
import {
  entryName,
  type Link,
  linkTo,
  listed,
  plain,
  quotationOf,
  type RichText,
  recorded,
} from '../shared/rich-text.ts';
import type { Site } from '../shared/site.ts';
import { passageUrl, urlOf } from '../shared/urls.ts';
import { predicateOf } from './predicate.ts';
import { pathOf, relayOf, type SpeakerView, speakerName, speakerViews } from './speaker.ts';
import { type TranslationView, translationViews } from './translation.ts';

/** One claim, as every list of claims shows it: the words first, then who, how and where. */
export interface ClaimCard extends Anchored {
  href: string;
  /** What the link to the claim’s page is called by those who cannot see where it stands. */
  title: string;
  quotes: readonly QuoteView[];
  speakers: readonly SpeakerView[];
  force: Force;
  /** What they do: “say that Israel did it”. */
  predicate: RichText;
  path: RichText;
  /** Through whom it came, where it came through anybody. */
  relay: RichText;
  incidents: readonly Link[];
  /** How its speakers know, and its hedge, in the article’s words; empty where there are none. */
  basis: RichText;
  hedge: RichText;
  article: Link;
  outlet: Link | undefined;
  published: DateText | undefined;
  note: string | undefined;
  /** Whether no editor has confirmed it yet. */
  proposed: boolean;
}

/** A passage in the article’s words, and where it stands. */
export interface QuoteView {
  text: string;
  /** Whether the words begin or end with a quotation mark of their own, beside which ours would stand twice. */
  isMarked: boolean;
  language: string | undefined;
  translations: readonly TranslationView[];
  /** “headline” or “caption”, and how it puts it where that differs from the speaker; empty for nothing to tell. */
  part: string;
  /** The same with the article’s words as such. */
  place: RichText;
}

/** A claim as a card: who says what, in which words, how it came to its article, and about which incidents. */
export function claimCard(claim: Claim, site: Site): ClaimCard {
  const { article } = claim;
  return {
    anchor: claim.key,
    href: urlOf(claim, site),
    title: claimHeading(claim, site),
    quotes: quoteViews(claim, site),
    speakers: speakerViews(claim, site),
    force: stanceTerm(claim.stance).force,
    predicate: predicateOf(claim, site),
    path: pathOf(claim, site),
    relay: relayOf(claim, site),
    incidents: claim.incidents.map((incident) => linkTo(incident, site)),
    basis: quotationOf(article, claim.basis),
    hedge: quotationOf(article, claim.hedge),
    article: { ...linkTo(article, site), href: passageUrl(claim, 0, site) },
    outlet: article.source && linkTo(article.source, site),
    published: article.date && dateText(article.date, site),
    note: recorded(claim.note, site),
    proposed: claim.proposed,
  };
}

const OWN_MARK = /^["“”„«']|["”“»']$/u;

/** The passages of a claim, each with how it puts it where that differs from the speaker. */
export function quoteViews(claim: Claim, site: Site): QuoteView[] {
  return wordingsOf(claim).map((wording) => quoteView(wording, claim, site));
}

function quoteView(wording: Wording, claim: Claim, site: Site): QuoteView {
  const { words } = site;
  const { article } = claim;
  const { part } = wording.evidence.at;
  const name: RichText[] = part === 'body' ? [] : [[words.term(articlePart, part).label]];
  const place = listed([...name, changeOf(wording, claim, words)], words);
  return {
    text: wording.evidence.quote,
    isMarked: OWN_MARK.test(wording.evidence.quote),
    language: article.language,
    translations: translationViews(wording.evidence, site),
    part: plain(place),
    place,
  };
}

/** “put more firmly: confirms”, where a passage puts it otherwise than the speaker does; empty where it does not. */
export function changeOf(
  { change, stance, hedge }: Wording,
  { article, stance: own, hedge: ownHedge }: Claim,
  { claim, term }: Words,
): RichText {
  if (change === 'the same') return [];
  if (stance === own && hedge === undefined && ownHedge !== undefined)
    return claim.changed.withoutHedge(quotationOf(article, ownHedge));
  if (stance === own && hedge !== undefined && ownHedge === undefined)
    return claim.changed.withHedge(quotationOf(article, hedge));
  const { label } = term(stanceVocabulary, stance);
  return claim.changed[change](claim.wording(label, quotationOf(article, hedge)));
}

/** A claim in a few plain words, for where its incident is told already: “two senior US officials on who did it”. */
export function claimTitle(claim: Claim, site: Site): string {
  const { saying } = site.words;
  if (isNobodysSilence(claim)) return saying.noClaimAsTitle;
  const names = claim.speakers.map((speaker) => plainName(speaker, site));
  return saying.claimTitle(names, saying.topic(claim.about));
}

/** The same with the incident that it is, or may be, about, for where nothing else tells that. */
export function claimHeading(claim: Claim, site: Site): string {
  const title = claimTitle(claim, site);
  const [first, ...others] = claim.incidents;
  return first
    ? site.words.claim.titleAbout[claim.scope](title, entryName(first), others.length)
    : title;
}

function plainName(speaker: Speaker, site: Site): string {
  if (speaker.kind === 'unattributed') return site.words.saying.nobodyAsTitle;
  const name = speakerName(speaker, site);
  return speaker.kind === 'anonymous' || speaker.kind === 'document' ? `“${name}”` : name;
}
