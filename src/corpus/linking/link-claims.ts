import type { Passage } from '../../model/claim.ts';
import { memberKey } from '../entries/references.ts';
import { placePassage } from '../parsing/article-text.ts';
import type { ParsedArticle } from '../parsing/parse-entry.ts';
import type { WrittenClaim } from '../parsing/read-claims.ts';
import type { Actor, ChainLink, Claim, Evidence, Outlet, Speaker } from './graph.ts';
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
    after: [],
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
  for (const link of claim.chain ?? []) linkRelay(graph, link, claim);
}

function linkRelay({ actors, outlets }: OpenGraph, link: ChainLink, claim: Claim): void {
  if (link.kind === 'outlet') outlets.get(link.outlet.id)?.relays.push(claim);
  if (link.kind === 'actor') actors.get(link.actor.id)?.relays.push(claim);
}

function linkSpeech(graph: OpenGraph, speaker: Speaker, claim: Claim): void {
  const { actors } = graph;
  if (speaker.kind === 'actor') actors.get(speaker.actor.id)?.said.push(claim);
  if (speaker.kind === 'outlet') linkOwnVoice(graph, speaker.outlet, claim);
  if (speaker.kind === 'author') linkOwnVoice(graph, speaker.article.source, claim);
  if (speaker.kind === 'anonymous') linkPeople(graph, speaker.of, claim);
  if (speaker.kind === 'document') linkPeople(graph, speaker.by, claim);
}

/** What an outlet says itself is said by one of those who belong to the actor whose organ it is. */
function linkOwnVoice(graph: OpenGraph, outlet: Outlet | undefined, claim: Claim): void {
  graph.outlets.get(outlet?.id ?? '')?.said.push(claim);
  linkPeople(graph, outlet?.of, claim);
}

/** Several of an actor’s people may make one claim together. */
function linkPeople({ actors }: OpenGraph, of: Actor | undefined, claim: Claim): void {
  const said = actors.get(of?.id ?? '')?.saidByItsPeople;
  if (said?.at(-1) !== claim) said?.push(claim);
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
  claim.after.push(...fields.after.flatMap((reference) => find(reference) ?? []));
  for (const { claim: reference, reason } of fields.conflictsWith) {
    const other = find(reference);
    if (!other) continue;
    claim.conflictsWith.push({ claim: other, reason });
    other.conflictedBy.push({ claim, reason });
  }
}
