import { type Blame, blamesIn } from '../clauses/blame.ts';
import type { NodeRange } from '../clauses/node-range.ts';
import { spanOf } from '../tagging/node-span.ts';
import type { Parsed } from '../tagging/parsed.ts';
import type { Span } from '../tagging/span.ts';
import type { VerbGroup } from '../tagging/verb-groups.ts';
import type { Rule } from './rule.ts';

/** “X accused Y of Z”, “Z was blamed on Y by X”, “X claimed responsibility for Z”: who is blamed and for what is the content. */
export const blame: Rule = (parsed) => {
  const blames = blamesIn(parsed);
  return parsed.groups.flatMap((group, index) => {
    const found = blames[index];
    if (!found) return [];
    const { source } = found;
    return [
      {
        source: source ? spanOf(parsed.nodes, source.start, source.end) : [],
        cue: spanOf(parsed.nodes, group.start, group.end),
        content: contentOf(parsed, group, found),
        form: group.voice,
        sourceFrom: group.voice === 'active' ? parsed.subjects[index]?.from : undefined,
        certainty: 0.7,
        lemma: group.lemma,
        polarity: group.polarity,
        voice: group.voice,
      },
    ];
  });
};

/** What stands of it before the verb, and what behind it without who blames. */
function contentOf(
  parsed: Parsed,
  group: VerbGroup,
  { blamed, deed, source, nounEnd = group.end, own }: Blame,
): Span[] {
  const ranges = [...(own && group.voice === 'active' ? [] : [blamed]), ...(deed ? [deed] : [])];
  const before = ranges.filter(({ end }) => end <= group.start);
  const after = ranges.filter(({ start }) => start >= group.end);
  const end = Math.max(nounEnd, ...after.map((range) => range.end));
  const whole =
    own && group.voice === 'passive' ? [] : without({ start: group.end, end }, source, parsed);
  return [...before, ...whole].flatMap((range) => spanOf(parsed.nodes, range.start, range.end));
}

/** A run of nodes without “by X” in it. */
function without(range: NodeRange, source: NodeRange | undefined, { nodes }: Parsed): NodeRange[] {
  if (!source || source.start < range.start || source.start >= range.end) return [range];
  const behind = nodes[source.end]?.text === ',' ? source.end + 1 : source.end;
  return [
    { start: range.start, end: source.start - 1 },
    { start: behind, end: range.end },
  ].filter(({ start, end }) => end > start);
}
