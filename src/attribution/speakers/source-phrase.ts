import { isDemonym } from '../lexicon/demonyms.ts';
import { definiteWords, sourcePronouns } from '../lexicon/function-words.ts';
import { bodyNouns } from '../lexicon/organisations.ts';
import { COMMA_OR_DASH } from '../lexicon/punctuation.ts';
import {
  counts,
  documentNouns,
  outletEndings,
  roleNouns,
  titleWords,
} from '../lexicon/speakers.ts';
import { timeWords } from '../lexicon/time-words.ts';
import { words } from '../lexicon/words.ts';
import type { Token } from '../tagging/tag.ts';
import { outletIn } from './outlet-in.ts';
import { bare, isCapital, links, text } from './token-text.ts';

/** What a source is, told from its words alone. */
export type SourcePhrase =
  | { kind: 'none' }
  | { kind: 'pronoun'; word: string }
  | { kind: 'named'; name: string; last: string; is: 'person' | 'body' | 'either' }
  | { kind: 'outlet'; name: string }
  | { kind: 'document'; head: string; definite: Definiteness }
  | {
      kind: 'people';
      head: string;
      number: 'one' | 'many';
      count: number | undefined;
      definite: Definiteness;
    };

type Definiteness = 'definite' | 'indefinite';

const breaks = words('( nor who which that', COMMA_OR_DASH);

/** Tells what a source is. `tokens` are its words with their tags. */
export function readSource(tokens: readonly Token[]): SourcePhrase {
  const apposed = apposedName(tokens);
  if (apposed !== undefined)
    return { kind: 'named', name: apposed, last: lastOf(apposed), is: 'person' };
  const phrase = mainPhrase(tokens);
  const first = phrase[0];
  if (!first) return { kind: 'none' };
  if (phrase.length === 1 && sourcePronouns.has(first.lower))
    return { kind: 'pronoun', word: first.lower };
  const outlet = outletIn(phrase);
  if (outlet !== undefined) return { kind: 'outlet', name: outlet };
  const head = headOf(phrase);
  const lemma = singular(head);
  const definite = definiteWords.has(first.lower) ? 'definite' : 'indefinite';
  const person = personName(phrase);
  if (documentNouns.has(lemma) && !person) return { kind: 'document', head: lemma, definite };
  if (person) return { kind: 'named', name: person, last: lastOf(person), is: 'person' };
  if (bodyNouns.has(lemma))
    return { kind: 'named', name: bodyName(phrase, head), last: head?.text ?? '', is: 'body' };
  if (roleNouns.has(lemma) || !hasName(phrase)) return peopleOf(phrase, head, lemma, definite);
  const name = bare(phrase);
  return { kind: 'named', name, last: lastOf(name), is: 'either' };
}

/** “Court of Session” is a name as a whole, “the court in Tomsk” a court. */
function bodyName(phrase: readonly Token[], head: Token | undefined): string {
  const verb = phrase.findIndex(({ pos }, at) => at > 1 && pos === 'VERB');
  const whole = verb < 0 ? phrase : phrase.slice(0, verb);
  return bare(head && isCapital(head) ? whole : beforeLink(phrase));
}

const lastOf = (name: string): string => name.split(' ').at(-1) ?? name;

function peopleOf(
  phrase: readonly Token[],
  head: Token | undefined,
  lemma: string,
  definite: Definiteness,
): SourcePhrase {
  const many =
    (head !== undefined && head.lower !== lemma && head.lower.endsWith('s')) ||
    ['people', 'some', 'many', 'others'].includes(head?.lower ?? '');
  const numeral = phrase.find(
    ({ lower, pos }) => counts.has(lower) || (pos === 'NUM' && /^\d{1,3}$/.test(lower)),
  );
  const stated = numeral ? (counts.get(numeral.lower) ?? Number(numeral.lower)) : undefined;
  const count = many ? (stated === 1 ? undefined : stated) : (stated ?? 1);
  return { kind: 'people', head: lemma, number: many ? 'many' : 'one', count, definite };
}

/** The phrase up to what is inserted: “Brown, a lawyer” is “Brown”. */
function mainPhrase(tokens: readonly Token[]): readonly Token[] {
  const lead =
    tokens[0] && ['neither', 'both', 'either'].includes(tokens[0].lower) ? tokens.slice(1) : tokens;
  const end = lead.findIndex(({ lower }, at) => at > 0 && breaks.has(lower));
  const main = end < 0 ? lead : lead.slice(0, end);
  return main.at(-1)?.lower === "'s" ? main.slice(0, -1) : main;
}

/** “the mayor of Paris, Anne Hidalgo”: the name behind a description. */
function apposedName(tokens: readonly Token[]): string | undefined {
  const comma = tokens.findIndex(({ text: sign }) => sign === ',');
  const [described, rest] = [tokens.slice(0, Math.max(0, comma)), tokens.slice(comma + 1)];
  if (comma < 1 || hasPersonalName(described)) return undefined;
  const end = rest.findIndex(({ text: sign }) => sign === ',');
  const called = end < 0 ? rest : rest.slice(0, end);
  const name = called.slice(titleWords.has(called[0]?.lower ?? '') ? 1 : 0);
  const words = name.filter(({ text: part }) => part !== '-').length;
  return words > 1 && words < 4 && name.every(isNamePart) ? text(name) : undefined;
}

const hasPersonalName = (phrase: readonly Token[]): boolean =>
  personName(phrase) !== undefined || phrase.every((token) => token.pos === 'PROPN');

function beforeLink(phrase: readonly Token[]): readonly Token[] {
  const link = phrase.findIndex(
    ({ lower, pos }, at) => at > 0 && (links.has(lower) || (pos === 'VERB' && at > 1)),
  );
  return link < 0 ? phrase : phrase.slice(0, link);
}

const headOf = (phrase: readonly Token[]): Token | undefined =>
  beforeLink(phrase).findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN') ??
  beforeLink(phrase).at(-1);

const irregular: Readonly<Record<string, string>> = {
  people: 'people',
  men: 'man',
  women: 'woman',
  media: 'media',
  news: 'news',
};

/** A noun without its plural ending, good enough to look it up. */
function singular(token: Token | undefined): string {
  const lower = token?.lower ?? '';
  const known = irregular[lower];
  if (known !== undefined) return known;
  if (lower.endsWith('sses')) return lower.slice(0, -2);
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  return lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
}

const hasName = (phrase: readonly Token[]): boolean =>
  beforeLink(phrase).some(
    (token, at) => isCapital(token) && (token.pos === 'PROPN' || at > 0) && !isDemonym(token.text),
  );

/** The name at the end of a phrase, after titles: “U.S. Special Envoy Robert Malley” is “Robert Malley”. */
function personName(phrase: readonly Token[]): string | undefined {
  const own = beforeLink(phrase);
  // A surname may look like a title: “John Major”.
  let start = own.at(-1)?.pos === 'PROPN' && isSurname(own) ? own.length - 1 : own.length;
  while (start > 0 && isNamePart(own[start - 1])) start--;
  while (particles.has(own[start]?.lower ?? '')) start++;
  const name = own.slice(start);
  if (name.length === 0 || name.length > 4) return undefined;
  const isTitled =
    start > 0 &&
    (titleWords.has(own[start - 1]?.lower ?? '') || roleNouns.has(own[start - 1]?.lower ?? ''));
  return isTitled || (name.length === 2 && start === 0) ? text(name) : undefined;
}

const isSurname = (phrase: readonly Token[]): boolean =>
  titleWords.has(phrase.at(-1)?.lower ?? '') && isNamePart(phrase.at(-2));

const particles = words('- bin ibn al el von van de der den ben abu la');

const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined && (particles.has(token.lower) || isNameWord(token));

const isNameWord = (token: Token): boolean =>
  /^(?:PROPN|NOUN|VERB|ADJ)$/.test(token.pos) &&
  isCapital(token) &&
  !isDemonym(token.text) &&
  ![titleWords, outletEndings, timeWords].some((list) => list.has(token.lower)) &&
  !roleNouns.has(singular(token));
