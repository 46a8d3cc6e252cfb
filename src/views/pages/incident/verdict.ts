import type { Difference } from '../../../analysis/differences.ts';
import { whenPublished } from '../../../analysis/order.ts';
import { yearGiven } from '../../../analysis/slips.ts';
import type { DifferenceKind } from '../../../analysis/terms.ts';
import type { Claim, Incident } from '../../../corpus/linking/graph.ts';
import { clauseOf } from '../../phrases/clause.ts';
import { kindOfDifference, reasonOf } from '../../phrases/kind-of-difference.ts';
import { elsewhere, statementOf } from '../../phrases/statement.ts';
import { dateText } from '../../shared/date-text.ts';
import { type Link, linkOf, type RichText } from '../../shared/rich-text.ts';
import { ruleLinkOf } from '../../shared/rule-links.ts';
import type { Site } from '../../shared/site.ts';
import { urlOf } from '../../shared/urls.ts';

/** In what way accounts do not fit together, and what each of them says. */
export interface Verdict {
  kind: DifferenceKind;
  label: string;
  /** What was found, or the editors’ reason, in which the first side is “here”. */
  why: string;
  /** The way to the rule that found it, or that tells it apart; nothing where editors say so. */
  rule: Link | undefined;
  /** Two that do not fit together; of a change over time each step; of a slip only what gives it. */
  sides: readonly VerdictSide[];
}

/** Claims in a sentence each, or what the record itself says. */
export type VerdictSide = readonly (Link | string)[];

/**
 * A difference as the page of an incident shows it; links to claims of other incidents say that they are of those.
 */
export function verdictView(difference: Difference, page: Incident, site: Site): Verdict {
  return {
    kind: difference.kind,
    label: kindOfDifference(difference, site).label,
    why: reasonOf(difference, site),
    rule: ruleLinkOf(difference, site),
    sides: sidesOf(difference, page, site),
  };
}

function sidesOf(difference: Difference, page: Incident, site: Site): readonly VerdictSide[] {
  const { kind, sides, course, incident } = difference;
  const sentences = (claims: readonly Claim[], say: (claim: Claim) => RichText) =>
    sentencesOf(claims, say, site);
  const statement = (claim: Claim): RichText => [
    ...statementOf(claim, site),
    ...elsewhere(claim, page, site),
  ];
  if (kind === 'likely slip') return [sentences(sides[0], (claim) => slipText(claim, site))];
  if (kind === 'change over time')
    return sentences(course, (claim) => dated(claim, statement(claim), site)).map((one) => [one]);
  const [one, other] = sides;
  return [
    sentences(one, statement),
    other.length === 0 && incident
      ? [site.words.incident.recordDate(dateText(incident.date, site).text)]
      : sentences(other, statement),
  ];
}

/** What is said in the same words by the same people stands once, with its first claim. */
function sentencesOf(
  claims: readonly Claim[],
  say: (claim: Claim) => RichText,
  site: Site,
): Link[] {
  const sentences = Map.groupBy(
    claims.map((claim) => linkOf(site.words.grammar.begun(say(claim)), urlOf(claim, site))),
    ({ text }) => text,
  );
  return [...sentences.values()].flatMap(([first]) => first ?? []);
}

/** A sentence behind the date on which it was said or, where that is not told, published. */
function dated(claim: Claim, sentence: RichText, site: Site): RichText {
  const { accounts } = site.words;
  const published = whenPublished(claim);
  if (claim.said) return accounts.said(dateText(claim.said, site).text, sentence);
  return published ? accounts.published(dateText(published, site).text, sentence) : sentence;
}

/** “A photo caption gives the year as 2022”. */
function slipText(claim: Claim, site: Site): RichText {
  const year = yearGiven(claim);
  const [passage] = claim.evidence;
  return year && passage
    ? [clauseOf(claim, [site.words.accounts.year[passage.at.part](dateText(year, site).text)])]
    : statementOf(claim, site);
}
