import { suggestId } from '../model/id.ts';
import { likelyWord } from '../text/nearest-word.ts';
import { candidatesOf } from './candidates.ts';
import type { Problem } from './check.ts';
import { type EntryKind, folderOf } from './content-file.ts';
import { type Corpus, namedEntries } from './corpus.ts';
import { quoted } from './finding.ts';
import { foldName, type Name, namesOf } from './names.ts';
import { type Reference, referencesOf, type Target } from './references.ts';
import { resolve } from './resolve.ts';

/** Kinds of entries that somebody may refer to by a name. */
export const nameable: readonly EntryKind[] = ['actor', 'incident', 'outlet'];

/** Every reference to one of some targets that names nothing, with what it may have meant. */
export function* unknownReferences(corpus: Corpus, targets: readonly Target[]): Generator<Problem> {
  const names = namesOf(corpus, nameable);
  for (const entry of namedEntries(corpus))
    for (const reference of referencesOf(entry))
      if (targets.includes(reference.target) && resolve(reference, corpus).state === 'unknown')
        yield explain(reference, corpus, names);
}

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
    noun: 'outlet or document',
    kinds: ['outlet'],
    expected: 'the id of an entry in outlets/, or of a document under speakers',
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
  corpus: Corpus,
  names: ReadonlyMap<string, Name[]>,
): Problem {
  const { entry, path, target, id } = reference;
  const { noun, expected } = wanted[target];
  return {
    entry,
    place: { path },
    message: `there is no ${noun} ${quoted(id)}`,
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
    byName(reference, names) ??
    byList(reference, corpus) ??
    byOtherKind(reference, corpus) ??
    byNearest(reference, corpus)
  );
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
  if (target === 'link' && entry.kind === 'article' && entry.declaredSpeakers.has(id))
    return {
      ids: [id],
      fix: `${id} are unnamed people, who can only be speakers; a chain holds what they were heard through`,
    };
  const other = namedEntries(corpus).find((named) => named.id === id);
  return (
    other && {
      ids: [id],
      fix: `${folderOf[other.kind]}/${id}.md is an entry of another kind (${other.kind}); name ${withArticle(wanted[target].noun)} here`,
    }
  );
}

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
