import type { Entries, WrittenClaim } from './entries.ts';
import { type Reading, readClause } from './read-clause.ts';
import { quoted, type Rests, type Told } from './rests.ts';
import type { Signed } from './signs.ts';

/** What is wrong with something that a view tells, in words for whoever mends it. */
export interface Fault {
  path: string;
  words: string;
  what: string;
}

interface Called {
  names: readonly string[];
  /** Nothing where English does not tell. */
  isPlural: boolean | undefined;
}

/** What a speaker of a claim may be called, by any page. */
export function calledIn(id: string, claim: WrittenClaim, entries: Entries): Called {
  const { article } = claim;
  const { actors, outlets } = entries;
  const own = article.speakers.get(id);
  if (own)
    return {
      names: sameAs(id, claim.article.id, entries).map(quoted),
      isPlural: own.isDocument ? false : isPlural(own.words, own.count, article.language),
    };
  if (id === 'author') {
    const source = article.source === undefined ? undefined : outlets.get(article.source);
    return { names: [source?.name ?? 'the article'], isPlural: source?.kind === 'collective' };
  }
  if (id === 'unattributed')
    return { names: ['Unattributed', 'unattributed', 'Nobody'], isPlural: undefined };
  const named = actors.get(id) ?? outlets.get(id);
  const isBody = /\b(?:police|forces|guards|staff|media|militias)$/iu.test(named?.name ?? '');
  return {
    names: named ? [named.name] : [],
    isPlural:
      named?.kind === 'group' || named?.kind === 'collective' ? true : isBody ? undefined : false,
  };
}

/** The words for unnamed people in their own article, and in others that are about the same people. */
function sameAs(id: string, article: string, { articles }: Entries): string[] {
  const all = [...articles.values()].flatMap((one) =>
    [...one.speakers].map(([speaker, unnamed]) => ({ key: `${one.id}/${speaker}`, ...unnamed })),
  );
  const found = new Set([`${article}/${id}`]);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const { key, sameAs: others } of all)
      if (found.has(key) || others.some((other) => found.has(other)))
        for (const one of [key, ...others]) found.add(one);
  }
  return all.flatMap(({ key, words }) => (found.has(key) ? words : []));
}

/** By how many there are, or by the noun the words are about: “an adviser to officials” is one. */
function isPlural(words: string, count: number | undefined, language: string): boolean | undefined {
  if (count !== undefined) return count > 1;
  if (!language.startsWith('en')) return undefined;
  if (/^(?:an?|one|another)\b/iu.test(words)) return false;
  const [head = ''] = words.split(
    /,| (?:of|for|from|in|at|to|on|with|who|whom|that|which|close|near|familiar)\b/u,
  );
  return /(?:s|people|men|women)$/u.test(head.trim());
}

const withoutArticle = (name: string) => name.replace(/^the /iu, '');
export const isCalled = (name: string, { names }: Called) =>
  names.map(withoutArticle).includes(withoutArticle(name));

/** The scope that a claim has for the page of any incident. */
function scopesOf({ scope, incidents }: WrittenClaim, { incidents: all }: Entries): string[] {
  const isOfSeries = incidents.some((id) => all.get(id)?.kind === 'series');
  return scope === 'ambiguous'
    ? ['ambiguous', ...(isOfSeries ? ['series'] : [])]
    : ['exact', ...(isOfSeries ? ['series'] : [])];
}

/** What the data of words says that none of their claims does. */
export function unheld({ rests, path, words }: Told, entries: Entries): Fault[] {
  const fault = (what: string): Fault => ({ path, words, what });
  const claims = rests.claims.flatMap((key) => entries.claims.get(key) ?? []);
  if (claims.length === 0) return [fault('it rests on no claim')];
  if (claims.length < rests.claims.length)
    return [fault(`not on record: ${rests.claims.join(', ')}`)];
  if (rests.stance === undefined)
    return [
      ...rests.speakers.map((speaker) => fault(`${speaker} is named without a stance`)),
      ...countFaults(words, claims.length).map(fault),
      ...rests.accused
        .filter((one) => !claims.some((claim) => names(claim, [one])))
        .map(({ actor, role }) => fault(`no claim has ${actor} as ${role}`)),
    ];
  const rightly = claims.filter((claim) => isTold(claim, rests, entries));
  return [
    ...claims
      .filter((claim) => !rightly.includes(claim))
      .map(({ key }) =>
        fault(`${key} does not say this: ${JSON.stringify({ ...rests, claims: [] })}`),
      ),
    ...rests.speakers
      .filter(
        (speaker) =>
          !rightly.some((claim) =>
            voicesOf(claim, entries).some((called) => isCalled(speaker, called)),
          ),
      )
      .map((speaker) => fault(`${speaker} says this in none of ${rests.claims.join(', ')}`)),
  ];
}

/** Words that count claims count those they rest on. */
function countFaults(words: string, count: number): string[] {
  const [, told] = /\b(\d+|one) (?:more )?claims?\b/u.exec(words) ?? [];
  return told === undefined || Number(told.replace('one', '1')) === count
    ? []
    : [`it rests on ${count} claims`];
}

const names = ({ accused }: WrittenClaim, wanted: Rests['accused']) =>
  wanted.every(({ actor, role }) =>
    accused.some((one) => one.actor === actor && one.role === role),
  );

const isTold = (claim: WrittenClaim, { stance, accused, scope }: Rests, entries: Entries) =>
  claim.stance === stance && names(claim, accused) && scopesOf(claim, entries).includes(scope);

/** Who speaks in a claim, and who reads it. */
function voicesOf(claim: WrittenClaim, entries: Entries): Called[] {
  return [...claim.speakers, ...(claim.readBy === undefined ? [] : [claim.readBy])].map((id) =>
    calledIn(id, claim, entries),
  );
}

/** What the words of a clause say that its data does not, or the other way about. */
export function misworded(told: Told, entries: Entries, sign: (text: string) => Signed): Fault[] {
  const { rests, path, words } = told;
  const fault = (what: string): Fault => ({ path, words, what });
  if (rests.stance === undefined) return [];
  // A value stands alone where what it is of stands before it.
  if (rests.accused.length === 0 && entries.texts.includes(words)) return [];
  const reading = readClause(sign(words));
  if (!reading) return [fault('no sentence of the oracle’s grammar')];
  const claims = rests.claims.flatMap((key) => entries.claims.get(key) ?? []);
  return [
    ...namedFaults(reading, rests, claims, entries),
    ...stanceFaults(reading, rests),
    ...accusedFaults(reading, rests, entries),
    ...hedgeFaults(reading, claims),
    ...basisFaults(reading, claims),
    ...numberFaults(reading, claims, entries),
  ].map(fault);
}

function namedFaults(
  reading: Reading,
  rests: Rests,
  claims: readonly WrittenClaim[],
  entries: Entries,
): string[] {
  const isIn = (name: string, ids: (claim: WrittenClaim) => readonly string[]) =>
    claims.some((claim) => ids(claim).some((id) => isCalled(name, calledIn(id, claim, entries))));
  const said = [...reading.speakers, ...reading.readers].map(withoutArticle);
  return [
    ...reading.speakers
      .filter((name) => !isIn(name, ({ speakers }) => speakers))
      .map((name) => `${name} speaks in none of its claims`),
    ...reading.readers
      .filter((name) => !isIn(name, ({ readBy }) => (readBy === undefined ? [] : [readBy])))
      .map((name) => `${name} reads none of its claims`),
    ...reading.through
      .filter((name) => !isIn(name, ({ chain = [] }) => ['author', ...chain]))
      .map((name) => `none of its claims came through ${name}`),
    ...reading.outlets
      .filter((name) => !isIn(name, () => ['author']))
      .map((name) => `${name} published none of its claims`),
    ...(reading.speakers.length === 0 || rests.speakers.length === 0
      ? []
      : rests.speakers
          .filter((name) => !said.includes(withoutArticle(name)))
          .map((name) => `its words do not name ${name}`)),
    ...(rests.speakers.length === 0
      ? []
      : reading.speakers
          .filter((name) => !rests.speakers.map(withoutArticle).includes(withoutArticle(name)))
          .map((name) => `its data does not name ${name}`)),
  ];
}

const stanceFaults = ({ stances }: Reading, { stance = '' }: Rests) =>
  stances && !stances.includes(stance)
    ? [`its words are for ${stances.join(' or ')}, its data says ${stance}`]
    : [];

function accusedFaults(
  { accused, own, isFull }: Reading,
  rests: Rests,
  { actors }: Entries,
): string[] {
  if (!isFull) return [];
  const told =
    own.length > 0 ? own.map((role) => role) : accused.map(({ name, role }) => `${name} ${role}`);
  const held = rests.accused.map(({ actor, role }) =>
    own.length > 0 ? role : `${actors.get(actor)?.name} ${role}`,
  );
  const left = (some: readonly string[], others: readonly string[]) =>
    some.filter((one) => !others.includes(one));
  return [
    ...left(told, held).map((one) => `its data does not have ${one}`),
    ...left(held, told).map((one) => `its words do not have ${one}`),
  ];
}

/** Where all its claims leave room for doubt, so do its words, if they name who says it. */
function hedgeFaults(
  { hedge, speakers, isFull, quote }: Reading,
  claims: readonly WrittenClaim[],
): string[] {
  if (
    hedge !== undefined &&
    !claims.some((claim) => claim.hedge !== undefined && quoted(claim.hedge) === hedge)
  )
    return [`${hedge} is no hedge of its claims`];
  const isDoubted = claims.every((claim) => claim.hedge !== undefined);
  return isDoubted && hedge === undefined && isFull && speakers.length > 0 && quote === undefined
    ? ['it drops the hedge']
    : [];
}

const basisFaults = ({ basis }: Reading, claims: readonly WrittenClaim[]) =>
  basis === undefined ||
  claims.some((claim) => claim.basis !== undefined && quoted(claim.basis) === basis)
    ? []
    : [`${basis} is how none of its claims knows`];

function numberFaults(
  { number, isSeveral, subjects }: Reading,
  claims: readonly WrittenClaim[],
  entries: Entries,
): string[] {
  if (number === undefined) return [];
  const isMany = isSeveral ? true : pluralOf(subjects, claims, entries);
  if (isMany === undefined) return [];
  return isMany === (number === 'many') ? [] : [`its verb is for ${number}`];
}

/** Whether the only one named, or the speakers who stand beside, are several. */
function pluralOf(
  named: readonly string[],
  claims: readonly WrittenClaim[],
  entries: Entries,
): boolean | undefined {
  const [claim] = claims;
  if (!claim) return undefined;
  if (named.length === 0) {
    const all = claim.speakers.map((id) => calledIn(id, claim, entries));
    return all.length > 1 ? true : all[0]?.isPlural;
  }
  const found = claims
    .flatMap((one) => voicesOf(one, entries))
    .find((called) => named.some((name) => isCalled(name, called)));
  return found?.isPlural;
}
