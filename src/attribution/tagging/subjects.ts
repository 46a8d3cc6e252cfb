import { verbFrames } from '../lexicon/verbs.ts';
import { timeWords, words } from '../lexicon/word-lists.ts';
import { isNominal, openingBefore, phraseStart } from './phrases.ts';
import type { Node } from './sentences.ts';
import type { VerbGroup } from './verb-groups.ts';

/**
 * Where the source of a verb stands: right before it; before what is inserted between commas; at the verb
 * before, which has the same subject; in the main clause behind; behind its own verb (“, said X”).
 */
export type SourceFrom = 'beside' | 'before-insertion' | 'shared' | 'main-clause' | 'behind';

/** Who does what a verb says: places in the nodes, half-open, and where it was found. */
export interface Subject {
  start: number;
  end: number;
  from: Exclude<SourceFrom, 'behind'>;
}

const conjunctions = words('and but or then yet');

/** The subject of each verb group, looked for to its left; undefined where none is found. */
export function subjectsOf(
  nodes: readonly Node[],
  groups: readonly VerbGroup[],
): (Subject | undefined)[] {
  const found: (Subject | undefined)[] = [];
  groups.forEach((_, index) => {
    found.push(subjectOf(nodes, groups, index, found));
  });
  return found;
}

function subjectOf(
  nodes: readonly Node[],
  groups: readonly VerbGroup[],
  index: number,
  known: readonly (Subject | undefined)[],
): Subject | undefined {
  const group = groups[index];
  if (!group) return undefined;
  const shared = (): Subject | undefined => inherited(nodes, groups, index, known);
  if (group.form === 'infinitive') return shared();
  const at = skipLeft(nodes, group.start - 1);
  if (group.form === 'ing' && !isBearer(nodes[at])) {
    const isFirst = index === 0 && insertions.has(nodes[at]?.text ?? '');
    return isFirst && isNominal(nodes[at - 1]) ? endingAt(nodes, at - 1) : shared();
  }
  const node = nodes[at];
  if (!node || conjunctions.has(node.lower)) return shared();
  if (insertions.has(node.text) && group.form === 'participle' && isNominal(nodes[at - 1]))
    return endingAt(nodes, at - 1);
  if (insertions.has(node.text)) return beforeInsertion(nodes, at) ?? shared();
  if (isNominal(node) || node.pos === 'DET' || node.pos === 'ADJ') return endingAt(nodes, at);
  return undefined;
}

/** Whether a noun stands right before “saying”, as in “a caller saying”. */
const isBearer = (node: Node | undefined): boolean => node?.pos === 'NOUN' || node?.pos === 'PROPN';

const insertions = words(', — – - --');

function endingAt(nodes: readonly Node[], last: number): Subject {
  const start = phraseStart(nodes, last);
  return { start, end: last + 1, from: 'beside' };
}

/** Past adverbs, brackets and words for when: “Trump on Monday also said”. */
function skipLeft(nodes: readonly Node[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 12; steps++) {
    const node = nodes[at];
    if (!node) return at;
    if (node.lower === ')') {
      const open = openingBefore(nodes, at);
      if (open === undefined) return at;
      at = open - 1;
    } else if (node.pos === 'ADV' && !['here', 'there'].includes(node.lower)) at--;
    else if (timeWords.has(node.lower) && at > 0) {
      const before = nodes[at - 1];
      if (before?.pos === 'ADP' && at > 1) at -= 2;
      else if (before?.pos === 'DET' && nodes[at - 2]?.pos === 'ADP' && at > 2) at -= 3;
      else if (before && (timeWords.has(before.lower) || isNominal(before))) at--;
      else return at;
    } else return at;
  }
  return at;
}

/** “X, the chairman of Y, said”: the phrase before the commas, with what stands between them. */
function beforeInsertion(nodes: readonly Node[], close: number): Subject | undefined {
  const mark = nodes[close]?.text;
  for (let at = close - 1; at > 0; at--) {
    const text = nodes[at]?.text;
    if (text !== mark) continue;
    const before = skipLeft(nodes, at - 1);
    if (isNominal(nodes[before]) && nodes[before]?.pos !== 'QUOTE')
      return { start: phraseStart(nodes, before), end: close, from: 'before-insertion' };
    return undefined;
  }
  return undefined;
}

/** The subject of the nearest finite verb before, for “and added”, “, saying” and “to say”; or of the one after. */
function inherited(
  nodes: readonly Node[],
  groups: readonly VerbGroup[],
  index: number,
  known: readonly (Subject | undefined)[],
): Subject | undefined {
  for (let i = index - 1; i >= Math.max(0, index - 12); i--) {
    const subject = known[i];
    if (
      groups[i]?.form === 'finite' &&
      subject &&
      (isSaying(groups[i]) || !isHollow(nodes, subject)) &&
      !isSaid(nodes, subject)
    )
      return { ...subject, from: 'shared' };
  }
  if (index > 0) return undefined;
  for (const group of groups.slice(1, 4)) {
    if (group.form !== 'finite') continue;
    const at = skipLeft(nodes, group.start - 1);
    if (isNominal(nodes[at])) return { ...endingAt(nodes, at), from: 'main-clause' };
  }
  return undefined;
}

const isSaying = (group: VerbGroup | undefined): boolean =>
  group !== undefined && verbFrames.get(group.lemma)?.takes.has('clause') === true;

/** Whether the subject belongs to what somebody says: “that the army …”, “said the army …”. */
function isSaid(nodes: readonly Node[], { start }: Subject): boolean {
  const before = nodes[start - 1];
  if (!before) return false;
  return (
    before.lower === 'that' || (before.pos === 'VERB' && verbFrames.has(before.lemma.toLowerCase()))
  );
}

const hollow = words('that which it there what this');

const isHollow = (nodes: readonly Node[], { start, end }: Subject): boolean =>
  end - start === 1 && hollow.has(nodes[start]?.lower ?? '');
