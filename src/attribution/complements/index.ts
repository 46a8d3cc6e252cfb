import type { Complement, VerbFrame } from '../lexicon/verbs.ts';
import { words } from '../lexicon/words.ts';
import type { Parsed } from '../tagging/parsed.ts';
import type { VerbGroup } from '../tagging/verb-groups.ts';
import { clauseAfter, clauseAnyway, whAfter } from './clause.ts';
import type { FoundComplement, Shape } from './complement.ts';
import { ingAfter, personTo, toAfter } from './infinitive.ts';
import { findingAfter, objectAfter, objectAs, objectFor, objectPredicate } from './object.ts';
import { quoteAfter } from './quotation.ts';
import { topicAfter } from './topic.ts';

export type { FoundComplement } from './complement.ts';

/** The shapes in the order they are tried, each for the verbs that take one of its complements. */
const shapes: readonly [takes: readonly Complement[] | 'any', shape: Shape][] = [
  [['quote'], quoteAfter],
  [['object-as'], objectAs],
  [['clause', 'person-clause'], clauseAfter],
  [['wh'], whAfter],
  [['to'], toAfter],
  [['person-to'], personTo],
  ['any', topicAfter],
  [['ing'], ingAfter],
  [['object-predicate'], objectPredicate],
  [['object-for'], objectFor],
  [['finding'], findingAfter],
  [['object'], objectAfter],
  ['any', clauseAnyway],
];

/** What stands to the right of a verb, by the first shape that fits. */
export function complementOf(
  parsed: Parsed,
  verb: VerbGroup,
  frame: VerbFrame,
): FoundComplement | undefined {
  const group = { ...verb, end: pastParticle(parsed, verb.end) };
  for (const [takes, shape] of shapes) {
    if (takes !== 'any' && !takes.some((kind) => frame.takes.has(kind))) continue;
    const found = shape(parsed, group, frame);
    if (found) return found;
  }
  return undefined;
}

const particles = words('out clear known plain');

/** Past the particle of “pointed out that”, “made clear that”. */
const pastParticle = ({ nodes }: Parsed, at: number): number =>
  particles.has(nodes[at]?.lower ?? '') ? at + 1 : at;
