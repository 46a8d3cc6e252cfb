import { type Difference, isDisagreement } from '../../../analysis/differences.ts';
import { isNobodysSilence } from '../../../analysis/speaks-for.ts';
import type { Topic } from '../../../analysis/topics.ts';
import { valueKey } from '../../../analysis/values.ts';
import type { Claim, Incident } from '../../../corpus/linking/graph.ts';
import { about, stanceTerm } from '../../../model/vocabularies.ts';
import { type ClaimVoice, claimVoice } from '../../phrases/claim-voice.ts';
import { topics } from '../../phrases/kind-of-difference.ts';
import { shortPredicateOf, valueText } from '../../phrases/predicate.ts';
import { accountId } from '../../shared/anchors.ts';
import type { Site } from '../../shared/site.ts';
import { type Verdict, verdictView } from './verdict.ts';

/** What is told of one aspect of an incident, or of how it is put: the values given, and whether they fit together. */
export interface Account {
  id: string;
  about: string;
  /** In what ways they do not fit together, each once; contradictions first. */
  findings: readonly DifferenceLabel[];
  verdicts: Folded<Verdict>;
  positions: readonly ReportedValue[];
}

/** In what way accounts do not fit together. */
export type DifferenceLabel = Pick<Verdict, 'kind' | 'label'>;

/** One value, with all claims that speak of it, whether they affirm or deny it. */
export interface ReportedValue {
  value: string;
  voices: Folded<ClaimVoice>;
}

/** The first of some things, and the rest, which a page keeps closed under how many they are. */
export interface Folded<Item> {
  shown: readonly Item[];
  rest: readonly Item[];
  /** Empty where nothing is kept closed. */
  label: string;
}

const OPEN = 6;

/** Of one more than are shown openly, all are. */
function folded<Item>(items: readonly Item[], label: (count: number) => string): Folded<Item> {
  const shown = items.length > OPEN + 1 ? items.slice(0, OPEN) : items;
  const rest = items.slice(shown.length);
  return { shown, rest, label: rest.length > 0 ? label(rest.length) : '' };
}

/**
 * The accounts of an incident in the order of the model. Who did it, and how that is put, are there only for
 * their verdicts, and for what accuses nobody.
 */
export function accountsOf(
  claims: readonly Claim[],
  differences: readonly Difference[],
  incident: Incident,
  site: Site,
): Account[] {
  return topics().flatMap((topic): Account[] => {
    const verdicts = differences
      .filter((difference) => difference.topic === topic)
      .map((difference) => verdictView(difference, incident, site));
    const own = claims.filter((claim) => claim.about === topic && !isInTable(claim));
    const positions = positionsOf(own, site);
    if (verdicts.length + positions.length === 0) return [];
    return [
      {
        id: accountId(topic),
        about: site.words.grammar.capitalised(headingText(topic, site)),
        findings: findingsOf(verdicts),
        verdicts: folded(verdicts, site.words.counts.moreDifferences),
        positions,
      },
    ];
  });
}

const headingText = (topic: Topic, { words }: Site) =>
  topic === 'wording' ? words.accounts.wording : words.term(about, topic).label;

/** Whether any sources disagree, on whatever. */
export function hasDisagreement(accounts: readonly Account[]): boolean {
  return accounts.some(({ findings }) => findings.some(isDisagreement));
}

function findingsOf(verdicts: readonly Verdict[]): DifferenceLabel[] {
  return [...new Map(verdicts.map(({ kind, label }) => [label, { kind, label }])).values()];
}

/** Whether the table of attributions has a claim. */
const isInTable = ({ accused }: Claim) => accused.length > 0;

/** Claims by their value, in the order of the claims; those without one come last. */
function positionsOf(claims: readonly Claim[], site: Site): ReportedValue[] {
  const coded = Map.groupBy(claims, ({ value }) => value && valueKey(value));
  const uncoded = coded.get(undefined);
  coded.delete(undefined);
  return [...coded.values(), ...(uncoded ? [uncoded] : [])].map((own) => ({
    value: headingOf(own, site),
    voices: folded(
      own.map((claim) => claimVoice(claim, site, shortPredicateOf(claim, site))),
      site.words.counts.moreClaims,
    ),
  }));
}

/** The value, or that it is not so, where nobody says that it is. */
function headingOf(claims: readonly Claim[], site: Site): string {
  const { uncoded, denied } = site.words.accounts;
  const [first] = claims;
  if (first && isNobodysSilence(first)) return site.words.saying.noClaimAsTitle;
  if (!first?.value) return uncoded;
  const value = valueText(first.value, site);
  return claims.every(({ stance }) => stanceTerm(stance).force === 'denies')
    ? denied(value)
    : value;
}
