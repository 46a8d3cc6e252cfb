import { idOrExample, isId, suggestId } from '../../../model/id.ts';
import { likelyWord, nearestWord } from '../../../text/nearest-word.ts';
import { type Corpus, misplacedAs, namedEntries } from '../../entries/corpus.ts';
import type { Reference, Target } from '../../entries/references.ts';
import { folderOf } from '../../files/content-file.ts';
import { homeOf } from '../../parsing/explaining/home-of.ts';
import { withArticle } from '../../violations/violation.ts';
import { candidatesOf } from './candidates.ts';
import {
  byAddress,
  byInitials,
  byList,
  byNoOne,
  bySigns,
  byState,
  type Guess,
  namedBy,
} from './guess-by-form.ts';
import { byDescription, byMember, byRename } from './guess-by-place.ts';
import { programOf } from './misplaced.ts';
import { foldName, type Name } from './names.ts';
import { reservedSpeakers } from './resolve.ts';
import { wanted } from './wanted.ts';

/**
 * Guesses what a reference that names nothing may have meant: by its signs, by name, as a list, of another
 * kind or place, by spelling.
 */
export function guessMeant(
  reference: Reference,
  corpus: Corpus,
  names: ReadonlyMap<string, Name[]>,
): Guess | undefined {
  return (
    byMisplaced(reference, corpus) ??
    byName(reference, names) ??
    bySigns(reference, corpus) ??
    byNoOne(reference) ??
    byRename(reference, corpus) ??
    byMember(reference, corpus) ??
    byDescription(reference) ??
    byList(reference, corpus, names) ??
    byAddress(reference, corpus) ??
    byState(reference, corpus) ??
    byOtherKind(reference, corpus) ??
    byNearest(reference, corpus) ??
    byInitials(reference, corpus) ??
    byNearestName(reference, names) ??
    byNameWithin(reference, names)
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
    : {
        ids: [id],
        fix: `${path} is there, and nothing reads it: ${programOf(path) ? 'write it as plain text,' : 'rename or move it to'} ${meant}`,
        isElsewhere: true,
      };
}

function byName({ target, id }: Reference, names: ReadonlyMap<string, Name[]>): Guess | undefined {
  const named = namedBy(id, target, names);
  return (
    named && {
      ids: [named.id],
      fix: `write ${isId(named.id) ? named.id : idOrExample(named.id)}, the id of the ${named.kind} of that name`,
    }
  );
}

function byOtherKind({ entry, target, id }: Reference, corpus: Corpus): Guess | undefined {
  if (entry.kind === 'article' && (reservedSpeakers.has(id) || entry.declaredSpeakers.has(id)))
    return { ids: reservedSpeakers.has(id) ? [] : [id], fix: notHere[target](id) };
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
      fix: `${other.file.path} is an entry of another kind (${other.kind}); name ${withArticle(wanted[target].noun)} here`,
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

function byNearest({ entry, target, id }: Reference, corpus: Corpus): Guess | undefined {
  const isMember = target === 'claim' || target === 'article-speaker';
  const bare = id.replace(/^(?:articles|incidents|actors|outlets)\//, '').replace(/\.md$/, '');
  const written = isMember && id.includes('/') ? id : (suggestId(bare) ?? bare);
  const nearest = likelyWord(written, candidatesOf({ target, entry, id }, corpus));
  return nearest === undefined
    ? undefined
    : { ids: [nearest], fix: `did you mean ${nearest}?`, isSpelling: true };
}

/** `Benyamin Netanyahoo`: a name that is spelt otherwise. */
function byNearestName(
  { target, id }: Reference,
  names: ReadonlyMap<string, Name[]>,
): Guess | undefined {
  const { kinds } = wanted[target];
  const known = [...names].filter(([, found]) =>
    found.some(({ entry }) => kinds.includes(entry.kind)),
  );
  const nearest = nearestWord(
    foldName(id),
    known.map(([name]) => name),
  );
  const named = (names.get(nearest ?? '') ?? []).find(({ entry }) => kinds.includes(entry.kind));
  return named && { ids: [named.entry.id], fix: `did you mean ${named.entry.id}?` };
}

/** `told AFP`: a name with other words around it. */
function byNameWithin(
  { target, id }: Reference,
  names: ReadonlyMap<string, Name[]>,
): Guess | undefined {
  const words = ` ${foldName(id).replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `;
  const { kinds } = wanted[target];
  const within = [...names]
    .filter(([name]) => words.includes(` ${name} `))
    .flatMap(([, found]) => found.filter(({ entry }) => kinds.includes(entry.kind)));
  const [meant, ...others] = new Set(within.map(({ entry }) => entry.id));
  return meant !== undefined && others.length === 0
    ? { ids: [meant], fix: `did you mean ${meant}? An id stands alone, without other words` }
    : undefined;
}
