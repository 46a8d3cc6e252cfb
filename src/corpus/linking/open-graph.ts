import type {
  Actor,
  AnonymousSpeaker,
  Article,
  Claim,
  DocumentSpeaker,
  Incident,
  Outlet,
} from './graph.ts';

/** A thing of the graph whose links are still being laid. */
export type Open<Thing> = {
  -readonly [Key in keyof Thing]: Thing[Key] extends readonly (infer Item)[] ? Item[] : Thing[Key];
};

/** The graph while it is built: every map is by id, claims and speakers by `<article>/<id>`. */
export interface OpenGraph {
  actors: Map<string, Open<Actor>>;
  outlets: Map<string, Open<Outlet>>;
  incidents: Map<string, Open<Incident>>;
  articles: Map<string, Open<Article>>;
  speakers: Map<string, Open<AnonymousSpeaker> | Open<DocumentSpeaker>>;
  claims: Map<string, Open<Claim>>;
}

/** What ids name, each once, in the order of the ids; those that name nothing are left out. */
export function named<Thing>(map: ReadonlyMap<string, Thing>, ids: readonly string[]): Thing[] {
  return [...new Set(ids)].flatMap((id) => map.get(id) ?? []);
}
