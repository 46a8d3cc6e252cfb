import type { Draft } from '../intake/draft/draft.ts';
import { draftWithClaims } from '../intake/draft/draft-with-claims.ts';
import { explainDisk } from './explain-disk.ts';
import { bodyText, type ImportContext, nameOf, type Outcome, refuse } from './import-context.ts';
import { filesOf, type ImportPlan, planPath, readPlan } from './import-plan.ts';
import { importSummary, refusalSummary } from './import-summary.ts';
import { type RawFile, readRaw } from './read-raw.ts';
import { carryOut, clearLeftovers, dropPlan, entriesOf, keepPlan } from './write-draft.ts';

/** Imports one file, or completes an import of it that was stopped before its end. */
export async function importFile(
  file: string,
  id: string | undefined,
  context: ImportContext,
): Promise<Outcome> {
  const read = await readRaw(file, context.effects);
  if (read.kind === 'refused') return refuse(file, read.reason);
  try {
    const begun = await begunBefore(read, context);
    const twin = context.existing.articleOf(read.asKept);
    if (begun && (twin !== undefined || isTaken(begun, read, context)))
      await dropPlan(locationOf(read, context));
    else if (begun) return await complete(begun, file, read, context);
    return twin === undefined ? await begin(file, id, read, context) : done(file, twin);
  } catch (error) {
    return refuse(file, explainDisk(error));
  }
}

const done = (file: string, article: string): Outcome => ({
  kind: 'done',
  text: `${nameOf(file)}: already imported as articles/${article}.md; nothing is changed`,
});

const locationOf = (raw: RawFile, { folder, effects }: ImportContext) => ({
  folder,
  effects,
  planPath: planPath(raw),
});

/** The plan of an import of the same text that was stopped before its end; what that left unfinished goes. */
async function begunBefore(raw: RawFile, context: ImportContext): Promise<ImportPlan | undefined> {
  const location = locationOf(raw, context);
  await clearLeftovers([location.planPath], location);
  const plan = await readPlan(`${location.folder}/${location.planPath}`, context.effects);
  if (plan) await clearLeftovers([plan.raw, ...entriesOf(plan).map(({ path }) => path)], location);
  return plan;
}

/** Whether somebody has made another article in the place of one whose import was stopped. */
const isTaken = ({ id }: ImportPlan, raw: RawFile, { existing }: ImportContext) =>
  existing.obstacle(id, raw.asKept) !== undefined;

/** Completes an import as it was begun. */
async function complete(
  plan: ImportPlan,
  file: string,
  raw: RawFile,
  context: ImportContext,
): Promise<Outcome> {
  const written = await carryOut(plan, raw, locationOf(raw, context));
  if (written.kind === 'refused') return refuse(file, written.reason);
  note(plan, raw, context);
  const [, ...rest] = plan.summary.split('\n');
  const first = `${nameOf(file)}: imported; what an import that was stopped had begun is complete`;
  return { kind: 'done', text: [first, ...rest].join('\n') };
}

async function begin(
  file: string,
  id: string | undefined,
  raw: RawFile,
  context: ImportContext,
): Promise<Outcome> {
  const drafted = draftWithClaims(raw.article, context.known.now());
  if (drafted.kind === 'refused')
    return { kind: 'refused', text: refusalSummary(nameOf(file), drafted) };
  if (drafted.draft.obstacle !== undefined) return refuse(file, drafted.draft.obstacle);
  const draft: Draft = { ...drafted.draft, id: id ?? drafted.draft.id };
  const taken = context.existing.obstacle(draft.id, raw.asKept);
  if (taken !== undefined) return refuse(file, `${taken}; name another id with --id`);
  const plan = planOf(file, draft, raw, context);
  const location = locationOf(raw, context);
  const kept = await keepPlan(plan, location);
  const written = kept.kind === 'written' ? await carryOut(plan, raw, location) : kept;
  if (written.kind === 'refused') return refuse(file, written.reason);
  note(plan, raw, context);
  return { kind: 'done', text: plan.summary };
}

function planOf(
  file: string,
  draft: Draft,
  raw: RawFile,
  { folder, existing }: ImportContext,
): ImportPlan {
  const files = filesOf(draft, raw, existing);
  const summary = importSummary({
    file: nameOf(file),
    state: 'written',
    entry: `${folder}/${files.entry.path}`,
    kept: `${folder}/${files.raw}`,
    proposals: files.proposals.map(({ path }) => `${folder}/${path}`),
    draft,
    reprints: existing.reprintOf(bodyText(draft)),
  });
  return { ...files, summary };
}

/** What was written is known to the files that are imported behind it. */
function note(plan: ImportPlan, { asKept }: RawFile, { existing, known }: ImportContext): void {
  existing.add([{ path: plan.raw, text: asKept }, ...entriesOf(plan)]);
  known.add(entriesOf(plan));
}
