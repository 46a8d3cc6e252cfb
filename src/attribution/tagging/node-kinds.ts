import { possessives } from '../lexicon/function-words.ts';
import { timeWords } from '../lexicon/time-words.ts';
import { words } from '../lexicon/words.ts';
import type { Node } from './sentences.ts';

const nominal = words('NOUN PROPN PRON NUM SYM QUOTE');
const modifying = words('DET ADJ NUM NOUN PROPN SYM QUOTE PRON');
const owning = words('whose', possessives);

/** Whether a node can be the head of a noun phrase; a quotation can. */
export const isNominal = (node: Node | undefined): boolean =>
  node !== undefined && nominal.has(node.pos);

/** Whether a node can stand in a noun phrase before its head, or holds two parts of it together. */
export const isModifier = (node: Node | undefined): boolean =>
  node !== undefined &&
  (modifying.has(node.pos) || node.lower === "'s" || node.lower === "'" || node.text === '-');

/** Whether a node is a whole noun phrase by itself: “he”, but not “his”. */
export const isPronoun = (node: Node | undefined): boolean =>
  node?.pos === 'PRON' && !owning.has(node.lower);

/** Whether a node is a word for when: “Monday”, “March”, “earlier”. */
export const isTime = (node: Node | undefined): boolean => timeWords.has(node?.lower ?? '');
