import { type Difference, isDisagreement } from '../../../analysis/differences.ts';
import type { Relation } from '../../../analysis/relations.ts';
import { relationKind } from '../../../analysis/terms.ts';
import type { Claim } from '../../../corpus/linking/graph.ts';
import { type ClaimVoice, claimVoice } from '../../phrases/claim-voice.ts';
import { accountId } from '../../shared/anchors.ts';
import { entryName, type RichText } from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';
import { firstGroups } from '../../shared/truncate.ts';
import { urlOf } from '../../shared/urls.ts';
import { type DifferenceView, differenceView } from './difference.ts';

/** The first of what concerns the claim, and the way to all of it; `more` is empty where it is all shown. */
export interface Abridged<Item> {
  shown: readonly Item[];
  more: RichText;
}

/** Other claims that stand in one relation to it. */
export interface RelationView {
  label: string;
  definition: string;
  voices: readonly ClaimVoice[];
}

/** The other claims it is compared with, by kind of relation. */
export function relationViews(
  claim: Claim,
  relations: readonly Relation[],
  site: Site,
): Abridged<RelationView> {
  const kinds = Map.groupBy(relations, ({ kind }) => kind);
  const groups = [...kinds].map(([kind, own]) => ({
    ...site.words.term(relationKind, kind),
    claims: own.map(({ claim: other }) => other),
  }));
  const { shown, cutFrom } = firstGroups(groups);
  const aspect = claim.about === 'attribution' ? 'who-says-who' : accountId(claim.about);
  const place = claim.scope === 'ambiguous' ? 'ambiguous' : aspect;
  return {
    shown: shown.map(({ label, definition, claims }) => ({
      label,
      definition,
      voices: claims.map((other) => claimVoice(other, site)),
    })),
    more:
      cutFrom === undefined
        ? []
        : seeAllLink(site.words.counts.claims(cutFrom), claim, place, site),
  };
}

/** What it is a side of, cut to as many claims as the page has room for. */
export function differencesOf(
  claim: Claim,
  differences: readonly Difference[],
  site: Site,
): Abridged<DifferenceView> {
  const { counts } = site.words;
  const groups = differences.map((found) => ({ found, claims: fromBothSides(found, claim) }));
  const { shown, cutFrom } = firstGroups(groups);
  const counted = shown.length < groups.length ? differences.filter(isDisagreement).length : 0;
  const all = counted > 0 ? counts.differences(counted) : counts.claims(cutFrom ?? 0);
  return {
    shown: shown.map(({ found, claims }) => differenceView(narrowed(found, claims), site)),
    more: cutFrom === undefined ? [] : seeAllLink(all, claim, 'differences', site),
  };
}

/** The claim, then what contradicts it, then what is contradicted beside it. */
function fromBothSides({ sides: [a, b] }: Difference, claim: Claim): Claim[] {
  return [...new Set([claim, ...(a.includes(claim) ? [...b, ...a] : [...a, ...b])])];
}

function narrowed(found: Difference, claims: readonly Claim[]): Difference {
  const kept = new Set(claims);
  const [a, b] = found.sides;
  return {
    ...found,
    sides: [a.filter((claim) => kept.has(claim)), b.filter((claim) => kept.has(claim))],
  };
}

/** The pages of its incidents, which have all of something that a claim’s page shows a part of. */
function seeAllLink(all: string, { incidents }: Claim, place: string, site: Site): RichText {
  const ways = incidents.map((incident) => [
    { text: entryName(incident), href: `${urlOf(incident, site)}#${place}` },
  ]);
  return site.words.lists.allOnPages(all, ways);
}
