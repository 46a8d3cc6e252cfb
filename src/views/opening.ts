import { type Attribution, attributionsOf, type Standing } from '../analysis/attributions.ts';
import { type Origin, recordedOrigins } from '../analysis/origins.ts';
import type { Actor, Claim, Incident } from '../corpus/graph.ts';
import { type Role, type Stance, stanceTerm } from '../model/vocabularies.ts';
import { counted, enumerate, linkTo, type Piece, type Sentence } from './pieces.ts';
import type { Site } from './site.ts';
import { carrierOf, speakersOf, speakerView } from './speaker.ts';

const MOST_NAMED = 3;

const deeds: Record<Role, string> = {
  executed: 'did it',
  ordered: 'ordered it',
  enabled: 'made it possible',
  supplied: 'supplied the means',
};

/**
 * The sentence an incident’s page opens with, made by rule from the record: who says who did it and
 * through whom, then where the accused stands. One sentence for each accused.
 */
export function openingOf(incident: Incident, site: Site): Sentence[] {
  const attributions = attributionsOf(incident);
  if (attributions.length === 0) return [['No claim on record says who did it.']];
  return attributions.map((attribution) => sentenceOn(attribution, site));
}

function sentenceOn(attribution: Attribution, site: Site): Sentence {
  const clauses = [
    ...originClauses(attribution, site),
    ...voiceClauses(attribution, site),
    ...denialClauses(attribution, site),
  ];
  const said = clauses.length > 0 ? clauses : unsureClauses(attribution, site);
  return [...joined([...said, ...standingClauses(attribution, site)]), '.'];
}

function joined(clauses: readonly Sentence[]): Sentence {
  return clauses.flatMap((clause, index) =>
    index === 0 ? capitalisedFirst(clause) : ['; ', ...clause],
  );
}

function capitalisedFirst([first, ...rest]: Sentence): Sentence {
  return typeof first === 'string'
    ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest]
    : first
      ? [first, ...rest]
      : [];
}

/** “x, through A, and y, through B, say Israel did it”, one clause for each stance, the firmest first. */
function originClauses({ origins, accused, roles, affirms }: Attribution, site: Site): Sentence[] {
  const groups = new Map<Stance, Origin[]>();
  for (const origin of recordedOrigins(origins)) {
    const stance = firmest(origin.claims.filter((claim) => affirms.includes(claim)));
    groups.set(stance, [...(groups.get(stance) ?? []), origin]);
  }
  return [...groups]
    .sort(([a], [b]) => (stanceTerm(b).certainty ?? 0) - (stanceTerm(a).certainty ?? 0))
    .map(
      ([stance, group]): Sentence => [
        ...enumerate(
          firstOf(
            group.map((origin) => originPhrase(origin, site)),
            'other',
            'others',
          ),
        ),
        group.length > 1 ? ', ' : ', ',
        `${verb(stance, isMany(group))} `,
        ...deedOf(stance, accused, roles, site),
      ],
    );
}

function firmest(claims: readonly Claim[]): Stance {
  const [first, ...rest] = claims.map(({ stance }) => stance);
  const certainty = (stance: Stance) => stanceTerm(stance).certainty ?? 0;
  return rest.reduce((a, b) => (certainty(b) > certainty(a) ? b : a), first ?? 'asserts');
}

function deedOf(stance: Stance, accused: Actor, roles: readonly Role[], site: Site): Sentence {
  if (stance === 'claims-own') return [];
  const deed = enumerate(roles.map((role) => [deeds[role]]));
  return ['that ', linkTo(accused, site), ' ', ...deed];
}

/** “two senior US officials”, unnamed, through The New York Times. */
function originPhrase({ speakers: [speaker], kind, claims }: Origin, site: Site): Sentence {
  const carriers = new Map(
    claims.map((claim) => carrierOf(claim, site)).map(({ key, phrase }) => [key, phrase]),
  );
  const path =
    kind === 'named' && claims.every(({ chain }) => chain?.length === 0)
      ? []
      : enumerate([...carriers.values()]);
  return [
    ...speakerView(speaker, site).name,
    kind === 'unnamed' ? ', unnamed' : '',
    ...(path.length > 0 ? [', ', ...path] : []),
  ];
}

function firstOf(items: readonly Sentence[], one: string, many: string): Sentence[] {
  const rest = items.length - MOST_NAMED;
  return rest > 0 ? [...items.slice(0, MOST_NAMED), [counted(rest, one, many)]] : [...items];
}

// Descriptions such as “two officials” are the article’s; whether they are one or many shows in their words.
function isMany(origins: readonly Origin[]): boolean {
  const [origin, ...others] = origins;
  if (others.length > 0 || !origin) return true;
  const [speaker] = origin.speakers;
  if (speaker.kind === 'anonymous')
    return speaker.count === undefined ? /s$/u.test(speaker.description) : speaker.count > 1;
  return speaker.kind === 'actor' && speaker.actor.actorKind === 'group';
}

const verb = (stance: Stance, many: boolean) => stanceTerm(stance).verb[many ? 'many' : 'one'];

/** What outlets say in their own voice, and what nobody in particular says. */
function voiceClauses({ origins, affirms }: Attribution, site: Site): Sentence[] {
  const outlets = origins
    .filter(({ kind }) => kind === 'own voice')
    .map(({ speakers: [speaker] }) => speakerView(speaker, site).name);
  const isWithoutSpeaker = affirms.some(({ speakers }) =>
    speakers.every(({ kind }) => kind === 'unattributed'),
  );
  return [
    ...(outlets.length > 0
      ? [
          [
            ...enumerate(outlets),
            outlets.length > 1 ? ' say so in their own voice' : ' says so in its own voice',
          ],
        ]
      : []),
    ...(isWithoutSpeaker ? [['it is also said without any speaker being recorded']] : []),
  ];
}

function denialClauses({ denies, accused }: Attribution, site: Site): Sentence[] {
  const others = denies.filter(
    ({ speakers }) =>
      !speakers.some((speaker) => speaker.kind === 'actor' && speaker.actor === accused),
  );
  return others
    .slice(0, MOST_NAMED)
    .map((claim) => [...speakersOf(claim, site), ` ${verb(claim.stance, false)} it`]);
}

function unsureClauses(
  { accused, readings, ambiguous, series }: Attribution,
  site: Site,
): Sentence[] {
  const name = linkTo(accused, site);
  if (readings.length > 0)
    return [['nobody on record says outright who did it; ', name, ' is named in a reading']];
  if (ambiguous.length > 0)
    return [
      [
        'no claim surely about this incident says who did it; ',
        counted(ambiguous.length, 'claim'),
        ' that may be about it ',
        ambiguous.length === 1 ? 'names ' : 'name ',
        name,
      ],
    ];
  return [
    [
      'no claim about this incident alone says who did it; ',
      counted(series.length, 'claim'),
      ' about the series it belongs to ',
      series.length === 1 ? 'names ' : 'name ',
      name,
    ],
  ];
}

function standingClauses({ standing, accused }: Attribution, site: Site): Sentence[] {
  return [standingSentence(standing, accused, site)];
}

/** “Israel neither confirms nor denies”, or that nothing is recorded. */
export function standingSentence(standing: Standing, accused: Actor, site: Site): Sentence {
  if (standing.on === 'nothing recorded')
    return ['no word from ', linkTo(accused, site), ' is on record'];
  const prefix: Record<Exclude<Standing['on'], 'nothing recorded'>, string> = {
    'the incident': '',
    'possibly the incident': 'in words that may be about it, ',
    'the series': 'on the series it belongs to, ',
  };
  return [
    prefix[standing.on],
    ...enumerate(latestOfEach(standing.claims).map((claim) => stanceClause(claim, accused, site))),
  ];
}

/** The latest claim of each stance, what was said before what is only read into words, at most two. */
function latestOfEach(claims: readonly Claim[]): Claim[] {
  const latest = [...new Map(claims.map((claim) => [claim.stance, claim])).values()];
  const isReading = ({ stance }: Claim) => stanceTerm(stance).force === 'reading';
  return [...latest.filter((claim) => !isReading(claim)), ...latest.filter(isReading)].slice(0, 2);
}

function stanceClause(claim: Claim, accused: Actor, site: Site): Piece[] {
  const isItself = claim.speakers.some(
    (speaker) => speaker.kind === 'actor' && speaker.actor === accused,
  );
  const speakers = isItself ? [linkTo(accused, site)] : [...speakersOf(claim, site)];
  const many =
    !isItself &&
    (claim.speakers.length > 1 || claim.speakers.some(({ kind }) => kind === 'anonymous'));
  const reader = claim.readBy ? [' by ', ...speakerView(claim.readBy, site).name] : [];
  const said =
    claim.stance === 'hints' ? (many ? 'are read' : 'is read') : verb(claim.stance, many);
  const object =
    claim.stance === 'hints'
      ? ' as hinting at it'
      : ['denies', 'asserts', 'confirms', 'suspects', 'disputes'].includes(claim.stance)
        ? ' it'
        : '';
  return [...speakers, ` ${said}`, ...reader, object];
}
