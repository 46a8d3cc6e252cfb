import { buildCorpus } from '../corpus/build-corpus.ts';
import type { ContentFile } from '../corpus/files/content-file.ts';
import type { Graph } from '../corpus/linking/graph.ts';
import { readContent } from '../disk.ts';
import { isPlainError, plainError } from '../errors.ts';
import { pretty } from '../reporters/pretty.ts';
import { noContentFolder } from '../settings.ts';
import { recordVersion } from './record-version.ts';

/** A record that may be published, the files it was read from, the report of its warnings (empty: none), and its version. */
export interface SoundRecord {
  files: readonly ContentFile[];
  graph: Graph;
  warnings: string;
  version: string;
}

/**
 * Reads a content folder, without drafts. Throws the report of `check` where the content has an error; `site` is the
 * address of the site to whose pages of rules it leads, with a slash at its end, where it is known.
 */
export async function loadRecord(
  folder: string,
  read: (folder: string) => Promise<readonly ContentFile[]> = readContent,
  site?: string,
): Promise<SoundRecord> {
  const files = await read(folder).catch((error: unknown) => {
    throw isPlainError(error) ? error : plainError(noContentFolder(folder, error));
  });
  const { graph, diagnostics, answered } = buildCorpus(files, 'left out');
  const report = pretty(diagnostics, { files: files.length, folder, answered, site });
  if (diagnostics.some(({ severity }) => severity === 'error')) throw plainError(report);
  return {
    files,
    graph,
    warnings: diagnostics.length > 0 ? report : '',
    version: await recordVersion(files),
  };
}
