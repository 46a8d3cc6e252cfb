import { noContentFolder } from '../settings.ts';
import { visibleLines } from '../text/visible-signs.ts';
import { contentFolder, type Effects } from './effects.ts';
import { IMPORT_HELP, type ImportCall, readImportCall } from './import-call.ts';
import { type ImportContext, openImportContext } from './import-context.ts';
import { dryRun } from './import-dry-run.ts';
import { importFile } from './import-file.ts';

/**
 * Imports raw texts as drafts and prints for each what an editor should know. All files are tried. Exit
 * code 1 where one could not be imported, 2 where the call itself is wrong.
 */
export async function importArticles(args: readonly string[], effects: Effects): Promise<number> {
  const call = readImportCall(args);
  if (call.kind === 'help') {
    effects.out(IMPORT_HELP);
    return 0;
  }
  if (call.kind === 'wrong') {
    effects.err(`${visibleLines(call.problem)}\n`);
    return 2;
  }
  const folder = contentFolder(effects);
  const files = await effects
    .readContent(folder)
    .catch((error: unknown) => noContentFolder(folder, error));
  const isRead = typeof files !== 'string';
  if (call.kind === 'dry-run')
    return dryRun(call, openImportContext(folder, isRead ? files : [], effects));
  if (isRead) return importFiles(call, openImportContext(folder, files, effects));
  effects.err(`${visibleLines(files)}\n`);
  return 2;
}

async function importFiles(
  { files, id }: Extract<ImportCall, { kind: 'import' }>,
  context: ImportContext,
): Promise<number> {
  let code = 0;
  for (const file of files) {
    const outcome = await importFile(file, id, context);
    if (outcome.kind === 'done') context.effects.out(`${visibleLines(outcome.text)}\n`);
    else {
      context.effects.err(`${visibleLines(outcome.text)}\n`);
      code = 1;
    }
  }
  return code;
}
