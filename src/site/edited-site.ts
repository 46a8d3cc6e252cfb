import { getCollection } from 'astro:content';
import { buildCorpus } from '../corpus/build-corpus.ts';
import { readEnvironment } from '../settings.ts';
import { createSiteContext, type ReadRecord } from './site-context.ts';

/** What all pages are made from while the site is edited: read anew after each change. */
export const editedSite = createSiteContext(await readStore(), readEnvironment(process.env));

async function readStore(): Promise<ReadRecord> {
  const entries = (await getCollection('content')).map(({ data }) => data);
  const files = entries.flatMap((entry) => (entry.kind === 'file' ? entry : []));
  const problems = entries.find((entry) => entry.kind === 'problems');
  return { graph: buildCorpus(files, 'included').graph, problems: problems?.report };
}
