import type { Speaker } from '../../attribution/relations/attribution.ts';
import type { Span } from '../../attribution/tagging/span.ts';
import { defined } from '../../model/defined.ts';
import type { FoundClaim, FoundClaims } from '../../model/found-claims.ts';
import { sentencesIn } from '../../quotations/masked-text.ts';
import { type QuotedUtterance, readQuotations } from '../../quotations/read-quotations.ts';
import { languageName } from '../../text/language-name.ts';
import { claimId, namesIn } from './claim-names.ts';
import { EntityResolver } from './entity-resolver.ts';
import { evidenceOf } from './evidence-of.ts';
import type { Background } from './find-claims.ts';
import { idOf } from './names.ts';
import { joinSegments, type PlacedSegment, type TextSegment } from './text-segment.ts';

/**
 * The claims of an article in a language (BCP 47) of which quotations and phrases like “according to” are read, in the
 * order of the text: each has its speaker, chain and evidence. What it is about and whom it accuses is not read:
 * it is `other`, with a doubt that says so. A source that the record has by that name is its actor or outlet.
 */
export function findQuotedClaims(
  segments: readonly TextSegment[],
  record: Background,
  language: string,
): FoundClaims {
  const joined = joinSegments(segments);
  const entities = new EntityResolver(record);
  const reading: Reading = {
    segments: joined.segments,
    sentences: sentencesIn(joined.text),
    record,
    entities,
    language,
  };
  const claims: FoundClaim[] = [];
  for (const utterance of readQuotations(joined.text, language)) {
    const claim = claimOf(utterance, reading, claims);
    if (claim) claims.push(claim);
  }
  const named = namesIn(claims, entities.speakers);
  return {
    speakers: entities.speakers.filter(({ id }) => named.has(id)),
    claims,
    proposed: entities.proposed.filter(({ id }) => named.has(id)),
  };
}

interface Reading {
  segments: readonly PlacedSegment[];
  sentences: readonly Span[];
  record: Background;
  entities: EntityResolver;
  language: string;
}

function claimOf(
  utterance: QuotedUtterance,
  { segments, sentences, record, entities, language }: Reading,
  before: readonly FoundClaim[],
): FoundClaim | undefined {
  const { source, cue, content, stance, doubts } = utterance;
  const evidence = evidenceOf([...source, ...cue, ...content], segments, sentences);
  if (!evidence) return undefined;
  const known = recordedSpeaker(utterance.speaker, record);
  const speaker = entities.speakerId(known ?? utterance.speaker);
  const chain = utterance.chain?.map((name) => entities.outletId(name));
  return defined({
    id: claimId(speaker, 'says', before),
    about: 'other' as const,
    speakers: [speaker],
    chain: chain?.filter((id) => id !== record.source && id !== speaker),
    stance,
    accused: [],
    incidents: [],
    evidence: evidence.passages,
    line: evidence.line,
    doubts: [
      {
        field: 'about',
        reason: `is open, and whom it accuses: of ${languageName(language)} only who speaks is read`,
      },
      ...(known ? [] : doubts.map(({ field, reason }) => ({ field, reason }))),
    ],
  });
}

/** The actor or outlet of the record that words name: all of them, or what a comma parts from the rest. */
function recordedSpeaker(speaker: Speaker, { actors, outlets }: Background): Speaker | undefined {
  if (speaker.kind !== 'anonymous') return undefined;
  const parts = [speaker.description, ...speaker.description.split(/[,،]\s*/u)];
  const outlet = parts.find((name) => idOf(name, outlets) !== undefined);
  if (outlet !== undefined) return { kind: 'outlet', name: outlet };
  const actor = parts.find((name) => idOf(name, actors) !== undefined);
  return actor === undefined ? undefined : { kind: 'actor', name: actor, of: undefined };
}
