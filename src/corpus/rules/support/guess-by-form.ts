import { isCountryCode } from '../../../model/country.ts';
import { isId } from '../../../model/id.ts';
import { type Corpus, namedEntries } from '../../entries/corpus.ts';
import type { Reference, Target } from '../../entries/references.ts';
import { suggestCountry } from '../../parsing/explaining/explain-country.ts';
import type { ParsedEntry } from '../../parsing/parse-entry.ts';
import { followPath } from '../../violations/written-path.ts';
import { foldName, type Name } from './names.ts';
import { resolve } from './resolve.ts';
import { wanted } from './wanted.ts';

/** What an unknown reference may have meant. */
export interface Guess {
  ids: readonly string[];
  fix: string;
  /** Whether nothing but likeness of letters speaks for it. */
  isSpelling?: true;
  /** Whether the mistake is in what is referred to, and not in what refers to it. */
  isElsewhere?: true;
}

const isKnown = (reference: Reference, id: string, corpus: Corpus) =>
  resolve({ ...reference, id }, corpus).state !== 'unknown';

/** `“israel”`, `israel,`, `incidents\\x.md`, `/claims/article/x/`: an id with other signs on or in it. */
export function bySigns(reference: Reference, corpus: Corpus): Guess | undefined {
  const [bare = '', comment] = reference.id.split(/(?=#)/);
  const plain = bare
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll('\\', '/')
    .replace(/^[\s"“”„'‘’«»<>()[\]{}*_-]+|[\s"“”'‘’«»<>()[\]{}*_,;.:!?]+$/g, '')
    .replace(/\/$/, '')
    .replace(/\.md$/i, '');
  const steps = plain.split('/');
  // Claims and speakers of articles are named in two steps, everything else in one.
  const isMember = reference.target === 'claim' || reference.target === 'article-speaker';
  const forms = [plain, steps.slice(isMember ? -2 : -1).join('/')];
  const form = forms.find(
    (text) => text !== '' && text !== reference.id && isKnown(reference, text, corpus),
  );
  if (form === undefined) return undefined;
  const why = comment ? '; a comment needs a space before its #' : '';
  return { ids: [form], fix: `write ${form}${why}` };
}

const NO_ONE =
  /^(?:none|null|nil|~|-|–|n\/?a|nothing|no-?one|nobody|unknown|unclear|\?+|keine?r?|niemand|unbekannt)$/i;
const AUTHOR =
  /^(?:the )?(?:author|journalist|reporter|writer|article|newspaper|narrator|text|outlet|self)$/i;
const ANYBODY = /^(?:reportedly|allegedly|widely|it is said|reports|media reports|rumou?rs?)$/i;
const UNNAMED = /^(?:anonymous|unnamed|sources?|officials?)$/i;

/** A word that says there is nobody, or that somebody is meant who has a word of its own. */
export function byNoOne({ target, id, path }: Reference): Guess | undefined {
  const isSpeaker = target === 'speaker' || target === 'reader';
  if (isSpeaker && AUTHOR.test(id)) return { ids: ['author'], fix: 'write author' };
  if (target === 'speaker' && ANYBODY.test(id))
    return { ids: ['unattributed'], fix: 'write unattributed' };
  if (isSpeaker && UNNAMED.test(id))
    return {
      ids: [],
      fix: 'describe the unnamed people once under speakers:, below an id of your choice, and write that id here',
    };
  if (!NO_ONE.test(id)) return undefined;
  return { ids: [], fix: path.includes('accused') ? noAccused : noOne[target] };
}

const noAccused =
  'leave accused: out where the text accuses nobody, and write about: for what the claim speaks of';

const noOne: Record<Target, string> = {
  incident: 'write incidents: [] where the text names none',
  actor: 'leave the line out',
  outlet: 'leave the line out, or name the outlet',
  link: 'leave chain: out where the article does not say how it came; write chain: [] where it was said to the outlet itself',
  speaker: 'write unattributed where the text names nobody, or author for the article’s own voice',
  reader: 'a reading is always somebody’s: name author, an actor, an outlet or a speaker',
  claim: 'leave the line out',
  'article-speaker': 'leave the line out',
};

/** The entry that has a name, of a kind that a place can hold. */
export const namedBy = (name: string, target: Target, names: ReadonlyMap<string, Name[]>) =>
  names.get(foldName(name))?.find(({ entry }) => wanted[target].kinds.includes(entry.kind))?.entry;

const COMMAS = /\s*(?:,|;|\band\b)\s*/;
const SEPARATORS = /\s*(?:[,;،؛、&/>→+]|(?:^|\s)-(?=\s|\w)|\s(?:and|und)\s|\s)\s*/;

/** `actors: israel, iran` without brackets is one id to YAML; so is `[israel iran]` without a comma. */
export function byList(
  reference: Reference,
  corpus: Corpus,
  names: ReadonlyMap<string, Name[]>,
): Guess | undefined {
  const bare = reference.id.replace(/^[([{]|[)\]}]$/g, '');
  const isOneKnown = (id: string) => isKnown(reference, id, corpus);
  const idFrom = (part: string) =>
    isOneKnown(part) ? part : namedBy(part, reference.target, names)?.id;
  const lists = [COMMAS, SEPARATORS]
    .map((separator) => bare.split(separator).filter((part) => part !== ''))
    .filter((parts) => parts.length > 1);
  // A comma divides, whatever it divides; a space may be part of a name.
  const [byCommas] = lists;
  const isDivided = bare.includes(',') && byCommas?.some(isOneKnown) && byCommas.every(isId);
  const ids =
    lists
      .map((parts) => parts.map(idFrom).filter((id) => id !== undefined))
      .find((found, index) => found.length === lists[index]?.length) ??
    (isDivided ? byCommas : undefined);
  if (!ids) return undefined;
  const isInList = Array.isArray(
    followPath(reference.entry.data, reference.path.slice(0, -1)).value,
  );
  return {
    ids,
    fix: isInList
      ? `write a comma between them: ${ids.join(', ')}`
      : `write a list: [${ids.join(', ')}]`,
  };
}

const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?((?:[\w-]+\.)+[a-z]{2,})(\/\S*)?$/i;

/** The host that an address, or the name of a site, leads to. */
export const hostIn = (text: string) => ADDRESS.exec(text)?.[1]?.toLowerCase();

/** `https://www.timesofisrael.com/…` for the id of the outlet there. */
export function byAddress({ target, id }: Reference, { outlets }: Corpus): Guess | undefined {
  const host = wanted[target].kinds.includes('outlet') ? hostIn(id) : undefined;
  if (host === undefined) return undefined;
  const [label = ''] = host.split('.');
  const plain = (name: string) => name.toLowerCase().replaceAll(/^the\b|[^a-z0-9]/g, '');
  const outlet = [...outlets.values()].find(
    ({ id, fields }) =>
      [id, fields.name ?? ''].some((name) => plain(name) === plain(label)) ||
      hostIn(fields.url ?? '') === host,
  );
  const rest = id.includes('/') && target === 'outlet' ? '; the address goes into url:' : '';
  return outlet && { ids: [outlet.id], fix: `write ${outlet.id}, the id of the outlet${rest}` };
}

/** `Deutschland`, `US`: a state by its code, or by its name in another language. */
export function byState({ target, id }: Reference, { actors }: Corpus): Guess | undefined {
  if (!wanted[target].kinds.includes('actor')) return undefined;
  // Ids of two small letters are words of all kinds.
  const code = isCountryCode(id) ? id : id.length > 2 ? suggestCountry(id) : undefined;
  const states = [...actors.values()].filter(
    ({ fields }) => fields.kind === 'state' && fields.country === code,
  );
  const [state, ...others] = code === undefined ? [] : states;
  return state && others.length === 0
    ? { ids: [state.id], fix: `write ${state.id}, the id of that state` }
    : undefined;
}

/** `NYT` for The New York Times. */
export function byInitials({ target, id }: Reference, corpus: Corpus): Guess | undefined {
  if (!/^[A-Z]{2,6}$/.test(id)) return undefined;
  const [entry, ...others] = namedEntries(corpus).filter(
    (entry) => wanted[target].kinds.includes(entry.kind) && initialsOf(entry).includes(id),
  );
  return entry && others.length === 0
    ? { ids: [entry.id], fix: `did you mean ${entry.id}?` }
    : undefined;
}

/** With small words and without them: NYT, TNYT. */
function initialsOf(entry: ParsedEntry): string[] {
  const name = entry.kind === 'actor' || entry.kind === 'outlet' ? (entry.fields.name ?? '') : '';
  const words = name.split(/[\s-]+/).filter((word) => word !== '');
  const initials = (of: readonly string[]) =>
    of.map((word) => word.charAt(0).toUpperCase()).join('');
  return [
    initials(words),
    initials(words.filter((word) => !/^(?:the|of|for|and|in)$/i.test(word))),
  ];
}
