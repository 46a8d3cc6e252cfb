import type { Entries, WrittenClaim } from './entries.ts';
import { calledIn, type Fault, isCalled } from './held.ts';
import { wordsOf } from './rests.ts';
import { deeds } from './verbs.ts';

/** The oracle’s own words for a stance where there is room for two or three. */
const short: Readonly<Record<string, string>> = {
  asserts: 'says so',
  confirms: 'confirms it',
  suspects: 'suspects it',
  hints: 'read as hinting',
  'claims-own': 'claims it',
  admits: 'admits it',
  denies: 'denies it',
  disputes: 'disputes it',
  'neither-confirms-nor-denies': 'leaves it open',
  'declines-to-comment': 'declines comment',
  'no-comment': 'has not commented',
  retracts: 'takes it back',
};

interface Mark {
  text: string;
  href: string;
}

/** A table of who says what of whom. */
export interface Table {
  accused: readonly Mark[];
  rows: readonly { speaker: { name: readonly unknown[] }; cells: readonly (readonly Mark[])[] }[];
}

/** A line of a drawing from a speaker to an article. */
export interface Line {
  href: string;
  label: string;
  speaker: { name: string };
}

/** Marks of a table that their claim does not make of that speaker, stance, accused and part. */
export function markFaults({ accused, rows }: Table, path: string, entries: Entries): Fault[] {
  return rows.flatMap(({ speaker, cells }) =>
    cells.flatMap((marks, column) =>
      marks.flatMap(({ text, href }): Fault[] => {
        const claim = claimAt(href, entries);
        const whom = accused[column]?.text ?? '';
        const parts = claim ? partsOf(claim, whom, entries) : [];
        const says = claim && shortOf(claim, parts);
        // Where others name the accused in other parts, having done it is told, too.
        const inFull = claim && withAllParts(short[claim.stance] ?? '', parts);
        const isSpeaker = claim?.speakers.some((id) =>
          isCalled(wordsOf(speaker.name), calledIn(id, claim, entries)),
        );
        return (says === text || inFull === text) && isSpeaker
          ? []
          : [
              {
                path,
                words: `${wordsOf(speaker.name)} ${text}: ${whom}`,
                what: `${href} has ${says}`,
              },
            ];
      }),
    ),
  );
}

/** Labels of lines that do not tell the stance of their claim, and only whom it accuses, each of what it does. */
export function labelFaults(lines: readonly Line[], path: string, entries: Entries): Fault[] {
  return lines.flatMap(({ href, label, speaker }): Fault[] => {
    const claim = claimAt(href, entries);
    if (!claim) return [{ path, words: label, what: `no claim at ${href}` }];
    const isSpeaker = claim.speakers.some((id) =>
      isCalled(speaker.name, calledIn(id, claim, entries)),
    );
    return isSpeaker && labelsOf(claim, entries).includes(label)
      ? []
      : [
          {
            path,
            words: `${speaker.name} ${label}`,
            what: `${claim.key} has ${labelsOf(claim, entries).join(' or ')}`,
          },
        ];
  });
}

function claimAt(href: string, { claims }: Entries): WrittenClaim | undefined {
  const [, article, id] = /\/claims\/([^/]+)\/([^/]+)\/$/u.exec(href) ?? [];
  return claims.get(`${article}/${id}`);
}

const partsOf = ({ accused }: WrittenClaim, name: string, { actors }: Entries) =>
  accused.flatMap(({ actor, role }) => (actors.get(actor)?.name === name ? role : []));

/** Words with every other part than having done it. */
function withParts(words: string, roles: readonly string[]): string {
  return withAllParts(
    words,
    roles.filter((role) => role !== 'executed'),
  );
}

function withAllParts(words: string, roles: readonly string[]): string {
  const told = [...new Set(roles)].flatMap((role) => deeds[role]?.told ?? []);
  const list =
    told.length > 1 ? `${told.slice(0, -1).join(', ')} and ${told.at(-1)}` : told.join('');
  return list === '' ? words : `${words} (${list})`;
}

const shortOf = ({ stance }: WrittenClaim, roles: readonly string[]) =>
  withParts(short[stance] ?? '', roles);

/** What a line may say: its stance, with whom it accuses or without. */
function labelsOf(claim: WrittenClaim, entries: Entries): string[] {
  if (claim.accused.length === 0) return ['claims it', ...shortNames(claim, [], entries)];
  const ids = [...new Set(claim.accused.map(({ actor }) => actor))];
  const rolesOf = (id: string) =>
    claim.accused.flatMap(({ actor, role }) => (actor === id ? role : []));
  const whom = ids
    .map((id) => withParts(entries.actors.get(id)?.name ?? '', rolesOf(id)))
    .join(', ');
  const isPlain = claim.accused.every(({ role }) => role === 'executed');
  const [only = ''] = ids;
  const alone =
    ids.length === 1
      ? shortNames(claim, rolesOf(only), entries)
      : isPlain
        ? shortNames(claim, [], entries)
        : [];
  const named =
    ids.length === 1
      ? alone.map((words) => `${words}: ${entries.actors.get(only)?.name}`)
      : shortNames(claim, [], entries).map((words) => `${words}: ${whom}`);
  return [...alone, ...named];
}

function shortNames(claim: WrittenClaim, roles: readonly string[], entries: Entries): string[] {
  if (claim.readBy === undefined) return [shortOf(claim, roles)];
  const { names } = calledIn(claim.readBy, claim, entries);
  return names.map((name) => withParts(`read as a hint by ${name.replace(/^“|”$/gu, '')}`, roles));
}
