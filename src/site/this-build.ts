import { getCollection } from 'astro:content';
import { readHandedOver } from '../build/reading.ts';
import { buildCorpus } from '../corpus/build-corpus.ts';
import { readEnvironment, siteAddress } from '../settings.ts';
import { loadRecord } from './load-record.ts';
import { recordVersion } from './record-version.ts';
import { createSiteContext, type ReadRecord } from './site-context.ts';

const environment = readEnvironment(process.env);

/**
 * What all pages of this build are made from: read once in a build, and anew after each change in
 * `astro dev`. The middleware hands it to pages and components; only what lists the addresses of pages,
 * before there is a page, imports it.
 */
export const thisBuild = createSiteContext(
  await (import.meta.env.DEV ? readStore() : readFolder(environment.contentFolder)),
  environment,
);

async function readStore(): Promise<ReadRecord> {
  const entries = (await getCollection('content')).map(({ data }) => data);
  const files = entries.flatMap((entry) => (entry.kind === 'file' ? entry : []));
  const problems = entries.find((entry) => entry.kind === 'problems');
  const { graph } = buildCorpus(files, 'included');
  return { graph, problems: problems?.report, version: await recordVersion(files) };
}

/** What the build read, whose command has printed the warnings. */
async function readFolder(folder: string): Promise<ReadRecord> {
  const { graph, version } = await loadRecord(folder, readHandedOver, siteAddress(environment));
  return { graph, problems: undefined, version };
}
