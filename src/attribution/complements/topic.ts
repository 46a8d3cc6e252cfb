import { objectEnd } from '../clauses/object-end.ts';
import { timeWords } from '../lexicon/time-words.ts';
import type { VerbFrame } from '../lexicon/verbs.ts';
import { words } from '../lexicon/words.ts';
import { phraseEnd } from '../tagging/chunk.ts';
import type { Parsed } from '../tagging/parsed.ts';
import { isPersonTaking, type Shape } from './complement.ts';

/** “spoke about the strike”, “told reporters of the strike”. */
export const topicAfter: Shape = (parsed, group, frame) => {
  const { nodes } = parsed;
  const particle = nodes[group.end]?.lower === 'out' ? group.end + 1 : group.end;
  const listener = pastListener(parsed, particle, frame);
  for (const at of [
    particle,
    pastManner(parsed, particle),
    listener,
    pastManner(parsed, listener),
  ]) {
    const start = pastLink(parsed, at, frame);
    if (start === undefined) continue;
    const end = objectEnd(parsed, group, start);
    if (end <= start || timeWords.has(nodes[start]?.lower ?? '')) continue;
    if (nodes[start]?.lower === 'condition' || nodes[start + 1]?.lower === 'condition') continue;
    return { kind: 'topic', start, end, cueEnd: start };
  }
  return undefined;
};

/** “spoke to reporters about”, “told them about”. */
function pastListener(parsed: Parsed, at: number, frame: VerbFrame): number {
  const { nodes } = parsed;
  const link = nodes[at]?.lower ?? '';
  if (link === 'to' || link === 'with') return phraseEnd(nodes, at + 1);
  return isPersonTaking(frame) ? phraseEnd(nodes, at) : at;
}

const support = words('favor favour support defense defence');

/** Past “about”, or past “in favor of” after a verb that takes “for”; undefined where no such words stand at `at`. */
function pastLink({ nodes }: Parsed, at: number, frame: VerbFrame): number | undefined {
  if (frame.prepositions.has(nodes[at]?.lower ?? '')) return at + 1;
  const isSupport =
    frame.prepositions.has('for') &&
    nodes[at]?.lower === 'in' &&
    support.has(nodes[at + 1]?.lower ?? '') &&
    nodes[at + 2]?.lower === 'of';
  return isSupport ? at + 3 : undefined;
}

/** “spoke briefly about”, “focused intensively on”. */
function pastManner({ nodes }: Parsed, at: number): number {
  let end = at;
  while (nodes[end]?.pos === 'ADV') end++;
  return end;
}
