import { demonyms, roleNouns } from '../lexicon/speakers.ts';
import { prepositions, timeWords, words } from '../lexicon/word-lists.ts';
import type { Node } from './sentences.ts';

const nominal = words('NOUN PROPN PRON NUM SYM QUOTE');
const modifying = words('DET ADJ NUM NOUN PROPN SYM QUOTE PRON');

export const isNominal = (node: Node | undefined): boolean =>
  node !== undefined && nominal.has(node.pos);

const isModifier = (node: Node | undefined): boolean =>
  node !== undefined &&
  (modifying.has(node.pos) || node.lower === "'s" || node.lower === "'" || node.text === '-');

const linking = words('of for from in at with on to');

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
  if (!linking.has(link) && link !== 'by') return undefined;
  if (isParticiple(head) && isNominal(nodes[first - 3])) return first - 3;
  const isLinked = head.pos !== 'PRON' && isNominal(head) && !isTime(nodes, first);
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
  node?.pos === 'VERB' && /(?:ed|en|led|held)$/.test(node.lower);

const isTime = (nodes: readonly Node[], at: number): boolean =>
  timeWords.has(nodes[at]?.lower ?? '');

export function openingBefore(nodes: readonly Node[], close: number): number | undefined {
  for (let at = close - 1; at >= Math.max(0, close - 12); at--)
    if (nodes[at]?.lower === '(') return at;
  return undefined;
}

function baseStart(nodes: readonly Node[], last: number): number {
  let at = last;
  if (nodes[at]?.pos === 'PRON' && nodes[at - 1]?.lower !== "'s")
    return nodes[at - 1]?.pos === 'DET' ? at - 1 : at;
  while (at > 0 && isModifier(nodes[at - 1]) && nodes[at]?.pos !== 'DET') {
    const before = nodes[at - 1];
    if (before?.pos === 'PRON' && !possessive.has(before.lower)) break;
    if (before && isOtherPhrase(before, nodes[at])) break;
    if (before?.pos === 'QUOTE' && /[.,!?]["”'’]*$/.test(before.text)) break;
    at--;
  }
  return at;
}

/** “the attack US officials …”: a common noun before a name is its own phrase, unless it is a title. */
function isOtherPhrase(before: Node, at: Node | undefined): boolean {
  if (before.pos !== 'NOUN' || !at || !demonyms.has(at.lower)) return false;
  return !/^\p{Lu}/u.test(before.text) && !roleNouns.has(before.lemma.toLowerCase());
}

const possessive = words('his her its their our my your whose');

/** One past the noun phrase that begins at `from`; `from` itself where none does. */
export function phraseEnd(nodes: readonly Node[], from: number): number {
  let at = baseEnd(nodes, from);
  if (at === from) return from;
  for (;;) {
    const link = nodes[at];
    if (!link) return at;
    if (link.lower === '(') {
      const close = closingAfter(nodes, at);
      if (close === undefined) return at;
      at = close + 1;
      continue;
    }
    const isBy = link.lower === 'by' && nodes[at - 1]?.pos === 'NOUN';
    if ((isBy || (linking.has(link.lower) && link.lower !== 'to')) && !isTime(nodes, at + 1)) {
      const end = baseEnd(nodes, at + 1);
      if (end === at + 1) return at;
      at = end;
      continue;
    }
    if (link.lower === 'and' || link.lower === 'or' || link.lower === '&') {
      const end = baseEnd(nodes, at + 1);
      if (end === at + 1 || nodes[at + 1]?.pos === 'PRON') return at;
      at = end;
      continue;
    }
    return at;
  }
}

function closingAfter(nodes: readonly Node[], open: number): number | undefined {
  for (let at = open + 1; at < Math.min(nodes.length, open + 12); at++)
    if (nodes[at]?.lower === ')') return at;
  return undefined;
}

function baseEnd(nodes: readonly Node[], from: number): number {
  const first = nodes[from];
  if (!first) return from;
  if (first.pos === 'PRON' && !possessive.has(first.lower)) return from + 1;
  let at = from;
  let head = from;
  while (at < nodes.length) {
    const node = nodes[at];
    if (!node) break;
    if (node.pos === 'PRON' && !possessive.has(node.lower)) break;
    if (node.pos === 'DET' && at > from && head > from) break;
    if (
      isModifier(node) ||
      (node.pos === 'ADV' && nodes[at + 1]?.pos === 'ADJ') ||
      (node.pos === 'VERB' &&
        at > from &&
        isNominal(nodes[at + 1]) &&
        /(ed|ing)$/.test(node.lower) &&
        head === from)
    ) {
      at++;
      if (isNominal(node) || node.pos === 'ADJ' || node.pos === 'DET' || node.lower === "'s")
        head = at;
      continue;
    }
    break;
  }
  return head > from ? head : from;
}

/** One past the words for when, where and how that stand between a verb and what was said. */
export function skipAdjuncts(nodes: readonly Node[], from: number): number {
  let at = from;
  for (;;) {
    const node = nodes[at];
    if (!node) return at;
    if (node.pos === 'ADV' || timeWords.has(node.lower)) {
      at++;
      continue;
    }
    if (node.pos === 'NUM' && timeWords.has(nodes[at - 1]?.lower ?? '')) {
      at++;
      continue;
    }
    if (prepositions.has(node.lower) && node.lower !== 'like') {
      const end = phraseEnd(nodes, at + 1);
      if (end === at + 1) return at;
      at = end;
      continue;
    }
    return at;
  }
}
