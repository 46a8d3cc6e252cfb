import { subordinators } from '../lexicon/function-words.ts';
import { phraseEnd } from '../tagging/chunk.ts';
import type { Parsed } from '../tagging/parsed.ts';
import type { VerbGroup } from '../tagging/verb-groups.ts';
import { describedEnd } from './apposition.ts';
import { clauseEnd } from './clause-end.ts';
import type { NodeRange } from './node-range.ts';

// In nodes: as far as the annotated articles put a preposition from its verb. Beyond, it belongs to another one.
const REACH = 10;

/** The phrase behind a preposition that stands soon after `from`, within the verb’s clause; one for somebody behind “by” has all that describes them. */
export function phraseBehind(
  parsed: Parsed,
  group: VerbGroup,
  from: number,
  preposition: string,
): NodeRange | undefined {
  const { nodes } = parsed;
  const limit = Math.min(clauseEnd(parsed, group, from), from + REACH, parsed.last);
  for (let at = from; at < limit; at++) {
    const { lower = '' } = nodes[at] ?? {};
    if (lower !== preposition && (subordinators.has(lower) || lower === 'that')) return undefined;
    if (lower !== preposition) continue;
    const end = preposition === 'by' ? describedEnd(parsed, at + 1) : phraseEnd(nodes, at + 1);
    if (end > at + 1) return { start: at + 1, end };
  }
  return undefined;
}
