import { compareText } from '../../model/diagnostic.ts';
import type { Corpus } from '../entries/corpus.ts';
import type { Graph } from './graph.ts';
import { addClaim, linkClaim } from './link-claims.ts';
import { addActors, addArticle, addIncidents, addOutlets } from './link-entries.ts';
import { addSpeakers, linkSpeakers } from './link-speakers.ts';
import type { OpenGraph } from './open-graph.ts';

/** Whether entries marked `draft: true`, and claims marked `proposed: true`, belong to the graph. */
export type Drafts = 'included' | 'left out';

interface Listed {
  id: string;
  fields: { draft: boolean };
}

/**
 * Links parsed entries into a graph. An id that names nothing, a passage that does not stand exactly
 * once in its article and a claim without kind, stance, speaker or evidence are left out: the checks
 * report them. A claim that no editor has confirmed is left out wherever drafts are, whatever its article.
 */
export function linkCorpus(corpus: Corpus, drafts: Drafts): Graph {
  const shown = <Entry extends Listed>(entries: ReadonlyMap<string, Entry>): Entry[] =>
    [...entries.values()]
      .filter(({ fields }) => drafts === 'included' || !fields.draft)
      .sort((a, b) => compareText(a.id, b.id));
  const graph: OpenGraph = {
    actors: new Map(),
    outlets: new Map(),
    incidents: new Map(),
    articles: new Map(),
    speakers: new Map(),
    claims: new Map(),
  };
  addActors(graph, shown(corpus.actors));
  addOutlets(graph, shown(corpus.outlets));
  addIncidents(graph, shown(corpus.incidents));
  const articles = shown(corpus.articles);
  for (const article of articles) addArticle(graph, article);
  for (const article of articles) addSpeakers(graph, article);
  for (const article of articles) linkSpeakers(graph, article);
  const claims = articles.flatMap((article) =>
    article.claims
      .filter(({ fields }) => drafts === 'included' || !fields.proposed)
      .map((claim) => ({ article, claim })),
  );
  for (const { article, claim } of claims) addClaim(graph, article, claim);
  for (const { article, claim } of claims) linkClaim(graph, article, claim);
  return graph;
}
