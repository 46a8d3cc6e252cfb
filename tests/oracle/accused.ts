import { z } from 'zod';
import type { Entries, WrittenClaim } from './entries.ts';
import type { Fault } from './held.ts';
import { wordsOf } from './rests.ts';

const affirming: ReadonlySet<string> = new Set([
  'asserts',
  'confirms',
  'suspects',
  'claims-own',
  'admits',
]);

/** Whether somebody else than an actor and its people says, suspects or reads that it had a part. */
export function accuses(claim: WrittenClaim, actor: string, entries: Entries): boolean {
  if (claim.about !== 'attribution' || !claim.accused.some((one) => one.actor === actor))
    return false;
  if (claim.stance === 'hints') return true;
  return (
    affirming.has(claim.stance) &&
    claim.speakers.some((id) => !isOf(sideOf(id, claim, entries), actor, entries))
  );
}

/** Whether an actor, or whoever speaks for it, says anything of its own part. */
export function answers(claim: WrittenClaim, actor: string, entries: Entries): boolean {
  return (
    claim.about === 'attribution' &&
    claim.stance !== 'hints' &&
    claim.accused.some((one) => one.actor === actor) &&
    claim.speakers.some((id) => isOf(sideOf(id, claim, entries), actor, entries))
  );
}

/** Whether anybody at all says so, be it only itself. */
function isNamedAsDoer(claim: WrittenClaim, actor: string): boolean {
  return (
    claim.about === 'attribution' &&
    (claim.stance === 'hints' || affirming.has(claim.stance)) &&
    claim.accused.some((one) => one.actor === actor)
  );
}

/** The actor for whom a speaker speaks. */
function sideOf(
  id: string,
  { article }: WrittenClaim,
  { outlets, actors }: Entries,
): string | undefined {
  const own = article.speakers.get(id);
  if (own) return own.of;
  if (id === 'author')
    return article.source === undefined ? undefined : outlets.get(article.source)?.of;
  return actors.has(id) ? id : outlets.get(id)?.of;
}

/** Who belongs to another speaks for it, the whole speaks for its parts, and a person for the bodies of its own whole. */
function isOf(id: string | undefined, other: string, { actors }: Entries): boolean {
  if (id === undefined) return false;
  const wholes = (start: string) => {
    const all: string[] = [];
    for (let at: string | undefined = start; at !== undefined; at = actors.get(at)?.of)
      all.push(at);
    return all;
  };
  const [own, theirs] = [actors.get(id), actors.get(other)];
  if (wholes(id).includes(other) || wholes(other).includes(id)) return true;
  if (own?.kind !== 'person' || theirs?.kind === 'person' || own.of === undefined) return false;
  return wholes(other).includes(own.of);
}

/** Whether a claim was said before an incident began, where both dates are plain: then it is not about it. */
function isBefore({ when }: WrittenClaim, incident: string, { incidents }: Entries): boolean {
  const date = incidents.get(incident)?.date;
  if (when === undefined || date === undefined || !isPlain(when) || !isPlain(date)) return false;
  // A month or a year ends behind each of its days.
  return `${when.split('/').at(-1)}-99` < (date.split('/')[0] ?? '');
}

const isPlain = (date: string) => /^[\d-]+(?:\/[\d-]+)?$/u.test(date);

/** The claims that may be about an incident: its own, and those of the series it belongs to. */
export function claimsOn(incident: string, entries: Entries): WrittenClaim[] {
  const { claims, incidents } = entries;
  const isOn = (claim: WrittenClaim) =>
    claim.about === 'attribution' && claim.scope === 'exact' && claim.incidents.includes(incident);
  const all = new Set<string>();
  const add = (id: string): void => {
    if (all.has(id)) return;
    all.add(id);
    for (const series of incidents.get(id)?.series ?? []) add(series);
  };
  add(incident);
  return [...claims.values()].filter(
    (claim) =>
      claim.incidents.some((id) => all.has(id)) &&
      !(isOn(claim) && isBefore(claim, incident, entries)),
  );
}

/** An actor by the name that a text calls it. */
export function actorCalled(name: string, { actors }: Entries): string | undefined {
  return [...actors.values()].find(
    (actor) =>
      actor.name === name.replace(/^the (?=\p{Lu})/u, '') ||
      actor.name === name ||
      `the ${actor.name}` === name,
  )?.id;
}

/** Whom a view counts or lists as accused, and no claim accuses. */
export function wronglyAccused(view: unknown, path: string, entries: Entries): Fault[] {
  const all = [...entries.claims.values()];
  const fault = (words: string, what: string): Fault => ({ path, words, what });
  const isAccused = (name: string, claims: readonly WrittenClaim[]) => {
    const actor = actorCalled(name, entries);
    return actor !== undefined && claims.some((claim) => accuses(claim, actor, entries));
  };
  return [...objectsIn(view)].filter(isTelling).flatMap((one): Fault[] => {
    const row = rowSchema.safeParse(one);
    const actor = actorSchema.safeParse(one);
    const reasons = reasonsSchema.safeParse(one);
    return [
      ...(row.success
        ? rowFaults(row.data, entries).map((words) => fault(words, 'nobody says that it did'))
        : []),
      ...(actor.success
        ? actorFaults(actor.data, entries).map((what) => fault(actor.data.title, what))
        : []),
      ...(reasons.success ? reasons.data.reasons : [])
        .flatMap((words) => /^(.+) is accused in both$/u.exec(words)?.[1] ?? [])
        .filter((name) => !isAccused(name, all))
        .map((name) => fault(name, 'nobody accuses it')),
      ...shareFaults(one, (name) => isAccused(name, all), entries).map((words) =>
        fault(words, 'nobody accuses it'),
      ),
    ];
  });
}

const isTelling = (one: object) =>
  ['attributions', 'answers', 'reasons', 'share'].some((key) => key in one);

const rowSchema = z.object({
  link: z.object({ href: z.string() }),
  attributions: z.array(z.object({ accused: z.object({ text: z.string() }), from: z.string() })),
  attributes: z.object({ 'data-accused': z.string().optional() }).optional(),
});
const actorSchema = z.object({
  url: z.string().regex(/\/actors\/[^/]+\/$/u),
  title: z.string(),
  answers: z.array(z.object({ question: z.string(), answer: z.array(z.unknown()) })),
});
const reasonsSchema = z.object({ reasons: z.array(z.string()) });
const shareSchema = z.object({ share: z.object({ alt: z.string() }) });

const idIn = (href: string) => /\/([^/]+)\/$/u.exec(href)?.[1] ?? '';

/** Those whom the row of an incident has as doers, or can be filtered by as accused. */
function rowFaults(
  { link, attributions, attributes }: z.output<typeof rowSchema>,
  entries: Entries,
): string[] {
  const claims = claimsOn(idIn(link.href), entries).filter(({ scope }) => scope === 'exact');
  const named = attributions
    .map(({ accused }) => accused.text)
    .filter((name) => {
      const actor = actorCalled(name, entries);
      return !actor || !claims.some((claim) => isNamedAsDoer(claim, actor));
    });
  const filtered = (attributes?.['data-accused'] ?? '')
    .split(' ')
    .filter((id) => id !== '' && !claims.some((claim) => accuses(claim, id, entries)));
  return [...named, ...filtered];
}

function actorFaults({ url, answers }: z.output<typeof actorSchema>, entries: Entries): string[] {
  const id = idIn(url);
  const accusing = [...entries.claims.values()].filter((claim) => accuses(claim, id, entries));
  const incidents = new Set(
    accusing
      .filter(({ scope }) => scope === 'exact')
      .flatMap((claim) => claim.incidents.filter((one) => !isBefore(claim, one, entries))),
  );
  const told = answers.find(({ question }) => question === 'Accused in')?.answer;
  const wanted = `${incidents.size} ${incidents.size === 1 ? 'incident' : 'incidents'}`;
  return [
    ...((told ? wordsOf(told) : '0 incidents') === wanted
      ? []
      : [`it is accused in ${wanted}, and the page says ${wordsOf(told)}`]),
  ];
}

/** The names that a card has as accused, and nobody accuses. */
function shareFaults(
  one: object,
  isAccused: (name: string) => boolean,
  entries: Entries,
): string[] {
  const share = shareSchema.safeParse(one);
  return share.success
    ? accusedInAlt(share.data.share.alt, entries).filter((name) => !isAccused(name))
    : [];
}

/** The names behind the question of a card. */
function accusedInAlt(alt: string, { actors }: Entries): string[] {
  const [, names = ''] = /Who is accused\? (.*?)\. From/u.exec(alt) ?? [];
  return [...actors.values()]
    .map(({ name }) => name)
    .filter((name) => names.split(/, | and /u).includes(name));
}

function* objectsIn(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const item of Object.values(value)) yield* objectsIn(item);
}
