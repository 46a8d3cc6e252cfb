import { isDemonym } from '../lexicon/demonyms.ts';
import { roleNouns } from '../lexicon/speakers.ts';
import { words } from '../lexicon/words.ts';
import { openingBefore } from './brackets.ts';
import { isModifier, isNominal, isPronoun, isTime } from './node-kinds.ts';
import type { Node } from './sentences.ts';

/** Pronouns from which a phrase may hang: “nobody in the army”. */
const indefinite = words('nobody none everyone everybody someone somebody nothing those');

/** Prepositions by which the phrase that ends in the verb’s subject may hang from another. */
const linking = words('of for from in at with on to by within inside among near under');

/** Where the noun phrase that ends at `last` begins, with the phrases it hangs from: “a spokesman for the army”. */
export function phraseStart(nodes: readonly Node[], last: number): number {
  let at = last;
  for (;;) {
    const first = baseStart(nodes, at);
    const before = linkedBefore(nodes, first);
    if (before === undefined) return withNeither(nodes, first);
    at = before;
  }
}

/** The last word of the phrase that the one beginning at `first` hangs from; undefined where there is none. */
function linkedBefore(nodes: readonly Node[], first: number): number | undefined {
  const link = nodes[first - 1]?.lower ?? '';
  const head = nodes[first - 2];
  if (link === ')') return beforeBracket(nodes, first - 1);
  if (!head) return undefined;
  const isJoined = link === 'and' || link === 'or';
  if (isJoined || link === 'nor') return isNominal(head) || link === 'nor' ? first - 2 : undefined;
  if (!linking.has(link)) return undefined;
  if (isParticiple(head) && isNominal(nodes[first - 3])) return first - 3;
  const isLinked =
    (head.pos !== 'PRON' || indefinite.has(head.lower)) && isNominal(head) && !isTime(nodes[first]);
  return isLinked ? first - 2 : undefined;
}

function beforeBracket(nodes: readonly Node[], close: number): number | undefined {
  const open = openingBefore(nodes, close);
  return open !== undefined && isNominal(nodes[open - 1]) ? open - 1 : undefined;
}

const withNeither = (nodes: readonly Node[], first: number): number =>
  nodes[first - 1]?.lower === 'neither' ? first - 1 : first;

/** “a report obtained by”, “a group based in”. */
const isParticiple = (node: Node | undefined): boolean =>
  node?.pos === 'VERB' && /(?:ed|en|held)$/.test(node.lower);

function baseStart(nodes: readonly Node[], last: number): number {
  let at = last;
  if (nodes[at]?.pos === 'PRON' && nodes[at - 1]?.lower !== "'s")
    return nodes[at - 1]?.pos === 'DET' ? at - 1 : at;
  while (at > 0 && isModifier(nodes[at - 1]) && nodes[at]?.pos !== 'DET') {
    const before = nodes[at - 1];
    if (isPronoun(before)) break;
    if (before && isOtherPhrase(before, nodes[at])) break;
    if (before?.pos === 'QUOTE' && /[.,!?]["”'’]*$/.test(before.text)) break;
    at--;
  }
  return at;
}

/** “the attack US officials …”: a common noun before a name is its own phrase, unless it is a title. */
function isOtherPhrase(before: Node, at: Node | undefined): boolean {
  if (before.pos !== 'NOUN' || !at || !isDemonym(at.text)) return false;
  return !/^\p{Lu}/u.test(before.text) && !roleNouns.has(before.lemma.toLowerCase());
}
