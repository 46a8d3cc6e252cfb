import { readText } from '../../attribution/read-attributions.ts';
import type { Utterance } from '../../attribution/relations/attribution.ts';
import { spanOfSentence } from '../../attribution/tagging/node-span.ts';
import { hull, lengthOf, type Span, spannedText } from '../../attribution/tagging/span.ts';
import type { Deed } from '../../deeds/deed.ts';
import { defined } from '../../model/defined.ts';
import type { Doubt, FoundClaim, FoundClaims } from '../../model/found-claims.ts';
import type { Known } from '../../model/known.ts';
import type { About } from '../../model/vocabularies.ts';
import { accusedBy, meaningOf } from './claim-meaning.ts';
import { claimId, namesIn } from './claim-names.ts';
import { EntityResolver } from './entity-resolver.ts';
import { evidenceOf } from './evidence-of.ts';
import {
  type IncidentFocus,
  incidentOfArticle,
  incidentsNear,
  paragraphAt,
} from './incident-focus.ts';
import { type FoundIncident, type IncidentFinder, incidentFinder } from './incident-of.ts';
import { daysIn } from './named-days.ts';
import { ownVoices } from './own-voices.ts';
import { proposeIncident } from './propose-incident.ts';
import { saidOn } from './said-on.ts';
import { nameableBeside, proposeState } from './states.ts';
import { joinSegments, type PlacedSegment, type TextSegment } from './text-segment.ts';
import { toldDeeds } from './told-deeds.ts';
import { tollIn } from './toll-in.ts';

/** What is known before an article is read. */
export interface Background extends Known {
  /** The id of the article’s own outlet. */
  source: string | undefined;
  /** When it was published (EDTF). */
  date: string | undefined;
}

interface Reading {
  text: string;
  /** Whom the article accuses by name. */
  accused: ReadonlySet<string>;
  sentences: readonly Span[];
  segments: readonly PlacedSegment[];
  background: Background;
  entities: EntityResolver;
  incidentOf: IncidentFinder;
}

/**
 * The claims of an article, read by machine for an editor to confirm or throw out: every attribution
 * that is about who did something, or about an incident of the record, and what the article says of who
 * did it in its own voice. Each says what is doubtful about it. In the order of the text.
 */
export function findClaims(segments: readonly TextSegment[], record: Background): FoundClaims {
  const joined = joinSegments(segments);
  const { all: actors, others } = nameableBeside(record.actors);
  const background = { ...record, actors };
  const entities = new EntityResolver(background);
  const { text } = joined;
  const { sentences, attributions } = readText(text);
  const incidentOf = incidentFinder(background);
  const spans = sentences.map(spanOfSentence);
  const reading = { ...joined, sentences: spans, background, entities, incidentOf };
  const { by, own } = toldDeeds(sentences, attributions, text);
  const relays = attributions.flatMap((utterance, index): Spoken[] => {
    const deeds = by[index] ?? [];
    return isRelayOnly(index, attributions, by) ? [] : [{ utterance, deeds }];
  });
  const spoken = [...relays, ...ownVoices(own, text, background.actors)].sort(
    (a, b) => startOf(a.utterance) - startOf(b.utterance),
  );
  const accused = new Set(
    spoken.flatMap(({ utterance, deeds }) => accusedBy(utterance, deeds, reading)),
  );
  const found = withFocus(spoken, { ...reading, accused });
  const incident = proposeIncident(found, text, record.date);
  const claims = incident ? found.map((claim) => withIncident(claim, incident.id)) : found;
  const named = namesIn(claims, entities.speakers);
  return {
    speakers: entities.speakers.filter(({ id }) => named.has(id)),
    claims,
    proposed: [
      ...others.filter(({ id }) => named.has(id)).map(proposeState),
      ...entities.proposed.filter(({ id }) => named.has(id)),
      ...(incident ? [incident] : []),
    ],
  };
}

const startOf = ({ cue, content }: Utterance) => hull([...cue, ...content])?.[0] ?? 0;

/** Something that is said, with the deeds it tells of. */
interface Spoken {
  utterance: Utterance;
  deeds: readonly Deed[];
}

/** Whether an attribution only passes on what another within it says, and tells of no deed itself. */
function isRelayOnly(
  index: number,
  all: readonly Utterance[],
  by: readonly (readonly Deed[])[],
): boolean {
  const whole = lengthOf(all[index]?.content ?? []);
  return (
    (by[index] ?? []).length === 0 &&
    all.some(
      ({ within, content }, inner) =>
        within === index && ((by[inner] ?? []).length > 0 || lengthOf(content) * 2 >= whole),
    )
  );
}

/** What a claim that names no incident is taken to be about, and why. */
interface Focus {
  incidents: readonly string[];
  because: string;
}

/** Claims in order; one that names no incident is taken to be about the one that a claim close before it names. */
function withFocus(spoken: readonly Spoken[], reading: Reading): FoundClaim[] {
  const claims: FoundClaim[] = [];
  let focus: IncidentFocus | undefined;
  const about = incidentOfArticle(reading.segments, reading.incidentOf);
  const whole: Focus = {
    incidents: about === undefined ? [] : [about],
    because: 'the beginning of the article, which names no other',
  };
  for (const one of spoken) {
    const paragraph = paragraphAt(startOf(one.utterance), reading.segments);
    const near = incidentsNear(focus, paragraph);
    const from: Focus = near.length > 0 ? { incidents: near, because: 'the claim before' } : whole;
    const claim = claimOf(one, reading, from, claims);
    if (!claim) continue;
    claims.push(claim);
    if (claim.incidents.length === 1) focus = { incidents: claim.incidents, paragraph };
  }
  return claims;
}

function claimOf(
  { utterance: attribution, deeds }: Spoken,
  reading: Reading,
  focus: Focus,
  before: readonly FoundClaim[],
): FoundClaim | undefined {
  const { text, segments, sentences, entities } = reading;
  const evidence = evidenceOf(
    [...attribution.source, ...attribution.cue, ...attribution.content],
    segments,
    sentences,
  );
  if (!evidence) return undefined;
  const words = spannedText(attribution.content, text);
  const meaning = meaningOf(attribution, deeds, reading);
  const incident = incidentFor(attribution, words, reading);
  if (meaning.about === 'other' && incident.kind === 'none') return undefined;
  const isOpen = incident.kind === 'none' && !before.some(({ incidents }) => incidents.length > 0);
  if (isVague(meaning.about) && isOpen) return undefined;
  const speaker = entities.speakerId(attribution.speaker);
  // What another day is named in is about another incident.
  const isElsewhere = daysIn(words, reading.background.date).length > 0;
  const matched = incidentsOf(incident, isElsewhere ? undefined : focus);
  const said = saidOn(attribution, sentences, text, reading.background.date);
  const chain = chainOf(attribution, reading, speaker);
  return defined({
    id: claimId(speaker, meaning.about, before),
    about: meaning.about,
    speakers: [speaker],
    chain,
    stance: meaning.stance,
    readBy: meaning.stance === 'hints' ? readerOf(attribution, entities) : undefined,
    value: tollOf(meaning.about, words),
    accused: meaning.accused,
    incidents: matched.incidents,
    scope: matched.incidents.length > 1 ? ('ambiguous' as const) : undefined,
    evidence: evidence.passages,
    said: said?.date,
    basis: attribution.basis,
    hedge: attribution.hedge,
    line: evidence.line,
    doubts: [
      ...attribution.doubts.map(({ field, reason }) => ({ field: claimFields[field], reason })),
      ...meaning.doubts,
      ...matched.doubts,
    ],
  });
}

/** The numbers of a claim about a toll; undefined where its words give none. */
function tollOf(about: About, words: string): FoundClaim['value'] {
  const toll = about === 'toll' ? tollIn(words) : {};
  return Object.keys(toll).length > 0 ? toll : undefined;
}

/** Where an editor looks at a doubt. A claim has no field for its cue: who doubts it doubts that anybody spoke. */
const claimFields: Readonly<Record<Utterance['doubts'][number]['field'], string>> = {
  speaker: 'speaker',
  chain: 'chain',
  cue: 'speaker',
};

function incidentFor(
  attribution: Utterance,
  words: string,
  { text, segments, incidentOf }: Reading,
): FoundIncident {
  const [start = 0, end = 0] = hull([...attribution.cue, ...attribution.content]) ?? [];
  const around = segments
    .filter((segment) => segment.start < end && segment.end > start)
    .map((segment) => text.slice(segment.start, segment.end))
    .join(' ');
  return incidentOf(words, around);
}

function incidentsOf(
  incident: FoundIncident,
  focus: Focus | undefined,
): { incidents: readonly string[]; doubts: Doubt[] } {
  const doubt = (reason: string): Doubt[] => [{ field: 'incidents', reason }];
  if (incident.kind === 'one')
    return { incidents: [incident.id], doubts: doubt(`taken from ${incident.because}`) };
  if (incident.kind === 'several')
    return { incidents: incident.ids, doubts: doubt(`the words fit several: ${incident.because}`) };
  return focus !== undefined && focus.incidents.length > 0
    ? { incidents: focus.incidents, doubts: doubt(`taken from ${focus.because}`) }
    : { incidents: [], doubts: doubt('none of the record fits') };
}

/** The chain without the article’s own outlet, which a chain never names, and each outlet once. */
function chainOf(
  { chain }: Utterance,
  { background, entities }: Reading,
  speaker: string,
): string[] | undefined {
  if (chain === undefined || speaker === 'author' || speaker === 'unattributed') return undefined;
  const ids = [...new Set(chain.map((name) => entities.outletId(name)))];
  return ids.filter((id) => id !== background.source && id !== speaker);
}

function readerOf({ readBy }: Utterance, entities: EntityResolver): string {
  return readBy ? entities.speakerId(readBy) : 'author';
}

/** What is said of a target, a place or a motive can be about anything where no incident is spoken of. */
const isVague = (about: About) => about === 'target' || about === 'place' || about === 'motive';

function withIncident(claim: FoundClaim, incident: string): FoundClaim {
  return claim.incidents.length > 0 ? claim : { ...claim, incidents: [incident] };
}
