import type { Claim } from '../../corpus/linking/graph.ts';
import { type Force, stanceTerm } from '../../model/vocabularies.ts';
import type { Anchored } from '../shared/anchors.ts';
import { type Link, linkOf, quotationOf, type RichText } from '../shared/rich-text.ts';
import type { Site } from '../shared/site.ts';
import { passageUrl, urlOf } from '../shared/urls.ts';
import { type QuoteView, quoteViews } from './claim-card.ts';
import { predicateOf } from './predicate.ts';
import { relayOf, type SpeakerView, speakerViews } from './speaker.ts';

/** A claim in short, for reading beside others: its first words, who says them, and the way to the rest. */
export interface ClaimVoice extends Anchored {
  force: Force;
  quotes: readonly QuoteView[];
  speakers: readonly SpeakerView[];
  /** What they do, leading to the claim: “say that Israel did it”. */
  said: Link;
  hedge: RichText;
  /** How they know, in the article’s words; empty where it does not say. */
  basis: RichText;
  /** The outlet, leading to the passage, and through whom it came there. */
  where: RichText;
  /** Empty for none. */
  note: string;
  /** Whether no editor has confirmed it yet. */
  proposed: boolean;
}

/** `predicate` says less than the whole where the place that the claim stands in tells the rest. */
export function claimVoice(
  claim: Claim,
  site: Site,
  predicate: RichText = predicateOf(claim, site),
): ClaimVoice {
  const { article, hedge, basis, note } = claim;
  const relay = relayOf(claim, site);
  return {
    anchor: claim.key,
    force: stanceTerm(claim.stance).force,
    quotes: quoteViews(claim, site).slice(0, 1),
    speakers: speakerViews(claim, site),
    said: linkOf(predicate, urlOf(claim, site)),
    hedge: quotationOf(article, hedge),
    basis: quotationOf(article, basis),
    where: [
      { text: article.source?.name ?? article.id, href: passageUrl(claim, 0, site) },
      ...(relay.length > 0 ? [site.words.punctuation.comma, ...relay] : []),
    ],
    note: note === undefined ? '' : site.words.table.note(note),
    proposed: claim.proposed,
  };
}
