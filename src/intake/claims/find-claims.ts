import { readAttributions } from '../../attribution/read-attributions.ts';
import type { Utterance } from '../../attribution/relations/attribution.ts';
import { hull, type Span, spannedText } from '../../attribution/tagging/span.ts';
import type { Doubt, FoundClaim, FoundClaims } from '../../model/found-claims.ts';
import { suggestId } from '../../model/id.ts';
import type { Known } from '../../model/known.ts';
import type { ProposedIncident } from '../../model/proposed-entry.ts';
import { type About, acknowledges, type Role, type Stance } from '../../model/vocabularies.ts';
import { accusedByCue, accusedIn } from './accused.ts';
import { aspectOf } from './aspect.ts';
import { type Cast, newCast } from './cast.ts';
import { daysIn } from './day.ts';
import { evidenceOf } from './evidence-of.ts';
import { type FoundIncident, incidentOf } from './incident-of.ts';
import { ownVoices } from './own-voices.ts';
import { joinPieces, type Piece, type PlacedPiece } from './piece.ts';
import { proposeState, statesBeside } from './states.ts';

/** What is known before an article is read. */
export interface Background extends Known {
  /** The id of the article’s own outlet. */
  source: string | undefined;
  /** When it was published (EDTF). */
  date: string | undefined;
}

interface Reading {
  text: string;
  pieces: readonly PlacedPiece[];
  background: Background;
  cast: Cast;
}

/**
 * The claims of an article, read by machine for an editor to confirm or throw out: every attribution
 * that is about who did something, or about an incident of the record, and what the article says of who
 * did it in its own voice. Each says what is doubtful about it. In the order of the text.
 */
export function findClaims(pieces: readonly Piece[], record: Background): FoundClaims {
  const { text, placed } = joinPieces(pieces);
  const others = statesBeside(record.actors);
  const background = { ...record, actors: [...record.actors, ...others] };
  const cast = newCast(background);
  const reading: Reading = { text, pieces: placed, background, cast };
  const attributions = readAttributions(text);
  const relays = attributions.filter(
    (attribution, index) => !isRelayOnly(attribution, index, attributions),
  );
  const voices = ownVoices(text, placed, attributions, background.actors);
  const spoken = [...relays, ...voices].sort((a, b) => startOf(a) - startOf(b));
  const found = withFocus(spoken, reading);
  const incident = proposeIncident(found, text, record);
  const claims = incident ? found.map((claim) => placedIn(claim, incident.id)) : found;
  const named = namesIn(claims, cast.speakers());
  return {
    speakers: cast.speakers().filter(({ id }) => named.has(id)),
    claims,
    proposed: [
      ...others.filter(({ id }) => named.has(id)).map(proposeState),
      ...cast.proposed().filter(({ id }) => named.has(id)),
      ...(incident ? [incident] : []),
    ],
  };
}

const startOf = ({ cue, content }: Utterance) => hull([...cue, ...content])?.[0] ?? 0;

/** Whether an attribution only passes on what another within it says. */
function isRelayOnly(attribution: Utterance, index: number, all: readonly Utterance[]): boolean {
  const length = (spans: readonly Span[]) =>
    spans.reduce((sum, [start, end]) => sum + end - start, 0);
  return all.some(
    ({ within, content }) => within === index && length(content) * 2 >= length(attribution.content),
  );
}

/** Claims in order; one that names no incident is taken to be about the one spoken of before it. */
function withFocus(spoken: readonly Utterance[], reading: Reading): FoundClaim[] {
  const claims: FoundClaim[] = [];
  let focus: readonly string[] = [];
  for (const attribution of spoken) {
    const claim = claimOf(attribution, reading, focus, claims);
    if (!claim) continue;
    claims.push(claim);
    if (claim.incidents.length === 1) focus = claim.incidents;
  }
  return claims;
}

function claimOf(
  attribution: Utterance,
  reading: Reading,
  focus: readonly string[],
  before: readonly FoundClaim[],
): FoundClaim | undefined {
  const { text, pieces, cast } = reading;
  const evidence = evidenceOf(
    [...attribution.source, ...attribution.cue, ...attribution.content],
    pieces,
  );
  if (!evidence) return undefined;
  const words = spannedText(attribution.content, text);
  const meaning = meaningOf(attribution, words, reading);
  const incident = incidentFor(attribution, words, reading);
  if (meaning.about === 'other' && incident.kind === 'none') return undefined;
  if (isVague(meaning.about) && incident.kind === 'none' && focus.length === 0) return undefined;
  const { id: speaker, doubts } = cast.speakerId(attribution.speaker);
  const place = placeOf(incident, focus);
  const chain = chainOf(attribution, reading, speaker);
  return {
    id: claimId(speaker, meaning.about, before),
    about: meaning.about,
    speakers: [speaker],
    ...(chain === undefined ? {} : { chain }),
    stance: meaning.stance,
    ...(meaning.stance === 'hints' ? { readBy: readerOf(attribution, cast) } : {}),
    accused: meaning.accused,
    incidents: place.incidents,
    ...(place.incidents.length > 1 ? { scope: 'ambiguous' as const } : {}),
    evidence: evidence.passages,
    ...(attribution.basis === undefined ? {} : { basis: attribution.basis }),
    ...(attribution.hedge === undefined ? {} : { hedge: attribution.hedge }),
    line: evidence.line,
    doubts: [
      ...doubts,
      ...attribution.doubts.map(({ field, reason }) => ({ field: claimFields[field], reason })),
      ...meaning.doubts,
      ...place.doubts,
    ],
  };
}

/** Where an editor looks at a doubt. A claim has no field for its cue: who doubts it doubts that anybody spoke. */
const claimFields: Readonly<Record<Utterance['doubts'][number]['field'], string>> = {
  speaker: 'speaker',
  chain: 'chain',
  cue: 'speaker',
};

interface Meaning {
  about: About;
  stance: Stance;
  accused: { actor: string; role: Role }[];
  doubts: Doubt[];
}

const answers: ReadonlySet<Stance> = new Set([
  'denies',
  'claims-own',
  'admits',
  'neither-confirms-nor-denies',
  'declines-to-comment',
  'no-comment',
]);

const OWN_DEED =
  /\b(?:we|i|it|they)(?:['’](?:ve|re|s))?\s+(?:have |had |has |are |were |was |did |not )*(?:act(?:ing|ed)?|struck|attacked|bombed|hit|provided|supplied|carried out|launched|ordered|given)\b|\b(?:responsibility|involvement|role|part|confess\p{L}*|admit\p{L}*)\b/iu;

const THREAT = /\bthreat/iu;

/** How somebody stands to it who does not speak of its own part. */
function ofOthers(stance: Stance): Stance {
  if (stance === 'admits') return 'confirms';
  return stance === 'claims-own' ? 'asserts' : stance;
}

/** What an attribution says: who is accused, and how its speaker stands to that. */
function meaningOf(
  { stance, speaker, cue }: Utterance,
  words: string,
  { text, background, cast }: Reading,
): Meaning {
  const cueWords = spannedText(cue, text);
  // A threat that depends on its being so does not say that it is.
  if (THREAT.test(cueWords) && /\bif\b/iu.test(words))
    return { about: 'other', stance: 'asserts', accused: [], doubts: [] };
  const named = [
    ...accusedIn(words, background.actors),
    ...accusedByCue(cueWords, words, background.actors),
  ].filter((one, index, all) => all.findIndex(({ actor }) => actor === one.actor) === index);
  const own = cast.actorOf(speaker);
  if (named.length > 0)
    return {
      about: 'attribution',
      stance: named.some(({ actor }) => actor === own) ? stance : ofOthers(stance),
      accused: named.map(({ actor, role }) => ({ actor, role })),
      doubts: named.map(({ because }) => ({ field: 'accused', reason: `taken from “${because}”` })),
    };
  if (
    own !== undefined &&
    answers.has(stance) &&
    (!acknowledges(stance) || OWN_DEED.test(`${cueWords} ${words}`))
  )
    return {
      about: 'attribution',
      stance,
      accused: [{ actor: own, role: 'executed' }],
      doubts: [{ field: 'accused', reason: 'taken to be the speaker, who answers for itself' }],
    };
  return {
    about: aspectOf(words),
    stance: ofOthers(stance),
    accused: [],
    doubts: [],
  };
}

function incidentFor(
  attribution: Utterance,
  words: string,
  { text, pieces, background }: Reading,
): FoundIncident {
  const [start = 0, end = 0] = hull([...attribution.cue, ...attribution.content]) ?? [];
  const around = pieces
    .filter((piece) => piece.start < end && piece.end > start)
    .map((piece) => text.slice(piece.start, piece.end))
    .join(' ');
  return incidentOf(words, around, background.incidents ?? [], background.date, background.actors);
}

function placeOf(
  incident: FoundIncident,
  focus: readonly string[],
): { incidents: readonly string[]; doubts: Doubt[] } {
  const doubt = (reason: string): Doubt[] => [{ field: 'incidents', reason }];
  if (incident.kind === 'one')
    return { incidents: [incident.id], doubts: doubt(`taken from ${incident.because}`) };
  if (incident.kind === 'several')
    return { incidents: incident.ids, doubts: doubt(`the words fit several: ${incident.because}`) };
  return focus.length > 0
    ? { incidents: focus, doubts: doubt('taken from the claim before') }
    : { incidents: [], doubts: doubt('none of the record fits') };
}

/** The chain without the article’s own outlet, which a chain never names, and each outlet once. */
function chainOf(
  { chain }: Utterance,
  { background, cast }: Reading,
  speaker: string,
): string[] | undefined {
  if (chain === undefined || speaker === 'author' || speaker === 'unattributed') return undefined;
  const ids = [...new Set(chain.map((name) => cast.outletId(name)))];
  return ids.filter((id) => id !== background.source && id !== speaker);
}

function readerOf({ readBy }: Utterance, cast: Cast): string {
  return readBy ? cast.speakerId(readBy).id : 'author';
}

function claimId(speaker: string, about: About, before: readonly FoundClaim[]): string {
  const base = suggestId(`${speaker} ${about}`, 60);
  const taken = new Set(before.map(({ id }) => id));
  if (!taken.has(base)) return base;
  for (let number = 2; ; number++) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}

/** What is said of a target, a place or a motive can be about anything where no incident is spoken of. */
const isVague = (about: About) => about === 'target' || about === 'place' || about === 'motive';

/** An incident for the claims that fit none of the record, dated by the first day that the text names. */
function proposeIncident(
  claims: readonly FoundClaim[],
  text: string,
  { date }: Background,
): ProposedIncident | undefined {
  const lost = claims.filter(({ incidents }) => incidents.length === 0);
  if (lost.length === 0) return undefined;
  const [day] = daysIn(text, date);
  const words = text.slice(0, text.search(/[\n.]|$/u)).slice(0, 100);
  return {
    kind: 'incident',
    id: suggestId(`${day?.date ?? ''} ${words}`, 60),
    title: `To be named: ${words}`,
    ...(day === undefined ? {} : { date: day.date }),
    because: `${lost.length} of the claims fit no incident of the record`,
  };
}

function placedIn(claim: FoundClaim, incident: string): FoundClaim {
  return claim.incidents.length > 0 ? claim : { ...claim, incidents: [incident] };
}

/** Every id that claims, or the speakers they name, refer to. */
function namesIn(claims: readonly FoundClaim[], speakers: FoundClaims['speakers']): Set<string> {
  const named = new Set(
    claims.flatMap(({ speakers: ids, chain = [], readBy, accused }) => [
      ...ids,
      ...chain,
      ...(readBy === undefined ? [] : [readBy]),
      ...accused.map(({ actor }) => actor),
    ]),
  );
  for (const speaker of speakers)
    if (named.has(speaker.id)) {
      const whole = speaker.kind === 'anonymous' ? speaker.of : speaker.by;
      if (whole !== undefined) named.add(whole);
    }
  return named;
}
