import { type Attribution, attributionsOf } from '../../analysis/attributions.ts';
import { type Origin, recordedOrigins } from '../../analysis/origins.ts';
import { isFrom } from '../../analysis/speaks-for.ts';
import type { Claim, Incident, Speaker } from '../../corpus/graph.ts';
import { acknowledges, type Stance, stanceTerm } from '../../model/vocabularies.ts';
import type { Named, OriginPhrase } from '../../words/saying.ts';
import { carrierOf, numberOf, speakersOf, speakerView } from '../claims/speaker.ts';
import { linkTo, plain, type Sentence } from '../pieces.ts';
import type { Site } from '../site.ts';
import { standingSentence } from './standing.ts';

const FEW_ORIGINS = 8;

/** How many of those who say the same are named: three, or one where there are many. */
const mostNamed = ({ origins }: Attribution) => (origins.length > FEW_ORIGINS ? 1 : 3);

/**
 * The sentence an incident’s page opens with, made by rule from the record: who says who did it and
 * through whom, then where the accused stands. One sentence for each accused.
 */
export function openingOf(incident: Incident, site: Site): Sentence[] {
  const { opening } = site.words;
  const attributions = attributionsOf(incident);
  if (attributions.length > 0)
    return attributions.map((attribution) => sentenceOn(attribution, site));
  const { length } = incident.claims;
  return incident.incidentKind === 'other' && length > 0
    ? [[opening.noAttribution(length)]]
    : [[opening.noClaim]];
}

function sentenceOn(attribution: Attribution, site: Site): Sentence {
  const { saying } = site.words;
  const { accused, affirms, standing } = attribution;
  const said = [
    ...originClauses(attribution, site),
    ...voiceClauses(attribution, site),
    ...withoutSpeakerClauses(attribution, site),
    ...denialClauses(attribution, site),
  ];
  // What the accused affirms of itself is told with where it stands.
  const isOpen = said.length === 0 && affirms.length === 0;
  return saying.sentence(
    saying.oneAfterAnother([
      ...(isOpen ? [unsureClause(attribution, site)] : said),
      standingSentence(standing, accused, site),
    ]),
  );
}

/** “x, through A, and y, through B, say that Israel did it”, one clause a stance, the firmest first. */
function originClauses(attribution: Attribution, site: Site): Sentence[] {
  const named = mostNamed(attribution);
  const others = recordedOrigins(attribution.origins).filter(
    (origin) => !isOwn(origin, attribution),
  );
  return byStance(others, attribution).map(([stance, group]) =>
    site.words.opening.origins(
      group.slice(0, named).map((origin) => originPhrase(origin, named, site)),
      Math.max(0, group.length - named),
      stance,
      numberOf(group.map(({ speakers: [speaker] }) => speaker)),
      deedOf(attribution, site),
    ),
  );
}

/** Whether an origin is the accused, or its people, claiming or admitting it. */
function isOwn({ claims }: Origin, { accused, affirms }: Attribution): boolean {
  return claims.every(
    (claim) => !affirms.includes(claim) || (acknowledges(claim.stance) && isFrom(claim, accused)),
  );
}

/** Origins by the firmest stance each of them takes, the firmest first. */
function byStance(origins: readonly Origin[], { affirms }: Attribution): [Stance, Origin[]][] {
  const groups = Map.groupBy(origins, ({ claims }) =>
    firmest(claims.filter((claim) => affirms.includes(claim))),
  );
  return [...groups].sort(([a], [b]) => certainty(b) - certainty(a));
}

const certainty = (stance: Stance) => stanceTerm(stance).certainty ?? 0;

function firmest(claims: readonly Claim[]): Stance {
  const stances = claims.map(({ stance }) => stance);
  return stances.reduce((a, b) => (certainty(b) > certainty(a) ? b : a), stances[0] ?? 'asserts');
}

const deedOf = ({ accused, roles }: Attribution, site: Site) =>
  site.words.saying.thatDid(linkTo(accused, site), roles);

function originPhrase(
  { speakers: [speaker], kind, claims }: Origin,
  named: number,
  site: Site,
): OriginPhrase {
  const carriers = new Map(
    claims.map((claim) => carrierOf(claim, site)).map(({ key, phrase }) => [key, phrase]),
  );
  const { names: ways, more: moreWays } = firstOf([...carriers.values()], named);
  const isDirect = kind === 'named' && claims.every(({ chain }) => chain?.length === 0);
  return {
    name: speakerView(speaker, site).name,
    isUntold: isUntold(speaker),
    ways: isDirect ? [] : ways,
    moreWays: isDirect ? 0 : moreWays,
    hedges: hedgesOf(claims),
  };
}

/** The words that leave room for doubt, where no claim of an origin goes without them. */
function hedgesOf(claims: readonly Claim[]): Sentence[] {
  const [first] = claims;
  if (!first || claims.some(({ hedge }) => hedge === undefined)) return [];
  const hedges = new Set(claims.flatMap(({ hedge }) => hedge ?? []));
  return [...hedges].map((quote) => [{ quote, language: first.article.language }]);
}

/** Whether the words for unnamed people do not themselves say that they are unnamed. */
function isUntold(speaker: Speaker): boolean {
  return speaker.kind === 'anonymous' && !/\b(?:unnamed|anonymous)\b/iu.test(speaker.description);
}

/** What outlets say in their own voice. */
function voiceClauses(attribution: Attribution, site: Site): Sentence[] {
  const { opening } = site.words;
  const voices = attribution.origins.filter(({ kind }) => kind === 'own voice');
  const isFirst = originClauses(attribution, site).length === 0;
  return byStance(voices, attribution).map(([stance, group], index) => {
    const outlets = group.map(({ speakers: [speaker] }) => speakerView(speaker, site).name);
    return isFirst && index === 0
      ? opening.voice(firstOf(outlets, mostNamed(attribution)), stance, deedOf(attribution, site))
      : opening.voiceToo(firstOf(outlets, mostNamed(attribution)), stance);
  });
}

function withoutSpeakerClauses(attribution: Attribution, site: Site): Sentence[] {
  const { opening } = site.words;
  const isSpoken = ({ speakers }: Claim) => speakers.some(({ kind }) => kind !== 'unattributed');
  if (attribution.affirms.every(isSpoken)) return [];
  return attribution.origins.length > 0
    ? [[opening.withoutSpeakerToo]]
    : [opening.withoutSpeaker(deedOf(attribution, site))];
}

/** Denials by others; the accused’s own are told with where it stands. */
function denialClauses(attribution: Attribution, site: Site): Sentence[] {
  const { denies, accused } = attribution;
  const others = denies.filter((claim) => !isFrom(claim, accused));
  return [...Map.groupBy(others, ({ stance }) => stance)].map(([stance, claims]) => {
    const speakers = new Map(
      claims.map((claim) => [plain(speakersOf(claim, site)), speakersOf(claim, site)]),
    );
    const number = numberOf(claims.flatMap((claim) => claim.speakers));
    return site.words.opening.denial(
      firstOf([...speakers.values()], mostNamed(attribution)),
      stance,
      number,
    );
  });
}

/** The first few; where one more would do, all. */
function firstOf(names: readonly Sentence[], most: number): Named {
  const shown = names.length > most + 1 ? most : names.length;
  return { names: names.slice(0, shown), more: names.length - shown };
}

/** Where nothing is said of this incident outright. */
function unsureClause(attribution: Attribution, site: Site): Sentence {
  const { opening } = site.words;
  if (attribution.readings.length > 0) return [opening.nobodyOutright];
  const affirming = (claims: readonly Claim[]) =>
    claims.filter(({ stance }) => stanceTerm(stance).force === 'affirms').length;
  const accused = linkTo(attribution.accused, site);
  const [ambiguous, series] = [affirming(attribution.ambiguous), affirming(attribution.series)];
  if (ambiguous > 0) return opening.notSurely(ambiguous, 'ambiguous', accused);
  return series > 0 ? opening.notSurely(series, 'series', accused) : [opening.nobody];
}
