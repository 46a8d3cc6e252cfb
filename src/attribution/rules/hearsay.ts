import { clauseEnd } from '../clauses/clause-end.ts';
import { words } from '../lexicon/words.ts';
import { spanOf } from '../tagging/node-span.ts';
import type { Parsed } from '../tagging/parsed.ts';
import type { Rule } from './rule.ts';

const adverbs = words('reportedly allegedly purportedly supposedly ostensibly apparently');

/** “was reportedly killed”: said by nobody the text names. */
export const hearsay: Rule = (parsed) =>
  parsed.nodes.flatMap((node, at) => {
    if (!adverbs.has(node.lower)) return [];
    const index = nextGroup(parsed, at);
    const group = parsed.groups[index];
    const subject = parsed.subjects[index];
    if (!group || !subject || (subject.start > at && at > 0)) return [];
    const end = clauseEnd(parsed, group, group.end);
    return [
      {
        source: [],
        cue: spanOf(parsed.nodes, at, at + 1),
        content: [
          ...spanOf(parsed.nodes, Math.min(subject.start, at), at),
          ...spanOf(parsed.nodes, at + 1, end),
        ],
        form: undefined,
        sourceFrom: undefined,
        certainty: 0.5,
        lemma: node.lower,
        polarity: 'positive' as const,
        voice: 'active' as const,
      },
    ];
  });

function nextGroup({ groups }: Parsed, at: number): number {
  return groups.findIndex(({ end, form }) => end > at && form === 'finite');
}
