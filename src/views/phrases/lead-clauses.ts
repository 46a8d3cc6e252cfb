import { rolesOf } from '../../analysis/accusations.ts';
import type { AttributionRecord, Standing } from '../../analysis/attribution-records.ts';
import { whoMakes } from '../../analysis/origins.ts';
import { isRetraction, retractionsAmong } from '../../analysis/retractions.ts';
import { isFrom, isOnlyReadIn } from '../../analysis/speaks-for.ts';
import type { Actor, Claim } from '../../corpus/linking/graph.ts';
import { compareText } from '../../model/diagnostic.ts';
import { stanceTerm } from '../../model/vocabularies.ts';
import { firstWords } from '../shared/first-words.ts';
import {
  linkTo,
  plain,
  quotationOf as quotedWords,
  quoteFrom,
  type RichText,
} from '../shared/rich-text.ts';
import type { Site } from '../shared/site.ts';
import { calledIn, clauseOn } from './clause.ts';
import { saidClause, sortOf } from './said-clause.ts';
import { outletPhrase, speakerPhrase, voicesOf } from './speaker.ts';
import { standingSentence, standingWith } from './standing.ts';

/** Something that a lead may tell, in fewer and fewer words; the first is the fullest. */
export interface LeadClause {
  /** What it is told before: the lower, the sooner it finds room. */
  rank: number;
  claims: readonly Claim[];
  variants: readonly RichText[];
}

/** A reader wants to know who says so, then what the accused says, then who disputes it, then the rest. */
export const RANKS = { first: 0, standing: 1, dispute: 2, later: 3 } as const;

/** What a lead can say of one accused, in the order in which it is told; where it stands, unless that is told before. */
export function leadClauses(
  attribution: AttributionRecord,
  standing: Standing | undefined,
  site: Site,
): LeadClause[] {
  const affirming = affirmingClauses(attribution, site);
  const rank = affirming.length > 0 ? RANKS.dispute : RANKS.first;
  return [
    ...affirming,
    ...readingClauses(attribution, site).map((clause) => ({ ...clause, rank })),
    ...denialClauses(attribution, site),
    ...retractionClauses(attribution, site).map((clause) => ({ ...clause, rank })),
    ...(standing ? standingClause({ ...attribution, standing }, site) : []),
  ];
}

/** What others than the accused affirm, one clause for each stance to the same parts, the firmest first. */
function affirmingClauses(attribution: AttributionRecord, site: Site): LeadClause[] {
  const { accused, affirms, overstated } = attribution;
  const others = firmestOfEach(
    affirms.filter((claim) => !isFrom(claim, accused) && !overstated.has(claim)),
    accused,
  );
  const groups = [...Map.groupBy(others, (claim) => groupKey(claim, attribution)).values()];
  return groups
    .sort((a, b) => certainty(b) - certainty(a) || kindRank(a) - kindRank(b) || b.length - a.length)
    .map((claims, index) => ({
      rank: index === 0 ? RANKS.first : RANKS.later,
      claims,
      variants: variantsOf(claims, attribution, site),
    }));
}

/** Of each speaker and part what is put most firmly, without words of doubt where it is ever said without. */
function firmestOfEach(claims: readonly Claim[], accused: Actor): Claim[] {
  const groups = Map.groupBy(claims, (claim) =>
    JSON.stringify([whoMakes(claim), rolesOf(claim, accused).sort(compareText)]),
  );
  return [...groups.values()].flatMap((own) => {
    const most = Math.max(...own.map((claim) => certainty([claim])));
    const firmest = own.filter((claim) => certainty([claim]) === most);
    const plain = firmest.filter(({ hedge }) => hedge === undefined);
    return plain.length > 0 ? plain : firmest;
  });
}

/** What can be told as one: the same stance to the same parts, with the same words of doubt, by the same sort of speaker. */
function groupKey(claim: Claim, { rolesStill }: AttributionRecord): string {
  const sort = sortOf(claim);
  const roles = rolesStill(claim).sort(compareText);
  return JSON.stringify([
    sort,
    claim.stance,
    roles,
    claim.hedge,
    sort === 'nobody' ? claim.key : '',
  ]);
}

const certainty = ([claim]: readonly Claim[]) => (claim && stanceTerm(claim.stance).certainty) ?? 0;

const kindRank = ([claim]: readonly Claim[]) =>
  claim ? ['origin', 'voice', 'nobody'].indexOf(sortOf(claim)) : 0;

function variantsOf(
  claims: readonly Claim[],
  attribution: AttributionRecord,
  site: Site,
): RichText[] {
  const [claim] = claims;
  if (!claim) return [];
  switch (sortOf(claim)) {
    case 'nobody':
      return [
        unattributedClause(claim, attribution, 16, site),
        unattributedClause(claim, attribution, 8, site),
      ];
    case 'voice':
      return [3, 2, 1].map((most) =>
        saidClause(claims, attribution, { most, ways: 'untold' }, site),
      );
    case 'origin':
      return [
        ...[3, 2, 1].map((most) => saidClause(claims, attribution, { most, ways: 'told' }, site)),
        ...[2, 1].map((most) => saidClause(claims, attribution, { most, ways: 'untold' }, site)),
      ];
  }
}

/** “also widely blamed on Israel”: words that name no source are quoted, not put into a mouth. */
function unattributedClause(
  claim: Claim,
  { accused }: AttributionRecord,
  most: number,
  site: Site,
): RichText {
  const { opening } = site.words;
  const [passage] = claim.evidence;
  const quote = quoteFrom(claim.article, firstWords(passage?.quote ?? '', most));
  const part = passage?.at.part ?? 'body';
  return [
    clauseOn([claim], opening.namesNoSource(outletPhrase(claim.article, site), quote, part), {
      speakers: [],
      stance: claim.stance,
      accused: rolesOf(claim, accused).map((role) => ({ actor: accused.id, role })),
      scope: 'exact',
    }),
  ];
}

/** “The interviewer takes Benjamin Netanyahu to mean that Israel did it”, one for each whose words are read. */
function readingClauses({ readings, accused }: AttributionRecord, site: Site): LeadClause[] {
  const groups = Map.groupBy(readings, (claim) =>
    JSON.stringify([calledIn(claim.speakers, site), rolesOf(claim, accused), claim.hedge]),
  );
  return [...groups.values()].map((claims) => ({
    rank: RANKS.later,
    claims,
    variants: [3, 1].map((most) => readingClause(claims, accused, most, site)),
  }));
}

function readingClause(
  claims: readonly Claim[],
  accused: AttributionRecord['accused'],
  most: number,
  site: Site,
): RichText {
  const [claim] = claims;
  if (!claim) return [];
  const { saying, grammar, counts, speakers: words } = site.words;
  const readers = [
    ...new Map(
      claims.flatMap(({ readBy }) =>
        readBy ? [[plain(speakerPhrase(readBy, site)), readBy] as const] : [],
      ),
    ),
  ];
  const shown = readers.length > most + 1 ? most : readers.length;
  const named = readers.slice(0, shown).map(([, reader]) => reader);
  const more = readers.length - shown;
  const roles = rolesOf(claim, accused);
  const sentence = saying.reading(
    grammar.and([
      ...named.map((reader) => speakerPhrase(reader, site)),
      ...(more > 0 ? [[counts.others(more)]] : []),
    ]),
    readers.length > 1 || voicesOf(named) === 'many' ? 'many' : 'one',
    grammar.and(claim.speakers.map((speaker) => speakerPhrase(speaker, site))),
    saying.accusations(roles.map((role) => ({ actor: words.named(linkTo(accused, site)), role }))),
  );
  const hedged = saying.hedged(quotedWords(claim.article, claim.hedge));
  return [
    clauseOn(claims, [...sentence, ...hedged], {
      speakers: [...calledIn(claim.speakers, site), ...calledIn(named, site)],
      stance: claim.stance,
      accused: roles.map((role) => ({ actor: accused.id, role })),
      scope: 'exact',
    }),
  ];
}

/** Denials by others; the accused’s own are told with where it stands. */
function denialClauses(attribution: AttributionRecord, site: Site): LeadClause[] {
  const { denies, accused, overstated } = attribution;
  const others = denies.filter((claim) => !isFrom(claim, accused) && !overstated.has(claim));
  const groups = Map.groupBy(others, (claim) => groupKey(claim, attribution));
  return [...groups.values()].map((claims) => ({
    rank: RANKS.dispute,
    claims,
    variants: disputeVariants(claims, attribution, site),
  }));
}

/** What others take back; what the accused takes back is told with where it stands. */
function retractionClauses(attribution: AttributionRecord, site: Site): LeadClause[] {
  const { withdrawn, accused } = attribution;
  const others = withdrawn.filter((claim) => isRetraction(claim) && !isFrom(claim, accused));
  const groups = Map.groupBy(others, (claim) =>
    JSON.stringify([groupKey(claim, attribution), takenBackBy(claim, attribution)]),
  );
  return [...groups.values()].flatMap((claims) => {
    const [first] = claims;
    const takesBack = first && takenBackBy(first, attribution);
    const variants = [3, 1].map((most) =>
      saidClause(
        claims,
        attribution,
        { most, ways: 'untold', ...(takesBack && { takesBack }) },
        site,
      ),
    );
    return [{ rank: RANKS.dispute, claims, variants }];
  });
}

/** Whether all that a retraction takes back of an accused was said for it or against it; undefined for both. */
function takenBackBy(
  retraction: Claim,
  { withdrawn, accused, affirms, denies }: AttributionRecord,
): 'a statement' | 'a denial' | undefined {
  const { on, isLeftBy } = retractionsAmong([
    retraction,
    ...withdrawn.filter((claim) => !isRetraction(claim)),
    ...affirms,
    ...denies,
  ]);
  const taken = [...withdrawn, ...affirms, ...denies].filter((claim) =>
    rolesOf(claim, accused).some(
      (role) =>
        on(claim, accused, role) === retraction ||
        claim.speakers.some((speaker) => isLeftBy(speaker, claim, accused, role)),
    ),
  );
  const forces = new Set(taken.map(({ stance }) => stanceTerm(stance).force));
  if (forces.size !== 1) return undefined;
  return forces.has('denies') ? 'a denial' : 'a statement';
}

function disputeVariants(
  claims: readonly Claim[],
  attribution: AttributionRecord,
  site: Site,
): RichText[] {
  const [claim] = claims;
  if (claim && sortOf(claim) === 'nobody') return variantsOf(claims, attribution, site);
  return [3, 1].map((most) => saidClause(claims, attribution, { most, ways: 'untold' }, site));
}

/** Where the accused stands in its own words; what is read into them is told with its readers. */
function standingClause(
  { standing, accused, readings }: AttributionRecord,
  site: Site,
): LeadClause[] {
  const own =
    standing.on === 'nothing recorded'
      ? []
      : standing.claims.filter((claim) => !isOnlyReadIn(claim));
  if (own.length === 0 && readings.length > 0) return [];
  const ownStanding = standingWith(standing, own);
  const fullness = [
    { answers: 3, words: 14 },
    { answers: 2, words: 8 },
    { answers: 1, words: 8 },
  ];
  return [
    {
      rank: RANKS.standing,
      claims: own,
      variants: fullness.map((most) => standingSentence(ownStanding, accused, site, most)),
    },
  ];
}
