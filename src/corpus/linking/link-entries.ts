import { sha256Of } from '../files/sha256.ts';
import type {
  ParsedActor,
  ParsedArticle,
  ParsedIncident,
  ParsedOutlet,
} from '../parsing/parse-entry.ts';
import type { Outlet } from './graph.ts';
import { named, type Open, type OpenGraph } from './open-graph.ts';

/** Adds actors, then lays the links among them in both directions. */
export function addActors({ actors }: OpenGraph, entries: readonly ParsedActor[]): void {
  for (const { id, fields } of entries)
    actors.set(id, {
      kind: 'actor',
      id,
      name: fields.name ?? id,
      aliases: fields.aliases,
      actorKind: fields.kind ?? 'group',
      description: fields.description,
      country: fields.country,
      of: undefined,
      since: fields.since,
      until: fields.until,
      broader: [],
      wikidata: fields.wikidata,
      draft: fields.draft,
      spokespeople: [],
      organs: [],
      parts: [],
      said: [],
      accusedIn: [],
      saidByItsPeople: [],
      relays: [],
      reads: [],
      namedIn: [],
    });
  for (const { id, fields } of entries) {
    const actor = actors.get(id);
    if (!actor) continue;
    actor.of = fields.of === undefined ? undefined : actors.get(fields.of);
    if (actor.of) actors.get(actor.of.id)?.spokespeople.push(actor);
    for (const whole of named(actors, fields.broader)) {
      actor.broader.push(whole);
      whole.parts.push(actor);
    }
  }
}

/** Adds outlets, each with the actor whose organ it is. */
export function addOutlets({ outlets, actors }: OpenGraph, entries: readonly ParsedOutlet[]): void {
  for (const { id, fields } of entries) {
    const of = fields.of === undefined ? undefined : actors.get(fields.of);
    const outlet: Open<Outlet> = {
      kind: 'outlet',
      id,
      name: fields.name ?? id,
      aliases: fields.aliases,
      outletKind: fields.kind ?? 'online',
      country: fields.country,
      of,
      url: fields.url,
      draft: fields.draft,
      articles: [],
      said: [],
      relays: [],
      reads: [],
    };
    outlets.set(id, outlet);
    of?.organs.push(outlet);
  }
}

/** Adds incidents that have what identifies them, then lays the links between a series and its members. */
export function addIncidents({ incidents }: OpenGraph, entries: readonly ParsedIncident[]): void {
  for (const { id, file, fields } of entries)
    if (fields.date)
      incidents.set(id, {
        kind: 'incident',
        id,
        digest: sha256Of(file.text),
        title: fields.title ?? id,
        incidentKind: fields.kind ?? 'other',
        aliases: fields.aliases,
        date: fields.date,
        place: fields.place,
        series: [],
        previous: fields.previous,
        note: fields.note,
        draft: fields.draft,
        notInText: fields.notInText,
        members: [],
        claims: [],
      });
  for (const { id, fields } of entries)
    for (const whole of named(incidents, fields.series)) {
      const member = incidents.get(id);
      if (!member) continue;
      member.series.push(whole);
      whole.members.push(member);
    }
}

/** Adds an article without its speakers and claims. */
export function addArticle(
  { articles, outlets, actors }: OpenGraph,
  { id, file, fields, body }: ParsedArticle,
): void {
  const source = outlets.get(fields.source ?? '');
  const { claims: _claims, speakers: _speakers, ...own } = fields;
  const article = {
    ...own,
    kind: 'article' as const,
    id,
    digest: sha256Of(file.text),
    source,
    actors: named(actors, fields.actors),
    speakers: new Map(),
    claims: [],
    body,
  };
  articles.set(id, article);
  source?.articles.push(article);
  for (const actor of named(actors, fields.actors)) actor.namedIn.push(article);
}
