import type { Draft } from '../intake/draft/draft.ts';
import { draftWithClaims } from '../intake/draft/draft-with-claims.ts';
import { explainDisk } from './explain-disk.ts';
import { bodyText, type ImportDesk, nameOf, type Outcome, refuse } from './import-desk.ts';
import { filesOf, type ImportPlan, planPath, readPlan } from './import-plan.ts';
import { importSummary, refusalSummary } from './import-summary.ts';
import { type RawFile, readRaw } from './read-raw.ts';
import { carryOut, clearLeftovers, dropPlan, entriesOf, keepPlan } from './write-draft.ts';

/** Imports one file, or completes an import of it that was stopped before its end. */
export async function importFile(
  file: string,
  id: string | undefined,
  desk: ImportDesk,
): Promise<Outcome> {
  const read = await readRaw(file, desk.effects);
  if (read.kind === 'refused') return refuse(file, read.reason);
  try {
    const begun = await begunBefore(read, desk);
    const twin = desk.shelf.articleOf(read.asKept);
    if (begun && (twin !== undefined || isTaken(begun, read, desk)))
      await dropPlan(placeOf(read, desk));
    else if (begun) return await complete(begun, file, read, desk);
    return twin === undefined ? await begin(file, id, read, desk) : done(file, twin);
  } catch (error) {
    return refuse(file, explainDisk(error));
  }
}

const done = (file: string, article: string): Outcome => ({
  kind: 'done',
  text: `${nameOf(file)}: already imported as articles/${article}.md; nothing is changed`,
});

const placeOf = (raw: RawFile, { folder, effects }: ImportDesk) => ({
  folder,
  effects,
  planPath: planPath(raw),
});

/** The plan of an import of the same text that was stopped before its end; what that left unfinished goes. */
async function begunBefore(raw: RawFile, desk: ImportDesk): Promise<ImportPlan | undefined> {
  const place = placeOf(raw, desk);
  await clearLeftovers([place.planPath], place);
  const plan = await readPlan(`${place.folder}/${place.planPath}`, desk.effects);
  if (plan) await clearLeftovers([plan.raw, ...entriesOf(plan).map(({ path }) => path)], place);
  return plan;
}

/** Whether somebody has made another article in the place of one whose import was stopped. */
const isTaken = ({ id }: ImportPlan, raw: RawFile, { shelf }: ImportDesk) =>
  shelf.obstacle(id, raw.asKept) !== undefined;

/** Completes an import as it was begun. */
async function complete(
  plan: ImportPlan,
  file: string,
  raw: RawFile,
  desk: ImportDesk,
): Promise<Outcome> {
  const written = await carryOut(plan, raw, placeOf(raw, desk));
  if (written.kind === 'refused') return refuse(file, written.reason);
  note(plan, raw, desk);
  const [, ...rest] = plan.summary.split('\n');
  const first = `${nameOf(file)}: imported; what an import that was stopped had begun is complete`;
  return { kind: 'done', text: [first, ...rest].join('\n') };
}

async function begin(
  file: string,
  id: string | undefined,
  raw: RawFile,
  desk: ImportDesk,
): Promise<Outcome> {
  const drafted = draftWithClaims(raw.article, desk.known.now());
  if (drafted.kind === 'refused')
    return { kind: 'refused', text: refusalSummary(nameOf(file), drafted) };
  if (drafted.draft.obstacle !== undefined) return refuse(file, drafted.draft.obstacle);
  const draft: Draft = { ...drafted.draft, id: id ?? drafted.draft.id };
  const taken = desk.shelf.obstacle(draft.id, raw.asKept);
  if (taken !== undefined) return refuse(file, `${taken}; name another id with --id`);
  const plan = planOf(file, draft, raw, desk);
  const place = placeOf(raw, desk);
  const kept = await keepPlan(plan, place);
  const written = kept.kind === 'written' ? await carryOut(plan, raw, place) : kept;
  if (written.kind === 'refused') return refuse(file, written.reason);
  note(plan, raw, desk);
  return { kind: 'done', text: plan.summary };
}

function planOf(
  file: string,
  draft: Draft,
  raw: RawFile,
  { folder, shelf }: ImportDesk,
): ImportPlan {
  const files = filesOf(draft, raw, shelf);
  const summary = importSummary({
    file: nameOf(file),
    state: 'written',
    entry: `${folder}/${files.entry.path}`,
    kept: `${folder}/${files.raw}`,
    proposals: files.proposals.map(({ path }) => `${folder}/${path}`),
    draft,
    reprints: shelf.reprintOf(bodyText(draft)),
  });
  return { ...files, summary };
}

/** What was written is known to the files that are imported behind it. */
function note(plan: ImportPlan, { asKept }: RawFile, { shelf, known }: ImportDesk): void {
  shelf.add([{ path: plan.raw, text: asKept }, ...entriesOf(plan)]);
  known.add(entriesOf(plan));
}
