import { type BuiltCorpus, buildCorpus } from '../src/corpus/build-corpus.ts';
import type { Claim, Graph, Incident } from '../src/corpus/linking/graph.ts';
import type { Diagnostic } from '../src/model/diagnostic.ts';

/** What a folder of files by their paths says, drafts included, and all that is wrong with it. */
export function builtFrom(files: Readonly<Record<string, string>>): BuiltCorpus {
  return buildCorpus(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    'included',
  );
}

/** A record built from entries as an editor would write them; fails where they have an error. */
export function recordOf(files: Readonly<Record<string, string>>): Graph {
  const { graph, diagnostics } = builtFrom({ ...actors, ...files });
  const errors = diagnostics.filter(({ severity }: Diagnostic) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 1));
  return graph;
}

/** Entries that most records of the tests need. */
export const actors: Readonly<Record<string, string>> = {
  'actors/israel.md': entry('name: Israel\nkind: state\ncountry: IL'),
  'actors/iraq.md': entry('name: Iraq\nkind: state\ncountry: IQ'),
  'actors/iran.md': entry('name: Iran\nkind: state\ncountry: IR'),
  'actors/united-states.md': entry('name: United States\nkind: state\ncountry: US'),
  'actors/netanyahu.md': entry('name: Benjamin Netanyahu\nkind: person\nof: israel'),
  'actors/iraqi-army.md': entry('name: Iraqi army\nkind: public-body\nof: iraq'),
  'outlets/toi.md': entry('name: The Times of Israel\nkind: online'),
  'outlets/nyt.md': entry('name: The New York Times\nkind: newspaper'),
  'outlets/ap.md': entry('name: The Associated Press\nkind: wire'),
  'outlets/zh.md': entry('name: ZeroHedge\nkind: aggregator'),
  'incidents/amirli.md': entry(
    'title: Explosion at Amirli\nkind: explosion\ndate: 2019-07-19\nplace: {name: Amirli, country: IQ, precision: town}\nseries: blasts',
  ),
  'incidents/blasts.md': entry(
    'title: Blasts in Iraq\nkind: series\ndate: 2019-07/2019-08\nplace: {country: IQ}',
  ),
};

/** An entry of nothing but frontmatter. */
export function entry(frontmatter: string, body = ''): string {
  return `---\n${frontmatter}\n---\n${body}`;
}

/** An article with claims in YAML, each beginning with `- id:`, and a body. */
export function article(frontmatter: string, claims: string, body: string): string {
  const listed = claims.trim().replace(/^/gm, '  ');
  return entry(`title: A title\nlanguage: en\n${frontmatter}\nclaims:\n${listed}`, body);
}

/**
 * An article of claims by their ids, each in flow YAML without braces (`speaker: iraq, stance: asserts`), with a passage
 * of its own, and about Amirli where it names no incident. `words` are what else the body says.
 */
export function articleOf(
  frontmatter: string,
  claims: Readonly<Record<string, string>>,
  words = '',
): string {
  const listed = Object.entries(claims).map(([id, fields]) => {
    const incidents = fields.includes('incidents: ') ? '' : 'incidents: amirli, ';
    return `- {id: ${id}, ${fields}, ${incidents}evidence: The ${id} stands.}`;
  });
  const passages = Object.keys(claims).map((id) => `The ${id} stands.`);
  return article(frontmatter, listed.join('\n'), [words, ...passages].join(' '));
}

export function incidentOf(graph: Graph, id: string): Incident {
  const incident = graph.incidents.get(id);
  if (!incident) throw new Error(`no incident ${id}`);
  return incident;
}

export function claimOf(graph: Graph, key: string): Claim {
  const claim = graph.claims.get(key);
  if (!claim) throw new Error(`no claim ${key}`);
  return claim;
}
