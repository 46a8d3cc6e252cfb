import { suggestId } from '../../model/id.ts';
import { likelyWord } from '../../text/nearest-word.ts';
import { type EntryKind, folderOf } from '../content-file.ts';
import { type Corpus, misplacedAs, namedEntries } from '../corpus.ts';
import { quoted } from '../finding.ts';
import { homeOf } from '../reading/home-of.ts';
import { type Reference, referencesOf, type Target } from '../references.ts';
import { candidatesOf } from './candidates.ts';
import type { Problem } from './check.ts';
import { foldName, type Name, namesOf } from './names.ts';
import { reservedSpeakers, resolve } from './resolve.ts';

/** Kinds of entries that somebody may refer to by a name. */
export const nameable: readonly EntryKind[] = ['actor', 'incident', 'outlet'];

/**
 * Every reference to one of some targets that names nothing, with what it may have meant: once for an
 * entry and an id, at the first place.
 */
export function* unknownReferences(corpus: Corpus, targets: readonly Target[]): Generator<Problem> {
  const names = namesOf(corpus, nameable);
  const unknown = namedEntries(corpus)
    .flatMap(referencesOf)
    .filter(({ target }) => targets.includes(target))
    .filter((reference) => resolve(reference, corpus).state === 'unknown');
  for (const { first, others } of onceEach(unknown)) yield explain(first, others, corpus, names);
}

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

/** The end of a message on a reference that an entry has in other places, too. */
export const andElsewhere = (others: number) =>
  others === 0 ? '' : `, here and in ${others} more ${others === 1 ? 'place' : 'places'}`;

interface Wanted {
  noun: string;
  kinds: readonly EntryKind[];
  expected: string;
}

const wanted: Record<Target, Wanted> = {
  actor: { noun: 'actor', kinds: ['actor'], expected: 'the id of an entry in actors/' },
  outlet: { noun: 'outlet', kinds: ['outlet'], expected: 'the id of an entry in outlets/' },
  incident: { noun: 'incident', kinds: ['incident'], expected: 'the id of an entry in incidents/' },
  claim: {
    noun: 'claim',
    kinds: [],
    expected: 'the id of a claim of this article, or article/claim for one of another',
  },
  link: {
    noun: 'outlet, document or person',
    kinds: ['outlet', 'actor'],
    expected: 'the id of an entry in outlets/ or actors/, or of one of the article’s speakers',
  },
  speaker: {
    noun: 'speaker',
    kinds: ['actor', 'outlet'],
    expected:
      'the id of an entry in actors/ or outlets/, of one of the article’s speakers, author or unattributed',
  },
  reader: {
    noun: 'reader',
    kinds: ['actor', 'outlet'],
    expected:
      'the id of an entry in actors/ or outlets/, of one of the article’s speakers, or author',
  },
  'article-speaker': {
    noun: 'speaker',
    kinds: [],
    expected: 'article/speaker: a speaker under speakers of another article',
  },
};

function explain(
  reference: Reference,
  others: number,
  corpus: Corpus,
  names: ReadonlyMap<string, Name[]>,
): Problem {
  const { entry, path, target, id } = reference;
  const { noun, expected } = wanted[target];
  return {
    entry,
    place: { path },
    message: `there is no ${noun} ${quoted(id)}${andElsewhere(others)}`,
    expected,
    fix: guessMeant(reference, corpus, names)?.fix ?? addition(reference),
  };
}

/** The kinds of entries that a reference may name. */
export const kindsOf = (target: Target): readonly EntryKind[] => wanted[target].kinds;

/** What an unknown reference may have meant. */
export interface Guess {
  ids: readonly string[];
  fix: string;
}

/** Guesses what a reference that names nothing may have meant: by name, as a list, of another kind, by spelling. */
export function guessMeant(
  reference: Reference,
  corpus: Corpus,
  names: ReadonlyMap<string, Name[]>,
): Guess | undefined {
  return (
    byMisplaced(reference, corpus) ??
    byName(reference, names) ??
    byList(reference, corpus) ??
    byOtherKind(reference, corpus) ??
    byNearest(reference, corpus)
  );
}

/** `iran.md.txt`, or `iran.md` in no folder: the entry is there, and nothing reads it. */
function byMisplaced({ entry, target, id }: Reference, corpus: Corpus): Guess | undefined {
  const [kind] = wanted[target].kinds;
  const owner = entry.kind === 'article' && kind === undefined ? id.split('/')[0] : id;
  const path = owner === undefined ? undefined : misplacedAs(owner, corpus);
  const meant = `${folderOf[kind ?? 'article']}/${owner}.md`;
  return path === undefined || (kind === undefined && !id.includes('/'))
    ? undefined
    : { ids: [id], fix: `${path} is there, and nothing reads it: rename or move it to ${meant}` };
}

function byName({ target, id }: Reference, names: ReadonlyMap<string, Name[]>): Guess | undefined {
  const named = names
    .get(foldName(id))
    ?.find(({ entry }) => wanted[target].kinds.includes(entry.kind))?.entry;
  return (
    named && { ids: [named.id], fix: `write ${named.id}, the id of the ${named.kind} of that name` }
  );
}

/** `actors: israel, iran` without brackets is one id to YAML. */
function byList(reference: Reference, corpus: Corpus): Guess | undefined {
  const ids = reference.id.split(/\s*(?:,|;|\band\b)\s*/).filter((part) => part !== '');
  const areKnown =
    ids.length > 1 && ids.every((id) => resolve({ ...reference, id }, corpus).state !== 'unknown');
  return areKnown ? { ids, fix: `write a list: [${ids.join(', ')}]` } : undefined;
}

function byOtherKind({ entry, target, id }: Reference, corpus: Corpus): Guess | undefined {
  if (entry.kind === 'article' && (reservedSpeakers.has(id) || entry.declaredSpeakers.has(id)))
    return { ids: [id], fix: notHere[target](id) };
  const other = namedEntries(corpus).find((named) => named.id === id);
  const home = other && homeOf(other.data['kind']);
  if (other && home && home !== other.kind && wanted[target].kinds.includes(home))
    return {
      ids: [id],
      fix: `${other.file.path} has the kind of an entry in ${folderOf[home]}/: move the file there`,
    };
  return (
    other && {
      ids: [id],
      fix: `${folderOf[other.kind]}/${id}.md is an entry of another kind (${other.kind}); name ${withArticle(wanted[target].noun)} here`,
    }
  );
}

const onlyEntries = (id: string) =>
  `${id} can speak and cannot stand here: name an actor that has an entry in actors/`;
const noLink = (id: string) =>
  `${id} can speak and cannot stand here: a chain holds what is between it and the article`;

/** What to do where a speaker without an entry stands in the place of something else. */
const notHere: Record<Target, (id: string) => string> = {
  actor: onlyEntries,
  outlet: (id) =>
    `${id} can speak and cannot stand here: name an outlet that has an entry in outlets/`,
  incident: (id) => `${id} can speak and cannot stand here: name an incident`,
  claim: (id) => `${id} is a speaker: name a claim, by what follows its id:`,
  link: noLink,
  speaker: onlyEntries,
  reader: () => 'a reading is always somebody’s: name author, an actor, an outlet or a speaker',
  'article-speaker': onlyEntries,
};

const withArticle = (noun: string) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

function byNearest({ entry, target, id }: Reference, corpus: Corpus): Guess | undefined {
  const isMember = target === 'claim' || target === 'article-speaker';
  const bare = id.replace(/^(?:articles|incidents|actors|outlets)\//, '').replace(/\.md$/, '');
  const written = isMember && id.includes('/') ? id : suggestId(bare);
  const nearest = likelyWord(written, candidatesOf({ target, entry, id }, corpus));
  return nearest === undefined ? undefined : { ids: [nearest], fix: `did you mean ${nearest}?` };
}

function addition({ target, id }: Reference): string {
  const [kind] = wanted[target].kinds;
  if (kind === undefined)
    return 'name one that is there; the id is the one written after id: or under speakers:';
  const file = `${folderOf[kind]}/${suggestId(id)}.md`;
  return target === 'speaker' || target === 'reader'
    ? `add it to the article’s speakers, or add ${file}`
    : `add ${file}, or name one that is there`;
}
