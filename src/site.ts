import { getCollection } from 'astro:content';
import { backLinks } from './analysis/back-links.ts';
import { differencesByClaim } from './analysis/differences.ts';
import { relatedIncidents } from './analysis/related.ts';
import { readHandedOver } from './build/reading.ts';
import { buildCorpus } from './corpus/build-corpus.ts';
import type { Graph } from './corpus/graph.ts';
import { readRecord } from './read-record.ts';
import { recordVersion } from './record-version.ts';
import { readEnvironment } from './settings.ts';
import { siteAt } from './site-at.ts';

interface ReadRecord {
  graph: Graph;
  /** The report of what is wrong with the content; only in `astro dev`, where a build would have stopped. */
  problems: string | undefined;
  version: string;
}

const environment = readEnvironment(process.env);

/** The record all pages are made from: read once in a build, and anew after each change in `astro dev`. */
export const { graph, problems, version }: ReadRecord = await (import.meta.env.DEV
  ? readStore()
  : readFolder(environment.contentFolder));

export const site = siteAt(environment, version);

/** What is related, what refers to what and what contradicts what depends on the whole record. */
export const related = relatedIncidents(graph.incidents.values());
export const links = backLinks(graph);
export const differences = differencesByClaim(graph);

async function readStore(): Promise<ReadRecord> {
  const entries = (await getCollection('content')).map(({ data }) => data);
  const files = entries.flatMap((entry) => (entry.kind === 'file' ? entry : []));
  const problems = entries.find((entry) => entry.kind === 'problems');
  const { graph } = buildCorpus(files, 'included');
  return { graph, problems: problems?.report, version: await recordVersion(files) };
}

/** What the build read, whose command has printed the warnings. */
async function readFolder(folder: string): Promise<ReadRecord> {
  const { graph, version } = await readRecord(folder, readHandedOver);
  return { graph, problems: undefined, version };
}
