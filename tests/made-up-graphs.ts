import fc from 'fast-check';
import type { Graph } from '../src/corpus/linking/graph.ts';
import { entriesOf, recordDice } from './oracle/make-entries.ts';
import { recordOf } from './record.ts';

// Enough that each sort of link and of contradiction stands in several of them.
const COUNT = 25;

/** Records drawn from a seed, the same in each run, for laws that hold in any record. */
export function madeUpGraphs(): Graph[] {
  return fc
    .sample(recordDice, { seed: 11, numRuns: COUNT })
    .map((dice) => recordOf(entriesOf(dice)));
}
