import { namedBy, rolesOf } from '../../analysis/accusations.ts';
import type { Standing } from '../../analysis/attribution-records.ts';
import { inOrderSaid, isSaidAfter, whenSaid } from '../../analysis/order.ts';
import { whoMakes } from '../../analysis/origins.ts';
import { isOnlyReadIn } from '../../analysis/speaks-for.ts';
import type { Actor, Claim } from '../../corpus/linking/graph.ts';
import { compareText } from '../../model/diagnostic.ts';
import { stanceTerm } from '../../model/vocabularies.ts';
import { dateText } from '../shared/date-text.ts';
import { firstWords } from '../shared/first-words.ts';
import {
  linkTo,
  listed,
  type Quote,
  quotationOf as quotedWords,
  quoteFrom,
  type RichText,
} from '../shared/rich-text.ts';
import type { Site } from '../shared/site.ts';
import { calledIn, clauseOn } from './clause.ts';
import { isGeneral, isOwnDeed, isUnattributed, saidOf, sayingOf } from './predicate.ts';
import { outletPhrase, speakersOf } from './speaker.ts';
import { inWords } from './statement.ts';

/** How sure the claims of a standing are about the incident, as a clause tells it. */
const scopes = {
  'the incident': 'exact',
  'possibly the incident': 'ambiguous',
  'the series': 'series',
} as const;

/** How many answers are told, the latest, and how many of the words in which somebody owns up to something. */
interface Fullness {
  answers: number;
  words: number;
}

const FULL: Fullness = { answers: 4, words: 14 };

/**
 * The standings of several accused, each without the claims of those before it, for one claim may be about several;
 * undefined where none is left.
 */
export function standingsOnce(standings: readonly Standing[]): (Standing | undefined)[] {
  const covered = new Set<Claim>();
  return standings.map((standing) => {
    if (standing.on === 'nothing recorded') return standing;
    const left = standing.claims.filter((claim) => !covered.has(claim));
    for (const claim of left) covered.add(claim);
    return left.length > 0 ? standingWith(standing, left) : undefined;
  });
}

/** A standing reduced to some of its claims; without any, nothing is recorded. The latest is found anew. */
export function standingWith(standing: Standing, claims: readonly Claim[]): Standing {
  const [first, ...rest] = claims;
  return standing.on === 'nothing recorded' || !first
    ? { on: 'nothing recorded' }
    : { on: standing.on, claims: [first, ...rest], latest: inOrderSaid(claims).at(-1) ?? first };
}

/** “Israel neither confirms nor denies it”, or that these articles do not say. Without a full stop. */
export function standingSentence(
  standing: Standing,
  accused: Actor,
  site: Site,
  most: Fullness = FULL,
): RichText {
  const { saying, speakers } = site.words;
  if (standing.on === 'nothing recorded')
    return saying.standing.nothing(speakers.named(linkTo(accused, site)));
  const all = answersIn(standing, accused);
  const answers = all.slice(-most.answers);
  const isDated = areDated(answers);
  // Nothing is told as the first that something went before.
  const isWhole = answers.flat().length === standing.claims.length;
  const clauses = answers.map((claims, index) =>
    answerOf(claims, standing.on, most.words, placeIn(answers, index, { isDated, isWhole }), site),
  );
  return saying.standing.on[standing.on](
    isDated ? listed(clauses, site.words) : saying.standing.all(clauses),
  );
}

/** Whether several answers are told with their dates: where each has one, and not all the same. */
function areDated(answers: readonly (readonly Claim[])[]): boolean {
  const dates = answers.map(([claim]) => claim && whenSaid(claim)?.edtf);
  return dates.every((date) => date !== undefined) && new Set(dates).size > 1;
}

/** Where an answer stands among others, where they have dates; `again`: by those who gave the one before. */
interface Place {
  isDated: boolean;
  order: 'first' | 'later' | 'untold';
  again: boolean;
}

function placeIn(
  answers: readonly (readonly Claim[])[],
  index: number,
  { isDated, isWhole }: { isDated: boolean; isWhole: boolean },
): Place {
  const speakers = (claims: readonly Claim[] | undefined) => claims?.map(whoMakes).join(' ');
  const isAfter = (later: number) => {
    const [claim, before] = [answers[later]?.[0], answers[later - 1]?.[0]];
    return claim !== undefined && before !== undefined && isSaidAfter(claim, before);
  };
  const isFirst = isWhole && index === 0 && answers.slice(1).every((_, at) => isAfter(at + 1));
  return {
    isDated,
    order: isFirst ? 'first' : isAfter(index) ? 'later' : 'untold',
    again: index > 0 && speakers(answers[index]) === speakers(answers[index - 1]),
  };
}

/** The latest answers of each stance, in the order in which they were given, what is told as one together; what is only read into words comes last. */
function answersIn(
  standing: Exclude<Standing, { on: 'nothing recorded' }>,
  accused: Actor,
): Claim[][] {
  const latest = latestOfEach(standing.claims, accused);
  return [...Map.groupBy(latest, (claim) => JSON.stringify(sayingKey(claim))).values()];
}

/** What is told as one: several who say the same of the same actors and parts. */
const sayingKey = (claim: Claim) => [
  claim.stance,
  claim.readBy || isUnattributed(claim) || isOwnDeed(claim) ? claim.key : '',
  whenSaid(claim)?.edtf,
  claim.hedge,
  namedBy(claim)
    .map(({ actor, role }) => `${actor.id} ${role}`)
    .sort(compareText),
];

const isOfPart = ({ stance }: Claim) => !['silent', 'withdraws'].includes(stanceTerm(stance).force);

/** Of each speaker, stance and part the latest. */
function latestOfEach(claims: readonly Claim[], accused: Actor): Claim[] {
  const latest = new Map<string, Claim>();
  for (const claim of inOrderSaid(claims)) {
    const key = JSON.stringify([
      claim.stance,
      whoMakes(claim),
      // Of silence, and of what is taken back, no part is told.
      isOfPart(claim) ? rolesOf(claim, accused) : [],
    ]);
    latest.delete(key);
    latest.set(key, claim);
  }
  const all = [...latest.values()];
  return [...all.filter((claim) => !isOnlyReadIn(claim)), ...all.filter(isOnlyReadIn)];
}

function answerOf(
  claims: readonly Claim[],
  on: keyof typeof scopes,
  most: number,
  place: Place,
  site: Site,
): RichText {
  const [claim] = claims;
  if (!claim) return [];
  const speakers = claims.flatMap((one) => one.speakers);
  const joint = { ...claim, speakers };
  const roles = namedBy(claim).map(({ actor, role }) => ({ actor: actor.id, role }));
  return [
    clauseOn(claims, wordsOf(joint, most, place, site), {
      speakers: calledIn(speakers, site),
      stance: claim.stance,
      accused: roles,
      scope: scopes[on],
    }),
  ];
}

function wordsOf(claim: Claim, most: number, place: Place, site: Site): RichText {
  const { saying, opening } = site.words;
  const hedge = quotedWords(claim.article, claim.hedge);
  if (isUnattributed(claim))
    return opening.namesNoSource(
      outletPhrase(claim.article, site),
      passageOf(claim, most),
      partOf(claim),
    );
  if (isGeneral(claim)) return inWords(claim, passageOf(claim, most), site);
  const does = [
    ...saying.predicate(sayingOf(claim, site), saidOf(claim, site)),
    ...ownWords(claim, most, site),
  ];
  const who = place.again ? [] : speakersOf(claim, site);
  const when = place.isDated ? whenSaid(claim) : undefined;
  if (!when) return saying.statement(who, does, hedge);
  const date = dateText(when, site).text;
  const saidOrPublished = claim.said ? date : saying.standing.published(date);
  return saying.standing.inOrder(place.order, who, does, hedge, saidOrPublished);
}

const partOf = ({ evidence: [passage] }: Claim) => passage?.at.part ?? 'body';

const passageOf = ({ evidence, article }: Claim, most: number): Quote =>
  quoteFrom(article, firstWords(evidence[0]?.quote ?? '', most));

/** The words in which somebody takes a deed upon itself, as an article has them: a label alone says too little. */
function ownWords(claim: Claim, most: number, site: Site): RichText {
  return isOwnDeed(claim)
    ? site.words.saying.inTheWords(passageOf(claim, most), outletPhrase(claim.article, site))
    : [];
}
