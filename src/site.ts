import { getCollection } from 'astro:content';
import { pretty } from './cli/reporters/pretty.ts';
import { buildCorpus } from './corpus/build-corpus.ts';
import type { Graph } from './corpus/graph.ts';
import { readContent } from './disk.ts';
import { plainError } from './plain-error.ts';
import { noContentFolder, readEnvironment, settings } from './settings.ts';
import type { Site } from './views/site.ts';

interface ReadRecord {
  graph: Graph;
  /** The report of what is wrong with the content; only in `astro dev`, where a build would have stopped. */
  problems: string | undefined;
}

const { contentFolder, origin, base } = readEnvironment(process.env);

export const site: Site = { ...settings, origin, base };

/** The record all pages are made from: read once in a build, and anew after each change in `astro dev`. */
export const { graph, problems }: ReadRecord = await (import.meta.env.DEV
  ? readStore()
  : readFolder(contentFolder));

async function readStore(): Promise<ReadRecord> {
  const entries = (await getCollection('content')).map(({ data }) => data);
  const files = entries.flatMap((entry) => (entry.kind === 'file' ? entry : []));
  const problems = entries.find((entry) => entry.kind === 'problems');
  return { graph: buildCorpus(files, 'included').graph, problems: problems?.report };
}

/** Throws the report where the content has an error; prints it where it has warnings alone. */
async function readFolder(folder: string): Promise<ReadRecord> {
  const files = await readContent(folder).catch(() => {
    throw plainError(noContentFolder(folder), 'there is no content');
  });
  const { graph, diagnostics } = buildCorpus(files, 'left out');
  const report = pretty(diagnostics, { files: files.length, folder });
  if (diagnostics.some(({ severity }) => severity === 'error'))
    throw plainError(report, 'the content has errors');
  if (diagnostics.length > 0) process.stderr.write(report);
  return { graph, problems: undefined };
}
