import type { Claim } from '../../../corpus/linking/graph.ts';
import { type Force, stanceTerm } from '../../../model/vocabularies.ts';
import { type QuoteView, quoteViews } from '../../phrases/claim-card.ts';
import { predicateOf } from '../../phrases/predicate.ts';
import { linkView } from '../../phrases/speaker.ts';
import type { Anchored } from '../../shared/anchors.ts';
import { dateText } from '../../shared/date-text.ts';
import { type Link, linkOf, quotationOf, type RichText, recorded } from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';
import { passageUrl, urlOf } from '../../shared/urls.ts';

/** What one claim puts on record: in what words, how its speaker knows, and who passes it on. */
export interface StrandRow extends Anchored {
  force: Force;
  quotes: readonly QuoteView[];
  /** What the speakers do, leading to the claim: “say that Israel did it”. */
  said: Link;
  /** The claim’s hedge, and how its speaker knows, in the article’s words; nothing where it does not say. */
  hedge: RichText;
  basis: RichText;
  /** From the one nearest the speaker to the article, whose link leads to the passage. */
  via: readonly RichText[];
  /** What tells it apart from the rows around it. */
  remarks: readonly Remark[];
  note: string | undefined;
  /** Whether no editor has confirmed it yet. */
  proposed: boolean;
}

/** That a row only repeats what stands above it, or that it may be about something else. */
export interface Remark {
  kind: 'same origin' | 'may be about';
  text: string;
}

/** A claim as a row of a table, with what is remarked on it there. */
export function strandRow(claim: Claim, remarks: readonly Remark[], site: Site): StrandRow {
  return {
    anchor: claim.key,
    force: stanceTerm(claim.stance).force,
    quotes: quoteViews(claim, site),
    said: linkOf(predicateOf(claim, site), urlOf(claim, site)),
    hedge: quotationOf(claim.article, claim.hedge),
    basis: quotationOf(claim.article, claim.basis),
    via: viaOf(claim, site),
    remarks,
    note: claim.note === undefined ? undefined : site.words.table.note(claim.note),
    proposed: claim.proposed,
  };
}

function viaOf(claim: Claim, site: Site): RichText[] {
  const { chain, article, speakers } = claim;
  const { direct, wayNotTold } = site.words.table;
  const at = [
    recorded(article.source?.name ?? article.id, site),
    article.date && dateText(article.date, site).text,
  ];
  const station = {
    text: at.filter((part) => part !== undefined).join(site.words.punctuation.comma),
    href: passageUrl(claim, 0, site),
  };
  // Nothing lies between the article and its own voice, or nobody in particular.
  if (!chain && speakers.every(({ kind }) => kind === 'author' || kind === 'unattributed'))
    return [[station]];
  if (!chain) return [[wayNotTold], [station]];
  // An outlet that is quoted in its own words was read, not spoken to.
  const isSaidToIt = chain.length === 0 && speakers.some(({ kind }) => kind !== 'outlet');
  return [
    ...chain.toReversed().map((link) => [linkView(link, site)]),
    isSaidToIt ? [station, ` ${direct}`] : [station],
  ];
}
