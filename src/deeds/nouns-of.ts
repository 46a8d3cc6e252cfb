import { words } from '../attribution/lexicon/words.ts';
import { baseGrammar, chunk } from '../attribution/tagging/chunk.ts';
import type { Node } from '../attribution/tagging/sentences.ts';
import type { Token } from '../attribution/tagging/tag.ts';

/** Nouns that are one with their last s. */
const alike = words('series corps headquarters barracks analysis crossroads');

/** A noun’s form in a dictionary, good enough to look it up. */
export function lemmaOf(node: Token | undefined): string {
  const lemma = node?.lemma.toLowerCase() ?? '';
  // The tagger’s lexicon leaves names and words it does not know in the plural.
  return lemma === node?.lower && !alike.has(lemma) ? lemma.replace(/(?<=[^s])s$/u, '') : lemma;
}

/** What a word may be in a dictionary without an ending, where the tagger does not say: “striking” is “strike”. */
export function stemsOf(word: string, ending: RegExp): string[] {
  const stem = word.replace(ending, '');
  return [stem, `${stem}e`, stem.replace(/(.)\1$/u, '$1')];
}

// “a series of strikes”: nouns that count others.
const counting = words(
  'series number wave string round spate lot one some any act hundred dozen thousand score pair couple campaign barrage ' +
    'volley swarm most many several part kind type',
);

/**
 * The head noun of the phrase that begins at a node: the last noun before what hangs from it; of “a series of strikes”
 * the second one. Undefined where no phrase begins there.
 */
export function headAfter(nodes: readonly Node[], from: number): Token | undefined {
  const inside = nodes[from]?.inside;
  if (inside) return inside.find(({ pos }, at) => pos === 'NOUN' && inside[at + 1]?.pos !== 'NOUN');
  const end = chunk(nodes, from, baseGrammar);
  const head = nodes[end - 1];
  if (!head || end === from) return isPronoun(nodes[from]) ? nodes[from] : undefined;
  return counting.has(lemmaOf(head)) && nodes[end]?.lower === 'of'
    ? (headAfter(nodes, end + 1) ?? head)
    : head;
}

const isPronoun = (node: Node | undefined): boolean => node?.pos === 'PRON';
