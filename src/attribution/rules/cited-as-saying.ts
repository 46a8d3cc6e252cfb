import { clauseEnd } from '../clauses/clause-end.ts';
import { spanOf } from '../tagging/node-span.ts';
import type { Parsed } from '../tagging/parsed.ts';
import type { Rule } from './rule.ts';

/** “AP cited an official as saying that …”, “quoted him as saying …”: an outlet and whom it heard. */
export const citedAsSaying: Rule = (parsed) =>
  parsed.groups.flatMap((group, index) => {
    const saying = parsed.groups[index + 1];
    const { nodes } = parsed;
    if (group.lemma !== 'cite' && group.lemma !== 'quote') return [];
    if (saying?.lemma !== 'say' || saying.form !== 'ing' || nodes[saying.start - 1]?.lower !== 'as')
      return [];
    return [
      {
        source: spanOf(nodes, group.end, trimmed(parsed, saying.start - 1)),
        cue: spanOf(nodes, saying.start, saying.end),
        content: spanOf(nodes, saying.end, clauseEnd(parsed, saying, saying.end)),
        form: undefined,
        sourceFrom: undefined,
        certainty: 0.9,
        lemma: 'say',
        polarity: group.polarity,
        voice: 'active' as const,
      },
    ];
  });

function trimmed({ nodes }: Parsed, end: number): number {
  return nodes[end - 1]?.text === ',' ? end - 1 : end;
}
