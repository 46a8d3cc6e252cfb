import { suggestId } from '../../../model/id.ts';
import { type Corpus, namedEntries } from '../../entries/corpus.ts';
import { type Reference, referencesOf, type Target } from '../../entries/references.ts';
import { folderOf } from '../../files/content-file.ts';
import { quoted } from '../../violations/violation.ts';
import { hostIn } from './guess-by-form.ts';
import { guessMeant } from './guess-meant.ts';
import { namesOf } from './names.ts';
import { resolve } from './resolve.ts';
import type { EntryViolation } from './rule.ts';
import { nameable, wanted } from './wanted.ts';

/**
 * Every reference to one of some targets that names nothing, with what it may have meant: once for an
 * entry and an id, at the first place; where the mistake is in what is named, once for all entries.
 */
export function* unknownReferences(
  corpus: Corpus,
  targets: readonly Target[],
): Generator<EntryViolation> {
  const names = namesOf(corpus, nameable);
  const unknown = namedEntries(corpus)
    .flatMap(referencesOf)
    .filter(({ target }) => targets.includes(target))
    .filter((reference) => resolve(reference, corpus).state === 'unknown');
  const groups = [...onceEach(unknown)];
  for (const group of groups) {
    const { first, others } = group;
    const alike = groups.filter(({ first: { id } }) => id === first.id);
    const guess = guessMeant(first, corpus, names);
    // What several entries name alike is no typing error: its own entry is not there.
    const isLost = isOfEntries(first.target) && alike.length > 1 && (guess?.isSpelling ?? !guess);
    const isOne = isLost || guess?.isElsewhere === true;
    if (isOne && alike[0] !== group) continue;
    const places = alike.reduce((sum, { others }) => sum + others + 1, -1);
    yield explain(
      first,
      isOne ? andElsewhere(places, alike.length) : andElsewhere(others),
      (isLost ? lostAdvice(first, alike.length, guess?.ids ?? []) : guess?.fix) ?? addition(first),
    );
  }
}

/** Whether a place holds nothing but ids of entries: a speaker may be described in each article. */
const isOfEntries = (target: Target) => ['actor', 'incident', 'outlet'].includes(target);

/** References grouped by entry and id; `others` counts those beside the first. */
export function onceEach(
  references: readonly Reference[],
): Iterable<{ first: Reference; others: number }> {
  const groups = new Map<string, { first: Reference; others: number }>();
  for (const reference of references) {
    const key = `${reference.entry.file.path} ${reference.id}`;
    const group = groups.get(key);
    if (group) group.others++;
    else groups.set(key, { first: reference, others: 0 });
  }
  return groups.values();
}

/** The end of a message on a reference that an entry, or several, have in other places, too. */
export const andElsewhere = (others: number, entries = 1) =>
  others === 0
    ? ''
    : `, here and in ${others} more ${others === 1 ? 'place' : 'places'}${entries > 1 ? `, in ${entries} files` : ''}`;

function explain(
  { entry, path, target, id }: Reference,
  others: string,
  fix: string,
): EntryViolation {
  const { noun, expected } = wanted[target];
  return {
    entry,
    location: { path },
    message: `there is no ${noun} ${quoted(id)}${others}`,
    expected,
    fix,
  };
}

function lostAdvice(reference: Reference, entries: number, ids: readonly string[]): string {
  const meant = ids.length > 0 ? `write ${ids.join()} if that is meant` : 'name one that is there';
  return `add ${fileFor(reference)}, which ${entries} entries refer to, or ${meant}`;
}

/** The file that an entry of the id would be; undefined where no file would. */
function fileFor({ target, id }: Reference): string | undefined {
  const [kind] = wanted[target].kinds;
  const host = hostIn(id);
  const name = host ? host.split('.')[0] : suggestId(id);
  return (
    kind && `${folderOf[kind]}/${/[a-z0-9]/i.test(id) ? name : '<the name in Latin letters>'}.md`
  );
}

function addition(reference: Reference): string {
  const { target } = reference;
  const file = fileFor(reference);
  if (file === undefined)
    return 'name one that is there; the id is the one written after id: or under speakers:';
  return target === 'speaker' || target === 'reader'
    ? `add it to the article’s speakers, or add ${file}`
    : `add ${file}, or name one that is there`;
}
