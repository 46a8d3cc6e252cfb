import type { Entries } from './entries.ts';
import { calledIn, type Fault } from './held.ts';
import type { Text, Told } from './rests.ts';
import type { Signed } from './signs.ts';
import { deeds, NAME, verbs } from './verbs.ts';

const verb = verbs
  .flatMap(({ one, many }) => [one, many])
  .concat('says', 'say', 'said', 'accuses', 'accuse', 'blames')
  .map((words) => words.replace(/\(\?<reader>[^)]*\)/u, NAME));
const deed = Object.values(deeds).flatMap(({ told, supposed }) => [told, supposed]);

/** Somebody by name who is said to say something, or to have done it. */
const attribution = new RegExp(
  `${NAME}(?: \\([^()]*\\))?,? (?:(?:at first|then) )?(?:${[...verb, ...deed].join('|')})(?![\\p{L}])`,
  'u',
);

/** Words of a record, and the same as they begin a sentence. */
interface Owned {
  words: string;
  begun: string;
}

/** Words that may tell an attribution: what views say on the strength of claims, and what the record holds itself. */
export function ownedWords(
  told: readonly Told[],
  leads: readonly string[],
  entries: Entries,
): Owned[] {
  const { texts, actors, outlets } = entries;
  const names = new Set([...actors.values(), ...outlets.values()].map(({ name }) => name));
  const written = texts.filter((text) => /\s/u.test(text) && !names.has(text));
  return [
    ...new Set([
      ...told.filter(isWhole).map(({ words }) => words),
      ...told.flatMap((one) => besideSpeakers(one, entries)),
      ...leads,
      ...written,
    ]),
  ]
    .map((words) => words.replace(/\s+/gu, ' '))
    .sort((a, b) => b.length - a.length)
    .map((words) => ({ words, begun: begun(words) }));
}

/**
 * Attributions that a view holds outside what it says to rest on claims, and outside the record’s own words;
 * a predicate may stand alone.
 */
export function attributionsOutside(
  texts: readonly Text[],
  owned: readonly Owned[],
  predicates: ReadonlySet<string>,
  sign: (text: string) => Signed,
): Fault[] {
  const longestFirst = [...predicates].sort((a, b) => b.length - a.length);
  return texts.flatMap(({ path, text }): Fault[] => {
    if (/\.html$/u.test(path)) return [];
    const words = text.replace(/\s+/gu, ' ');
    if (!attribution.test(sign(words).text) || predicates.has(words) || isCut(words, owned))
      return [];
    // Either may hold the other within it.
    const rests = [
      without(withoutFurther(words, longestFirst), owned),
      withoutFurther(without(words, owned), longestFirst),
    ].map((left) => sign(left).text);
    const [rest = ''] = rests;
    return rests.every((left) => attribution.test(left))
      ? [{ path, words: text, what: `an attribution outside any claim: ${rest}` }]
      : [];
  });
}

/** Words that begin small within a sentence may begin it elsewhere. */
const without = (text: string, owned: readonly Owned[]) =>
  owned.reduce((left, one) => left.replaceAll(one.words, '…').replaceAll(one.begun, '…'), text);

/** What whoever is named before does as well, or does by the heading of a note. */
const withoutFurther = (text: string, longestFirst: readonly string[]) =>
  longestFirst.reduce(
    (left, words) =>
      ['and ', '; ', ', ', '· '].reduce((one, before) => one.replaceAll(before + words, '…'), left),
    text,
  );

const begun = (words: string) => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** What a drawing cuts short or into lines, behind the name of an outlet where that stands before it. */
function isCut(text: string, owned: readonly Owned[]): boolean {
  const part = text.replace(/…$/u, '').trimEnd();
  const parts = [part, part.replace(/^[^:]*: /u, '')];
  return owned.some(({ words, begun }) =>
    parts.some((one) => words.includes(one) || begun.includes(one)),
  );
}

/** Whether words name who says it: what somebody does may not stand behind any other name. */
const isWhole = ({ words }: Told) =>
  !new RegExp(`^(?:${verb.join('|')})(?![\\p{L}])`, 'u').test(words);

/** What somebody does, behind the name of each who does it by its claims. */
function besideSpeakers({ words, rests }: Told, entries: Entries): string[] {
  if (rests.speakers.length > 0) return [];
  return rests.claims.flatMap((key) => {
    const claim = entries.claims.get(key);
    const speakers = claim ? claim.speakers.map((id) => calledIn(id, claim, entries)) : [];
    return speakers.flatMap(({ names }) => names.map((name) => `${name} ${words}`));
  });
}
