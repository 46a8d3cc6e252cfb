import { literalPattern } from '../../../text/literal-pattern.ts';
import { normalise } from '../../../text/normalise.ts';
import type { Corpus } from '../../entries/corpus.ts';
import type { ParsedActor, ParsedArticle, ParsedOutlet } from '../../parsing/parse-entry.ts';
import type { Names } from '../cues/cues.ts';

/** Words by which a text may call somebody: in full, and by any word that tells it from others. */
export interface Called {
  /** Its names as they are; of a person the last; of a state its people and capital as well. */
  full: RegExp;
  /** These, and every word of its names that not many names have, in whatever form. */
  loose: RegExp;
}

const NOTHING = /(?!)/u;

// “US” is no “us”; but a sentence begins with a capital.
const anyCase = (pattern: string) =>
  pattern.replace(/^\p{L}/u, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);

const whole = (patterns: readonly string[]) =>
  patterns.length === 0
    ? NOTHING
    : new RegExp(`(?<![\\p{L}\\d])(?:${patterns.join('|')})(?![\\p{L}\\d])`, 'u');

// Of a word the end may change: Iran, Iranian; Syria, Syrian; militias, militia.
const stemOf = (word: string) =>
  `${(/^\p{Ll}/u.test(word) ? anyCase : String)(word.length > 5 ? word.slice(0, Math.max(4, word.length - 2)) : word.replace(/s$/, ''))}\\p{L}*`;

/** The words of a name that tell it from other names. */
const ownWords = (name: string, { generic }: Names) =>
  (name.match(/[\p{L}\d][\p{L}\d.-]*/gu) ?? []).filter(
    (word) => word.length > 2 && !generic.has(word.toLowerCase()),
  );

/** “IRGC” of Islamic Revolutionary Guard Corps. */
function initials(name: string): string[] {
  const letters = name.match(/(?<![\p{L}])\p{Lu}/gu)?.join('') ?? '';
  return letters.length > 2 ? [letters] : [];
}

// Asked for of every actor and outlet by every claim.
const known = new WeakMap<Names, WeakMap<ParsedActor | ParsedOutlet, Called>>();

/** How a text in a language may call an actor or outlet. */
export function calledOf(entry: ParsedActor | ParsedOutlet, names: Names): Called {
  const ofLanguage = known.get(names) ?? new WeakMap<ParsedActor | ParsedOutlet, Called>();
  known.set(names, ofLanguage);
  const called = ofLanguage.get(entry) ?? makeCalled(entry, names);
  ofLanguage.set(entry, called);
  return called;
}

function makeCalled(entry: ParsedActor | ParsedOutlet, names: Names): Called {
  const { all, initialled, ofState, last } = namesOf(entry, names);
  const full = [
    ...all.map((one) => (/^[a-z]/.test(one) ? anyCase(literalPattern(one)) : literalPattern(one))),
    ...initialled,
    ...ofState,
    ...last.map(literalPattern),
  ];
  const bodies = all
    .flatMap((one) => one.toLowerCase().split(' '))
    .filter((word) => names.bodies.has(word));
  const words = [...all.flatMap((one) => ownWords(one, names)), ...bodies];
  return { full: whole(full), loose: whole([...full, ...words.map(stemOf)]) };
}

/** The names an entry is called by as they are written: in full, initials and last names, and by patterns as a state is. */
function namesOf(entry: ParsedActor | ParsedOutlet, names: Names) {
  const { name = '', aliases, country } = entry.fields;
  const all = [name, ...aliases].map((one) => normalise(one).text).filter((one) => one !== '');
  const isState = entry.kind === 'actor' && entry.fields.kind === 'state';
  const isPerson = entry.kind === 'actor' && entry.fields.kind === 'person';
  const last = isPerson ? (name.split(/\s+/).at(-1) ?? '') : '';
  const ofState = isState && country !== undefined ? [names.states[country] ?? []].flat() : [];
  return { all, initialled: all.flatMap(initials), ofState, last: last === '' ? [] : [last] };
}

/** The words of a text by which names are looked up, without case: each run of letters and numbers. */
const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);

interface Voices {
  /** By a word that stands wherever the names do that begin with it; in the order of the record. */
  byWord: ReadonlyMap<string, readonly Named[]>;
  /** Those that may be called by a pattern: a text has to be asked. */
  always: readonly Named[];
}

interface Named {
  turn: number;
  entry: ParsedActor | ParsedOutlet;
}

const voicesOfCorpora = new WeakMap<Corpus['actors'], WeakMap<Names, Voices>>();

function voicesOf({ actors, outlets }: Corpus, names: Names): Voices {
  const ofLanguages = voicesOfCorpora.get(actors) ?? new WeakMap<Names, Voices>();
  voicesOfCorpora.set(actors, ofLanguages);
  const voices =
    ofLanguages.get(names) ?? indexed([...actors.values(), ...outlets.values()], names);
  ofLanguages.set(names, voices);
  return voices;
}

function indexed(entries: readonly (ParsedActor | ParsedOutlet)[], names: Names): Voices {
  const byWord = new Map<string, Named[]>();
  const always: Named[] = [];
  for (const [turn, entry] of entries.entries()) {
    const named = { turn, entry };
    const { all, initialled, ofState, last } = namesOf(entry, names);
    const firsts = new Set([...all, ...initialled, ...last].map((one) => [...wordsIn(one)][0]));
    if (ofState.length > 0 || firsts.has(undefined)) always.push(named);
    else
      for (const first of firsts)
        if (first !== undefined) byWord.get(first)?.push(named) ?? byWord.set(first, [named]);
  }
  return { byWord, always };
}

/**
 * The actors and outlets that a text may call by their full names ({@link calledOf}), in the order of the record, actors
 * first: those alone have to be asked, of however many a record has. Some of them are not called.
 */
export function mayBeCalled(
  text: string,
  corpus: Corpus,
  names: Names,
): (ParsedActor | ParsedOutlet)[] {
  const { byWord, always } = voicesOf(corpus, names);
  const found = [...wordsIn(text)].flatMap((word) => byWord.get(word) ?? []);
  return [...new Set([...always, ...found])]
    .sort((a, b) => a.turn - b.turn)
    .map(({ entry }) => entry);
}

/** How a text may call unnamed people or a document: in the words of their description. */
function calledAs(description: string, names: Names): Called {
  const words = normalise(description).text;
  const bare = words.replace(/^(?:an?|the|one|two|three|four|five|several|some) /iu, '');
  return {
    full: whole([anyCase(literalPattern(words)), anyCase(literalPattern(bare))]),
    loose: whole([anyCase(literalPattern(bare)), ...ownWords(bare, names).map(stemOf)]),
  };
}

/**
 * How a text may call a speaker, reader or link of a chain; undefined for its own voice, nobody’s, and without a name
 * or with two descriptions.
 */
export function calledBy(
  id: string,
  article: ParsedArticle,
  { actors, outlets }: Corpus,
  names: Names,
): Called | undefined {
  const own = article.fields.speakers.get(id);
  const isTwo = article.violations.some(({ spoils }) => spoils?.join() === `speakers,${id}`);
  if (own) return isTwo ? undefined : calledAs(own.description, names);
  const entry = actors.get(id) ?? outlets.get(id);
  return entry?.fields.name === undefined ? undefined : calledOf(entry, names);
}
