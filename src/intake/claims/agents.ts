import { nationCalled } from '../../attribution/lexicon/demonyms.ts';
import { documentNouns, roleNouns, titleWords } from '../../attribution/lexicon/speakers.ts';
import { words } from '../../attribution/lexicon/words.ts';
import { readSource } from '../../attribution/speakers/source-phrase.ts';
import { isTime } from '../../attribution/tagging/node-kinds.ts';
import { spanOf } from '../../attribution/tagging/node-span.ts';
import type { Node } from '../../attribution/tagging/sentences.ts';
import type { Deed } from '../../deeds/deed.ts';
import {
  aimedNouns,
  deedNouns,
  forceNouns,
  instrumentNouns,
  memberNouns,
} from '../../deeds/lexicon.ts';
import { lemmaOf } from '../../deeds/nouns-of.ts';
import type { KnownActor } from '../../model/known.ts';
import { literalPattern } from '../../text/literal-pattern.ts';
import { type Mention, mentionsOf } from './mentions.ts';

/** Who is meant by the words for an agent: an actor that is known, a name that is not, or a pronoun. */
export type Agent =
  | { kind: 'suspect' }
  | { kind: 'known'; id: string }
  | { kind: 'new'; name: string }
  | { kind: 'pronoun'; word: string };

/**
 * Who is meant by the words for who did something. Whoever is only mentioned in them is not: in “a base in Iraq”, “an
 * Iran-backed militia” and “Iraqi villagers” no actor is the one who acts. Empty where the words name nobody.
 */
export function agentsOf(
  { agent, agentIs, aim }: Pick<Deed, 'agent' | 'agentIs' | 'aim'>,
  text: string,
  actors: readonly KnownActor[],
): Agent[] {
  const base = baseOf(agent);
  // “either Iran or Russia”: not said which.
  if (base.some(({ lower }) => lower === 'or')) return [];
  const members = membersOf(base);
  members.at(-1)?.push(...agent.slice(base.length));
  return (
    members
      .flatMap((nodes) => agentOf(nodes, agentIs, text, actors) ?? [])
      // “Gas and Electric” may be one name: what is new in a list is left for a reader.
      // Who is not known and attacks somebody by name may do so in words.
      .filter(({ kind }) => kind !== 'new' || (members.length === 1 && aim === 'something'))
  );
}

/** The members of a list: “the United States and Israel”, “American and Israeli jets”. */
function membersOf(nodes: readonly Node[]): Node[][] {
  const members: Node[][] = [[]];
  for (const node of nodes) {
    if (/^(?:and|or|nor|both|neither)$/u.test(node.lower)) members.push([]);
    else members.at(-1)?.push(node);
  }
  const last = members.at(-1) ?? [];
  // “American and Israeli jets” are jets of both.
  const head = last.slice(-1);
  return members
    .filter((member) => member.length > 0)
    .map((member) => (isAdjective(member) && member !== last ? [...member, ...head] : member));
}

const isAdjective = (member: readonly Node[]): boolean =>
  member.length > 0 && nationCalled(member.at(-1)?.text ?? '') !== undefined;

/** Nouns by which an article comes back to the one whom it has named as who did it. */
const suspectNouns = words(
  'suspect gunman shooter attacker assailant accused defendant perpetrator culprit bomber',
);

/** “the suspect”, “the gunman in the shooting”: one, and known by now. */
const isSuspect = (nodes: readonly Node[]): boolean => {
  const base = baseOf(nodes);
  return base.length === 2 && base[0]?.lower === 'the' && suspectNouns.has(base[1]?.lower ?? '');
};

const owning = words('our its their his her my whose');

function agentOf(
  nodes: readonly Node[],
  agentIs: Deed['agentIs'],
  text: string,
  actors: readonly KnownActor[],
): Agent | undefined {
  const first = nodes[0];
  if (!first) return undefined;
  if (isSuspect(nodes)) return { kind: 'suspect' };
  if (nodes.length === 1 && first.pos === 'PRON') return { kind: 'pronoun', word: first.lower };
  const base = baseOf(nodes);
  const head = base.at(-1);
  if (owning.has(first.lower) && (agentIs === 'modifier' || isForce(head)))
    return { kind: 'pronoun', word: first.lower };
  const known = knownIn(base, agentIs, text, actors);
  if (known) return known;
  const behind = nodes[base.length];
  // “the army of Sarvia”, “drones from Sarvia”.
  if (isForce(head) && (behind?.lower === 'of' || behind?.lower === 'from')) {
    const owner = baseOf(nodes.slice(base.length + 1));
    const owned = knownIn(owner, 'phrase', text, actors) ?? newIn(owner);
    if (owned) return owned;
  }
  const nation = nationIn(base, text);
  if (nation) return nation;
  // Where an actor is named among words, they are no new name.
  if (agentIs !== 'phrase' || mentionsOf(wordsOf(base, text), actors).length > 0) return undefined;
  const found = newIn(base);
  return found && isName(found.name, base, text) ? found : undefined;
}

/**
 * Whether words are a name, and do not only begin a sentence with a capital: they are several, or stand with one amid a sentence elsewhere
 * in the text.
 */
function isName(name: string, base: readonly Node[], text: string): boolean {
  if (name.includes(' ') || !/(?:^|[.!?:”"\n]\s*)$/u.test(text.slice(0, base[0]?.start ?? 0)))
    return true;
  return new RegExp(`[\\p{Ll},’'] ${literalPattern(name)}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** The nation that no actor is, whose adjective stands before a force, a weapon or a deed: “Sarvian drones”, where the text has “Sarvia”. */
function nationIn(base: readonly Node[], text: string): Agent | undefined {
  const head = lemmaOf(base.at(-1));
  const isTheirs = [forceNouns, instrumentNouns, deedNouns].some((list) => list.has(head));
  const adjective = base.find(({ text: word }) => /^\p{Lu}\p{Ll}{3,}(?:n|i|ese|ish)$/u.test(word));
  if (!adjective || (!isTheirs && base.at(-1) !== adjective)) return undefined;
  const stems = ['n', 'an', 'ian', 'i', 'ese', 'ish'].flatMap((ending) =>
    adjective.text.endsWith(ending) ? [adjective.text.slice(0, -ending.length)] : [],
  );
  const name = stems.find((stem) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${literalPattern(stem)}(?![\\p{L}\\p{N}])`, 'u').test(text),
  );
  return name === undefined ? undefined : { kind: 'new', name };
}

/** A noun phrase without what hangs from it. */
function baseOf(nodes: readonly Node[]): Node[] {
  const end = nodes.findIndex(
    ({ pos, lower, text }, at) =>
      at > 0 &&
      (pos === 'ADP' ||
        pos === 'VERB' ||
        pos === 'AUX' ||
        /^[,(—–]$/u.test(text) ||
        /^(?:who|which|that)$/u.test(lower)),
  );
  return nodes.slice(0, end < 0 ? nodes.length : end);
}

/** What a noun phrase is in the text. */
function wordsOf(nodes: readonly Node[], text: string): string {
  const [span = [0, 0]] = spanOf(nodes, 0, nodes.length);
  return text.slice(...span);
}

const isForce = (node: Node | undefined): boolean =>
  forceNouns.has(lemmaOf(node)) || instrumentNouns.has(lemmaOf(node));

function knownIn(
  base: readonly Node[],
  agentIs: Deed['agentIs'],
  text: string,
  actors: readonly KnownActor[],
): Agent | undefined {
  const [first] = base;
  if (!first) return undefined;
  const words = wordsOf(base, text);
  const fitting = mentionsOf(words, actors).filter((mention) => {
    const tail = base.filter(({ start }) => start >= first.start + mention.end);
    const before = base.findLast(({ end }) => end <= first.start + mention.start);
    return acts(mention, {
      tail,
      before,
      agentIs,
      actors,
      name: words.slice(mention.start, mention.end),
    });
  });
  const found = fitting.at(-1);
  return found && { kind: 'known', id: found.id };
}

interface Surroundings {
  tail: readonly Node[];
  before: Node | undefined;
  agentIs: Deed['agentIs'];
  actors: readonly KnownActor[];
  name: string;
}

/** Whether the one who is mentioned is the one who acts, or whose forces and weapons do. */
function acts(mention: Mention, { tail, before, agentIs, actors, name }: Surroundings): boolean {
  // “George Washington” is no capital, “New Mexico” no state of its own.
  if (before?.pos === 'PROPN' && /^\p{Lu}/u.test(before.text) && !isTitle(before)) return false;
  if (tail[0]?.text === '-') return false;
  const isPossessive = tail[0]?.lower === "'s" || tail[0]?.lower === "'";
  const behind = isPossessive ? tail.slice(1) : tail;
  const kind = actors.find(({ id }) => id === mention.id)?.kind;
  const isState = kind === 'state';
  // “Iran bomb kills four” is a bomb in Iran; “an Iranian bomb”, “Iran’s bomb” and “a US bomb” are not.
  const isItsOwn =
    isPossessive ||
    mention.form === 'adjective' ||
    !isState ||
    isShort(name) ||
    nationCalled(name) !== undefined;
  if (agentIs === 'modifier')
    return isItsOwn && (isPossessive || !behind.some(({ text }) => /^\p{Lu}/u.test(text)));
  if (behind.length === 0) return mention.form === 'name' && !isPossessive;
  const head = lemmaOf(behind.at(-1));
  if (forceNouns.has(head)) return true;
  if ([instrumentNouns, deedNouns, aimedNouns].some((list) => list.has(head))) return isItsOwn;
  return memberNouns.has(head) && kind !== undefined && !isState;
}

/** “US”, “U.S.”, “UK”: abbreviations, which stand for the adjective as well. */
const isShort = (name: string): boolean => /^(?:\p{Lu}\.?){2,4}$/u.test(name);

const isTitle = (node: Node): boolean =>
  titleWords.has(node.lower) || roleNouns.has(lemmaOf(node)) || /^\d/u.test(node.text);

/** A name that no actor has: “the Houthis”, “Houthi rebels”, “Karim Salih”. */
function newIn(base: readonly Node[]): Extract<Agent, { kind: 'new' }> | undefined {
  const head = lemmaOf(base.at(-1));
  // Whose “Sarvian drones” are is for a reader to say.
  if (instrumentNouns.has(head) || deedNouns.has(head)) return undefined;
  const named = base.filter(({ text, pos }) => /^\p{Lu}/u.test(text) && pos !== 'DET');
  // The first word of a sentence has a capital, whatever it is.
  if (named.every((node) => commonNouns.has(lemmaOf(node)))) return undefined;
  if (/^(?:a|an)$/u.test(base[0]?.lower ?? '') || base.some(({ lower }) => natural.has(lower)))
    return undefined;
  if (
    base[0]?.pos === 'PRON' ||
    named.length === 0 ||
    named.every(isTime) ||
    named.some(({ text }) => nationCalled(text.replace(/(?<=n|i)s$/u, '')) !== undefined)
  )
    return undefined;
  if (memberNouns.has(head)) return { kind: 'new', name: textOf(named) };
  // “21-year-old Karim Salih”: what stands before a name is none of it.
  const capital = base.findIndex(({ text, pos }) => /^\p{Lu}/u.test(text) && pos !== 'DET');
  // “al-Shabaab” begins with a small letter.
  const isArticled =
    base[capital - 1]?.text === '-' && /^(?:al|el)$/iu.test(base[capital - 2]?.text ?? '');
  const name = base.slice(isArticled ? capital - 2 : capital);
  if (!name.every(isNamePart)) return undefined;
  const source = readSource(name);
  if (source.kind !== 'named' || !/\p{Lu}/u.test(source.name)) return undefined;
  if (base.some(({ text }) => text === "'s" || text === '’s')) return undefined;
  return { kind: 'new', name: source.name };
}

/** What kills and nobody does. */
const natural = words(
  'typhoon hurricane cyclone storm tropical earthquake tsunami flood fire wildfire virus coronavirus covid covid-19 disease epidemic outbreak pandemic',
);

const commonNouns = words(
  '',
  roleNouns,
  documentNouns,
  memberNouns,
  forceNouns,
  instrumentNouns,
  deedNouns,
  aimedNouns,
);

/** Whether a word can stand in a name with its titles: “the”, “President”, “Mohammad bin Salman”. */
const isNamePart = (node: Node): boolean =>
  /^[\p{Lu}\p{N}’'.-]/u.test(node.text) ||
  /^(?:the|of|and|bin|ibn|al|el|van|von|de|der|den|la|abu)$/u.test(node.lower) ||
  isTitle(node);

const textOf = (nodes: readonly Node[]): string => nodes.map(({ text }) => text).join(' ');
