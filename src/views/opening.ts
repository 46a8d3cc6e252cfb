import { type Attribution, attributionsOf } from '../analysis/attributions.ts';
import { type Origin, recordedOrigins } from '../analysis/origins.ts';
import { isFrom } from '../analysis/speaks-for.ts';
import type { Claim, Incident, Speaker } from '../corpus/graph.ts';
import { type Stance, stanceTerm } from '../model/vocabularies.ts';
import { begun, counted, enumerate, linkTo, type Sentence } from './pieces.ts';
import { deedsOf } from './predicate.ts';
import type { Site } from './site.ts';
import { carrierOf, numberOf, speakersOf, speakerView } from './speaker.ts';
import { standingSentence } from './standing.ts';

const MOST_NAMED = 3;

/**
 * The sentence an incident’s page opens with, made by rule from the record: who says who did it and
 * through whom, then where the accused stands. One sentence for each accused.
 */
export function openingOf(incident: Incident, site: Site): Sentence[] {
  const attributions = attributionsOf(incident);
  if (attributions.length > 0)
    return attributions.map((attribution) => sentenceOn(attribution, site));
  const { length } = incident.claims;
  return incident.incidentKind === 'other' && length > 0
    ? [
        [
          `${counted(length, 'claim')} on record ${length === 1 ? 'speaks' : 'speak'} of it; none is about who did it.`,
        ],
      ]
    : [['No claim on record says who did it.']];
}

function sentenceOn(attribution: Attribution, site: Site): Sentence {
  const { accused, affirms, standing } = attribution;
  const said = [
    ...originClauses(attribution, site),
    ...voiceClauses(attribution, site),
    ...withoutSpeakerClauses(attribution, site),
    ...denialClauses(attribution, site),
  ];
  // What the accused affirms of itself is told with where it stands.
  const isOpen = said.length === 0 && affirms.length === 0;
  const clauses = [
    ...(isOpen ? [unsureClause(attribution, site)] : said),
    standingSentence(standing, accused, site),
  ];
  return [
    ...clauses.flatMap((clause, index) => (index === 0 ? begun(clause) : ['; ', ...clause])),
    '.',
  ];
}

/** “x, through A, and y, through B, say that Israel did it”, one clause a stance, the firmest first. */
function originClauses(attribution: Attribution, site: Site): Sentence[] {
  const others = recordedOrigins(attribution.origins).filter(
    (origin) => !isOwn(origin, attribution),
  );
  return byStance(others, attribution).map(([stance, group]) => [
    ...inSequence(firstOf(group.map((origin) => originPhrase(origin, site)))),
    ` ${stanceTerm(stance).verb[numberOf(group.map(({ speakers: [speaker] }) => speaker))]}`,
    ...deedOf(attribution, site),
  ]);
}

/** Whether an origin is the accused, or its people, claiming it. */
function isOwn({ claims }: Origin, { accused, affirms }: Attribution): boolean {
  return claims.every(
    (claim) =>
      !affirms.includes(claim) || (claim.stance === 'claims-own' && isFrom(claim, accused)),
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

function deedOf({ accused, roles }: Attribution, site: Site): Sentence {
  return [' that ', linkTo(accused, site), ' ', ...deedsOf(roles)];
}

/** “two senior US officials”, unnamed, through The New York Times, with its closing comma. */
function originPhrase({ speakers: [speaker], kind, claims }: Origin, site: Site): Sentence {
  const carriers = new Map(
    claims.map((claim) => carrierOf(claim, site)).map(({ key, phrase }) => [key, phrase]),
  );
  const isDirect = kind === 'named' && claims.every(({ chain }) => chain?.length === 0);
  const path = isDirect ? [] : enumerate([...carriers.values()]);
  const asides: Sentence = [
    ...(isUntold(speaker) ? [', unnamed'] : []),
    ...(path.length > 0 ? [', ', ...path] : []),
    ...hedgeOf(claims),
  ];
  return [...speakerView(speaker, site).name, ...asides, ...(asides.length > 0 ? [','] : [])];
}

/** The words that leave room for doubt, where no claim of an origin goes without them. */
function hedgeOf(claims: readonly Claim[]): Sentence {
  const [first] = claims;
  if (!first || claims.some(({ hedge }) => hedge === undefined)) return [];
  const hedges = [...new Set(claims.flatMap(({ hedge }) => hedge ?? []))];
  return [', ', ...enumerate(hedges.map((quote) => [{ quote, language: first.article.language }]))];
}

/** Whether the words for unnamed people do not themselves say that they are unnamed. */
function isUntold(speaker: Speaker): boolean {
  return speaker.kind === 'anonymous' && !/\b(?:unnamed|anonymous)\b/iu.test(speaker.description);
}

/** Joins phrases that may bring their closing comma along: “a, through b, and c, through d,”. */
function inSequence(phrases: readonly Sentence[]): Sentence {
  return phrases.flatMap((phrase, index) => {
    if (index === 0) return phrase;
    const separator = index === phrases.length - 1 ? ' and ' : ', ';
    const isClosed = phrases[index - 1]?.at(-1) === ',';
    return [isClosed ? separator.replace(',', '') : separator, ...phrase];
  });
}

function firstOf(phrases: readonly Sentence[]): readonly Sentence[] {
  const rest = phrases.length - MOST_NAMED;
  if (rest <= 0) return phrases;
  return [...phrases.slice(0, MOST_NAMED), [counted(rest, 'other', 'others')]];
}

/** What outlets say in their own voice: “so”, where an origin was told before. */
function voiceClauses(attribution: Attribution, site: Site): Sentence[] {
  const voices = attribution.origins.filter(({ kind }) => kind === 'own voice');
  const isFirst = originClauses(attribution, site).length === 0;
  return byStance(voices, attribution).map(([stance, group], index) => {
    const outlets = enumerate(
      group.map(({ speakers: [speaker] }) => speakerView(speaker, site).name),
    );
    const [number, whose] =
      group.length > 1 ? (['many', 'their'] as const) : (['one', 'its'] as const);
    const verb = stanceTerm(stance).verb[number];
    return isFirst && index === 0
      ? [...outlets, `, in ${whose} own voice, ${verb}`, ...deedOf(attribution, site)]
      : [...outlets, ` ${verb} so in ${whose} own voice`];
  });
}

function withoutSpeakerClauses(attribution: Attribution, site: Site): Sentence[] {
  const isSpoken = ({ speakers }: Claim) => speakers.some(({ kind }) => kind !== 'unattributed');
  if (attribution.affirms.every(isSpoken)) return [];
  return attribution.origins.length > 0
    ? [['it is also said without any speaker being recorded']]
    : [['it is said', ...deedOf(attribution, site), ', without any speaker being recorded']];
}

/** Denials by others; the accused’s own are told with where it stands. */
function denialClauses({ denies, accused }: Attribution, site: Site): Sentence[] {
  return denies
    .filter((claim) => !isFrom(claim, accused))
    .slice(0, MOST_NAMED)
    .map((claim) => [
      ...speakersOf(claim, site),
      ` ${stanceTerm(claim.stance).verb[numberOf(claim.speakers)]} it`,
    ]);
}

/** Where nothing is said of this incident outright. */
function unsureClause(attribution: Attribution, site: Site): Sentence {
  if (attribution.readings.length > 0) return ['nobody on record says outright who did it'];
  const [ambiguous, series] = [attribution.ambiguous, attribution.series].map((claims) =>
    claims.filter(({ stance }) => stanceTerm(stance).force === 'affirms'),
  );
  const [claims = [], which] = ambiguous?.length
    ? [ambiguous, 'that may be about it']
    : [series, 'about the series it belongs to'];
  if (claims.length === 0) return ['no claim on record says who did it'];
  return [
    `no claim surely about this incident alone says who did it; ${counted(claims.length, 'claim')} ${which} ${claims.length === 1 ? 'names' : 'name'} `,
    linkTo(attribution.accused, site),
  ];
}
