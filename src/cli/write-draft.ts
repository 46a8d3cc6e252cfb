import type { ContentFile } from '../corpus/files/content-file.ts';
import type { Effects } from './effects.ts';
import { explainDisk } from './explain-disk.ts';
import type { ImportPlan } from './import-plan.ts';
import type { RawFile } from './read-raw.ts';

/** Whether all of an import is written, or why not. */
export type Written = { kind: 'written' } | { kind: 'refused'; reason: string };

const refused = (reason: string): Written => ({ kind: 'refused', reason });

interface PlanLocation {
  folder: string;
  /** Where the plan is kept. */
  planPath: string;
  effects: Effects;
}

/** Keeps the plan of an import, so that one that is stopped can be completed as it was begun. */
export async function keepPlan(
  plan: ImportPlan,
  { folder, planPath, effects }: PlanLocation,
): Promise<Written> {
  try {
    const kept = await effects.writeNew(`${folder}/${planPath}`, `${JSON.stringify(plan)}\n`);
    return kept === 'written'
      ? { kind: 'written' }
      : refused(`another process is importing it, as ${folder}/${plan.entry.path}`);
  } catch (error) {
    return refused(`${folder}: ${explainDisk(error)}`);
  }
}

/**
 * Carries out a plan that is kept: writes the raw file, then what the entry names, and the entry last, so
 * that an entry that is there has all it needs. None is written over anything; what a plan that was stopped
 * has written already is taken as it is. Then the plan goes.
 */
export async function carryOut(
  plan: ImportPlan,
  raw: RawFile,
  location: PlanLocation,
): Promise<Written> {
  const { folder, effects } = location;
  const write = (path: string, content: string | Uint8Array) =>
    writeOnce(`${folder}/${path}`, content, effects);
  const giveUp = async (path: string) => {
    await dropPlan(location);
    return refused(`${folder}/${path} is there already`);
  };
  try {
    if (!(await write(plan.raw, raw.bytes))) return await giveUp(plan.raw);
    // One of the same name may be an editor’s: it stays as it is.
    for (const { path, text } of plan.proposals) await write(path, text);
    if (!(await write(plan.entry.path, plan.entry.text))) return await giveUp(plan.entry.path);
    await dropPlan(location);
    return { kind: 'written' };
  } catch (error) {
    return refused(`${folder}: ${explainDisk(error)}; import it again to complete it`);
  }
}

/** Takes away a plan that is carried out, or that cannot be. */
export async function dropPlan({ folder, planPath, effects }: PlanLocation): Promise<void> {
  await effects.remove(`${folder}/${planPath}`);
}

/** Takes away what writing these files has left unfinished in a process that was stopped. */
export async function clearLeftovers(
  paths: readonly string[],
  { folder, effects }: PlanLocation,
): Promise<void> {
  for (const path of paths) await effects.clearUnfinished(`${folder}/${path}`);
}

/** Whether a file is now there with this content, by us or before us. */
async function writeOnce(
  path: string,
  content: string | Uint8Array,
  { writeNew, readBytes }: Effects,
): Promise<boolean> {
  if ((await writeNew(path, content)) === 'written') return true;
  const wanted = Buffer.from(content);
  const { bytes } = await readBytes(path, wanted.length + 1);
  return wanted.equals(bytes);
}

/** The files of a plan that others of the record are read with. */
export const entriesOf = ({ proposals, entry }: ImportPlan): readonly ContentFile[] => [
  ...proposals,
  entry,
];
