import { COMMA_OR_DASH } from '../lexicon/punctuation.ts';
import { verbFrames } from '../lexicon/verbs.ts';
import { words } from '../lexicon/words.ts';
import { openingBefore } from './brackets.ts';
import { firstOf } from './first-of.ts';
import { isNominal, isTime } from './node-kinds.ts';
import { phraseStart } from './phrases.ts';
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

/** A verb whose subject is looked for, and the node `at` which the search stops to its left. */
interface Search {
  nodes: readonly Node[];
  groups: readonly VerbGroup[];
  /** The verb’s place in `groups`. */
  index: number;
  group: VerbGroup;
  at: number;
  node: Node | undefined;
  /** The subjects of the groups before. */
  known: readonly (Subject | undefined)[];
}

/** One way in which a verb has its subject. */
export interface SubjectRule {
  /** A sentence whose last verb but for its auxiliaries stands between asterisks. */
  example: string;
  /** The subject of that verb in the example. */
  finds: string | undefined;
  fits: (search: Search) => boolean;
  subject: (search: Search) => Subject | undefined;
}

const conjunctions = words('and but or then yet');
const insertions = words('-', COMMA_OR_DASH);

/** Whether a noun stands right before “saying”, as in “a caller saying”. */
const isBearer = (node: Node | undefined): boolean => node?.pos === 'NOUN' || node?.pos === 'PROPN';

const isInsertion = (node: Node | undefined): boolean => insertions.has(node?.text ?? '');

/** In the order they are tried; the first that fits decides, even where it finds none. */
export const subjectRules: readonly SubjectRule[] = [
  {
    example: 'The minister came to *say* it was over.',
    finds: 'The minister',
    fits: ({ group }) => group.form === 'infinitive',
    subject: inherited,
  },
  {
    example: 'The minister, *speaking* on Monday.',
    finds: 'The minister',
    fits: ({ group, node, nodes, at, index }) =>
      group.form === 'ing' && index === 0 && isInsertion(node) && isNominal(nodes[at - 1]),
    subject: ({ nodes, at }) => endingAt(nodes, at - 1),
  },
  {
    example: 'The minister left, *saying* it was over.',
    finds: 'The minister',
    fits: ({ group, node }) => group.form === 'ing' && !isBearer(node),
    subject: inherited,
  },
  {
    example: 'The minister left and *said* it was over.',
    finds: 'The minister',
    fits: ({ node }) => !node || conjunctions.has(node.lower),
    subject: inherited,
  },
  {
    example: 'It was a report, *written* by the army.',
    finds: 'a report',
    fits: ({ group, node, nodes, at }) =>
      isInsertion(node) && group.form === 'participle' && isNominal(nodes[at - 1]),
    subject: ({ nodes, at }) => endingAt(nodes, at - 1),
  },
  {
    example: 'Brown, a lawyer, *said* it was over.',
    finds: 'Brown, a lawyer',
    fits: ({ node }) => isInsertion(node),
    subject: (search) => beforeInsertion(search.nodes, search.at) ?? inherited(search),
  },
  {
    example: 'Brown, host of “The Hour,” *said* it was over.',
    finds: 'Brown, host of “The Hour,”',
    fits: ({ node, nodes, at }) =>
      node?.pos === 'QUOTE' &&
      /,["”’']+$/.test(node.text) &&
      beforeInsertion(nodes, at, ',') !== undefined,
    subject: ({ nodes, at }) => {
      const before = beforeInsertion(nodes, at, ',');
      return before && { ...before, end: at + 1 };
    },
  },
  {
    example: 'The minister on Monday *said* it was over.',
    finds: 'The minister',
    fits: ({ node }) => isNominal(node) || node?.pos === 'DET' || node?.pos === 'ADJ',
    subject: ({ nodes, at }) => endingAt(nodes, at),
  },
];

/** The subject of each verb group, looked for to its left; undefined where none is found. */
export function subjectsOf(
  nodes: readonly Node[],
  groups: readonly VerbGroup[],
): (Subject | undefined)[] {
  const known: (Subject | undefined)[] = [];
  groups.forEach((group, index) => {
    const at = skipLeft(nodes, group.start - 1);
    const search = { nodes, groups, index, group, at, node: nodes[at], known };
    known.push(subjectRules.find(({ fits }) => fits(search))?.subject(search));
  });
  return known;
}

function endingAt(nodes: readonly Node[], last: number): Subject {
  const start = phraseStart(nodes, last);
  return { start, end: last + 1, from: 'beside' };
}

/** Something between a subject and its verb, and where one goes on to its left. */
export interface StepLeft {
  /** Words of which the last is to be stepped over. */
  example: string;
  /** The node to its left; undefined where this is not what stands at `at`. */
  past: (nodes: readonly Node[], at: number) => number | undefined;
}

const places = words('here there');

/** Participles behind a document: “the poll released on Sunday shows”. */
const made = words('released published conducted obtained issued posted filed unveiled');

/** Past a time word and how many nodes that lead to it. */
const pastTime =
  (leading: number, leads: (nodes: readonly Node[], at: number) => boolean): StepLeft['past'] =>
  (nodes, at) =>
    isTime(nodes[at]) && at >= leading && leads(nodes, at) ? at - leading : undefined;

/** In the order they are tried. */
export const stepsLeft: readonly StepLeft[] = [
  {
    example: 'Cruz (R)',
    past: (nodes, at) => {
      const open = nodes[at]?.lower === ')' ? openingBefore(nodes, at) : undefined;
      return open === undefined ? undefined : open - 1;
    },
  },
  {
    example: 'Trump also',
    past: (nodes, at) =>
      nodes[at]?.pos === 'ADV' && !places.has(nodes[at]?.lower ?? '') ? at - 1 : undefined,
  },
  {
    example: 'Trump on July 19',
    past: (nodes, at) => {
      if (nodes[at]?.pos !== 'NUM' || !isTime(nodes[at - 1])) return undefined;
      return nodes[at - 2]?.pos === 'ADP' ? at - 3 : at - 2;
    },
  },
  {
    example: 'emails released',
    past: (nodes, at) =>
      nodes[at]?.pos === 'VERB' && made.has(nodes[at]?.lower ?? '') && isNominal(nodes[at - 1])
        ? at - 1
        : undefined,
  },
  {
    example: 'Trump on Monday',
    past: pastTime(2, (nodes, at) => nodes[at - 1]?.pos === 'ADP'),
  },
  {
    example: 'Trump in the morning',
    past: pastTime(3, (nodes, at) => nodes[at - 1]?.pos === 'DET' && nodes[at - 2]?.pos === 'ADP'),
  },
  {
    example: 'Trump Monday',
    past: pastTime(
      1,
      (nodes, at) =>
        isTime(nodes[at - 1]) || isNominal(nodes[at - 1]) || made.has(nodes[at - 1]?.lower ?? ''),
    ),
  },
];

// More does not stand between a subject and its verb; a line of nothing but dates is read in linear time.
const MOST_STEPS = 12;

/** Past adverbs, brackets and words for when: “Trump on Monday also said”. */
function skipLeft(nodes: readonly Node[], from: number): number {
  let at = from;
  for (let taken = 0; taken < MOST_STEPS; taken++) {
    const next = firstOf(stepsLeft, ({ past }) => past(nodes, at));
    if (next === undefined) return at;
    at = next;
  }
  return at;
}

/** “X, the chairman of Y, said”: the phrase before the commas, with what stands between them. */
function beforeInsertion(
  nodes: readonly Node[],
  close: number,
  mark = nodes[close]?.text,
): Subject | undefined {
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

// In verbs. Sentences that share a subject over more are lists; one made to be endless is read in linear time.
const VERBS_BACK = 12;
// A sentence that opens with “Speaking to …,” has its own verb among the next three.
const VERBS_AHEAD = 4;

/** The subject of the nearest finite verb before, for “and added”, “, saying” and “to say”; or of the one after. */
function inherited({ nodes, groups, index, known }: Search): Subject | undefined {
  for (let i = index - 1; i >= Math.max(0, index - VERBS_BACK); i--) {
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
  for (const group of groups.slice(1, VERBS_AHEAD)) {
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
