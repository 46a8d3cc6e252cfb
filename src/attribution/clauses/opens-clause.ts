import {
  demonstratives,
  objectPronouns,
  prepositions,
  relativePronouns,
  subjectPronouns,
  subordinators,
} from '../lexicon/function-words.ts';
import { words } from '../lexicon/words.ts';
import { phraseEnd } from '../tagging/chunk.ts';
import { isNominal } from '../tagging/node-kinds.ts';
import type { Parsed } from '../tagging/parsed.ts';

/** One way in which words begin, and whether a clause of its own begins with them. */
export interface Beginning {
  /** A sentence whose words after the stroke begin in this way. */
  example: string;
  /** Whether this is how the words begin at `at`. */
  fits: (parsed: Parsed, at: number) => boolean;
  opens: (parsed: Parsed, at: number) => boolean;
}

const lowerAt = ({ nodes }: Parsed, at: number): string => nodes[at]?.lower ?? '';
const isVerb = ({ groupAt }: Parsed, at: number): boolean => (groupAt[at] ?? -1) >= 0;

const clauseWords = words('if there when');

/** Words that are a subject when a verb follows at once. */
const lonelySubjects = words('it all many some most both what', demonstratives);

/** In the order they are tried; what fits no other is told by its subject and the verb behind it. */
export const beginnings: readonly Beginning[] = [
  {
    example: 'They accused | him of it.',
    fits: (parsed, at) => objectPronouns.has(lowerAt(parsed, at)),
    opens: () => false,
  },
  {
    example: 'They said | there was no fire.',
    fits: (parsed, at) => clauseWords.has(lowerAt(parsed, at)),
    opens: (parsed, at) => clauseFollows(parsed, at + 1),
  },
  {
    example: 'They said | that was it.',
    fits: (parsed, at) => lonelySubjects.has(lowerAt(parsed, at)) && isVerb(parsed, at + 1),
    opens: () => true,
  },
  {
    example: 'They said | on Monday, the army left.',
    fits: (parsed, at) => prepositions.has(lowerAt(parsed, at)),
    opens: (parsed, at) => {
      const comma = phraseEnd(parsed.nodes, at + 1);
      if (parsed.nodes[comma]?.text !== ',' || comma === at + 1) return false;
      return subjectThenVerb(parsed, comma + 1);
    },
  },
  {
    example: 'They said | the army left.',
    fits: (parsed, at) => at < parsed.nodes.length,
    opens: (parsed, at) => subjectThenVerb(parsed, at) || pronounThenVerb(parsed, at),
  },
];

/** Whether a clause of its own begins at a place in the nodes: a subject and its finite verb. */
export function opensClause(parsed: Parsed, from: number): boolean {
  return beginnings.find(({ fits }) => fits(parsed, from))?.opens(parsed, from) ?? false;
}

/** Whether a noun phrase with what hangs from it stands before a finite verb. */
function subjectThenVerb(parsed: Parsed, at: number): boolean {
  const { nodes, groupAt } = parsed;
  const end = subjectEnd(parsed, at);
  if (end === at) return false;
  // “the phrase “they did it””: a quotation of several words is a clause of its own.
  if (nodes.slice(at + 1, end).some((node) => (node.inside?.length ?? 0) > 2)) return true;
  const verb = pastApposition(parsed, pastAdverbs(parsed, end));
  const node = nodes[verb];
  if (node?.lower === 'to' && node.pos === 'PART') return pastInfinitive(parsed, verb);
  if (relativePronouns.has(node?.lower ?? '')) return pastRelative(parsed, verb);
  if (node?.pos === 'QUOTE') return verb > at && isNominal(nodes[at]);
  const group = parsed.groups[groupAt[verb] ?? -1];
  if (group?.form !== 'finite') return false;
  return group.start < group.main || isTrulyFinite(parsed, group.main);
}

/** “they all soon left”: a pronoun and a verb not far away, with nothing of a noun phrase between. */
function pronounThenVerb(parsed: Parsed, at: number): boolean {
  const verb = pastApposition(parsed, pastAdverbs(parsed, subjectEnd(parsed, at)));
  return (
    !isVerb(parsed, verb) &&
    !isTold(parsed, verb) &&
    subjectPronouns.has(lowerAt(parsed, at)) &&
    parsed.nodes[at]?.pos === 'PRON' &&
    clauseFollows(parsed, at)
  );
}

/** Whether `subjectThenVerb` tells by the node at hand alone. */
const isTold = (parsed: Parsed, at: number): boolean =>
  relativePronouns.has(lowerAt(parsed, at)) || parsed.nodes[at]?.pos === 'QUOTE';

/** One past a subject with every phrase that hangs from it. */
function subjectEnd({ nodes }: Parsed, from: number): number {
  let at = phraseEnd(nodes, from);
  while (at > from && prepositions.has(nodes[at]?.lower ?? '')) {
    const end = phraseEnd(nodes, at + 1);
    if (end === at + 1) return at;
    at = end;
  }
  return at;
}

function pastAdverbs({ nodes, groupAt }: Parsed, from: number): number {
  let at = from;
  while (nodes[at]?.pos === 'ADV' && groupAt[at] === -1) at++;
  return at;
}

// In nodes, here and below: few relative clauses are longer, and what lies further off belongs to another clause.
const RELATIVE_CLAUSE = 20;

/** “the man who did it was …”: a finite verb beyond the relative clause’s own. */
function pastRelative(parsed: Parsed, pronoun: number): boolean {
  let seen = 0;
  for (let at = pronoun + 1; at < Math.min(parsed.last, pronoun + RELATIVE_CLAUSE); at++) {
    const index = parsed.groupAt[at] ?? -1;
    if (index < 0 || index === parsed.groupAt[at - 1]) continue;
    if (parsed.groups[index]?.form === 'finite' && ++seen === 2) return true;
  }
  return false;
}

// An apposition is an office or an age.
const APPOSITION = 14;

/** “his fight to raise the sum is …”: a finite verb beyond the infinitive that hangs from the subject. */
function pastInfinitive(parsed: Parsed, to: number): boolean {
  for (let at = to + 1; at < Math.min(parsed.last, to + RELATIVE_CLAUSE); at++) {
    const node = parsed.nodes[at];
    if (
      node?.text === ',' ||
      subordinators.has(node?.lower ?? '') ||
      relativePronouns.has(node?.lower ?? '')
    )
      return false;
    if (parsed.groups[parsed.groupAt[at] ?? -1]?.form === 'finite') return true;
  }
  return false;
}

function pastApposition(parsed: Parsed, at: number): number {
  if (parsed.nodes[at]?.text !== ',') return at;
  for (let i = at + 1; i < Math.min(parsed.last, at + APPOSITION); i++)
    if (parsed.nodes[i]?.text === ',' && isVerb(parsed, i + 1)) return i + 1;
  return at;
}

// “the bill backed by …”: a participle behind a noun, though it looks like a past tense.
function isTrulyFinite(parsed: Parsed, main: number): boolean {
  const next = parsed.nodes[main + 1]?.lower ?? '';
  return !(parsed.nodes[main]?.lower.endsWith('ed') && next === 'by');
}

// A subject of more words than this is rare in the texts of news agencies.
const SUBJECT = 12;

/** Whether the next verb is a finite one, and near. */
function clauseFollows(parsed: Parsed, from: number): boolean {
  for (let at = from; at < Math.min(parsed.last, from + SUBJECT); at++) {
    const group = parsed.groups[parsed.groupAt[at] ?? -1];
    if (group) return group.form === 'finite';
  }
  return false;
}
