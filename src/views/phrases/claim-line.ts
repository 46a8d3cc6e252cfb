import type { Claim } from '../../corpus/linking/graph.ts';
import { dateText } from '../shared/date-text.ts';
import { type Link, type RichText, recorded, unlinked } from '../shared/rich-text.ts';
import type { Site } from '../shared/site.ts';
import { urlOf } from '../shared/urls.ts';
import { statementOf } from './statement.ts';

/** A page in one line: a sentence without links, as it is one itself, and what stands behind it. */
export interface LinkLine {
  href: string;
  text: RichText;
  /** Empty for nothing. */
  detail: string;
  /** Where a claim is told of on another page: the outlet, leading to the sentence in its article. */
  sentence?: Link;
}

/** Lines under what they have in common. */
export interface LineGroup {
  label: string;
  lines: readonly LinkLine[];
}

/** A claim in one line: who says what, where it was published when, and whether no editor has confirmed it yet. */
export function claimLine(claim: Claim, site: Site): LinkLine {
  const { source, date } = claim.article;
  return {
    href: urlOf(claim, site),
    text: unlinked(site.words.grammar.begun(statementOf(claim, site))),
    detail: [
      recorded(source?.name, site),
      date && dateText(date, site).text,
      claim.proposed ? site.words.layout.proposed : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(site.words.punctuation.comma),
  };
}
