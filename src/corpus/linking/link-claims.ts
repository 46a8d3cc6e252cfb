import type { Passage } from '../../model/claim.ts';
import type { Claim, Evidence, Speaker } from '../graph.ts';
import { placePassage } from '../reading/article-text.ts';
import type { ParsedArticle } from '../reading/parse-entry.ts';
import type { WrittenClaim } from '../reading/read-claims.ts';
import { memberKey } from '../references.ts';
import { linkNamed, speakerNamed } from './link-speakers.ts';
import { named, type Open, type OpenGraph } from './open-graph.ts';

/** Adds a claim with its links to everything but other claims, and their links back to it. */
export function addClaim(graph: OpenGraph, parsed: ParsedArticle, { fields }: WrittenClaim): void {
  const article = graph.articles.get(parsed.id);
  const { about, stance } = fields;
  if (!article || about === undefined || stance === undefined) return;
  const speakers = fields.speakers.flatMap((id) => speakerNamed(graph, parsed, id) ?? []);
  const evidence = fields.evidence.flatMap((passage) => evidenceOf(passage, parsed) ?? []);
  if (speakers.length === 0 || evidence.length === 0) return;
  const claim: Open<Claim> = {
    ...fields,
    kind: 'claim',
    article,
    key: `${parsed.id}/${fields.id}`,
    about,
    stance,
    speakers,
    chain: fields.chain?.flatMap((id) => linkNamed(graph, parsed, id) ?? []),
    readBy: fields.readBy === undefined ? undefined : speakerNamed(graph, parsed, fields.readBy),
    accused: fields.accused.flatMap(({ actor: id, role }) => {
      const actor = graph.actors.get(id);
      return actor ? [{ actor, role }] : [];
    }),
    incidents: named(graph.incidents, fields.incidents),
    evidence,
    respondsTo: [],
    follows: [],
    conflictsWith: [],
    answeredBy: [],
    followedBy: [],
    conflictedBy: [],
  };
  if (graph.claims.has(claim.key)) return;
  graph.claims.set(claim.key, claim);
  article.claims.push(claim);
  linkBack(graph, claim);
}

function evidenceOf(passage: Passage, { texts }: ParsedArticle): Evidence | undefined {
  const placement = placePassage(passage, texts);
  if (placement.state !== 'placed') return undefined;
  const { part, index, start, end } = placement.place;
  return {
    quote: passage.quote,
    stance: passage.stance,
    hedge: passage.hedge,
    translations: passage.translations,
    at: { part, index, start, end },
  };
}

function linkBack(graph: OpenGraph, claim: Claim): void {
  for (const { id } of claim.incidents) graph.incidents.get(id)?.claims.push(claim);
  for (const id of new Set(claim.accused.map(({ actor }) => actor.id)))
    graph.actors.get(id)?.accusedIn.push(claim);
  for (const speaker of claim.speakers) linkSpeech(graph, speaker, claim);
  if (claim.readBy) linkReading(graph, claim.readBy, claim);
  for (const link of claim.chain ?? [])
    if (link.kind === 'outlet') graph.outlets.get(link.outlet.id)?.relays.push(claim);
}

function linkSpeech({ actors, outlets }: OpenGraph, speaker: Speaker, claim: Claim): void {
  if (speaker.kind === 'actor') actors.get(speaker.actor.id)?.said.push(claim);
  if (speaker.kind === 'outlet') outlets.get(speaker.outlet.id)?.said.push(claim);
  if (speaker.kind === 'author') outlets.get(speaker.article.source?.id ?? '')?.said.push(claim);
  if (speaker.kind === 'anonymous') actors.get(speaker.of?.id ?? '')?.saidByItsPeople.push(claim);
  if (speaker.kind === 'document') actors.get(speaker.by?.id ?? '')?.saidByItsPeople.push(claim);
}

function linkReading({ actors, outlets }: OpenGraph, reader: Speaker, claim: Claim): void {
  if (reader.kind === 'actor') actors.get(reader.actor.id)?.reads.push(claim);
  if (reader.kind === 'outlet') outlets.get(reader.outlet.id)?.reads.push(claim);
  if (reader.kind === 'author') outlets.get(reader.article.source?.id ?? '')?.reads.push(claim);
}

/** Lays a claim’s links to other claims, and theirs back. */
export function linkClaim(
  { claims }: OpenGraph,
  parsed: ParsedArticle,
  { fields }: WrittenClaim,
): void {
  const claim = claims.get(`${parsed.id}/${fields.id}`);
  if (!claim) return;
  const find = (reference: string) => claims.get(memberKey(parsed, reference));
  for (const other of fields.respondsTo.flatMap((reference) => find(reference) ?? [])) {
    claim.respondsTo.push(other);
    other.answeredBy.push(claim);
  }
  for (const other of fields.follows.flatMap((reference) => find(reference) ?? [])) {
    claim.follows.push(other);
    other.followedBy.push(claim);
  }
  for (const { claim: reference, reason } of fields.conflictsWith) {
    const other = find(reference);
    if (!other) continue;
    claim.conflictsWith.push({ claim: other, reason });
    other.conflictedBy.push({ claim, reason });
  }
}
