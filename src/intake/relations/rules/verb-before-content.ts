import { complementOf, type FoundComplement } from '../complements.ts';
import { verbFrames } from '../lexicon/verbs.ts';
import type { Parsed } from '../parsed.ts';
import { spanOf } from '../place.ts';
import type { VerbGroup } from '../verb-groups.ts';
import type { Rule } from './rule.ts';

/** “X said that …”, “X told Y …”, “X criticised …”: the verb first, what is said after it. */
export const verbBeforeContent: Rule = (parsed) =>
  parsed.groups.flatMap((group, index) => {
    const frame = group.voice === 'active' ? verbFrames.get(group.lemma) : undefined;
    const found = frame ? complementOf(parsed, group, frame) : undefined;
    return found ? [relationOf(parsed, group, index, found)] : [];
  });

function relationOf(
  parsed: Parsed,
  group: VerbGroup,
  index: number,
  found: FoundComplement,
): ReturnType<Rule>[number] {
  const { nodes } = parsed;
  const subject = parsed.subjects[index];
  return {
    source: subject ? spanOf(nodes, subject.start, subject.end) : [],
    cue: spanOf(nodes, group.start, found.cueEnd),
    content: spanOf(nodes, found.start, found.end),
    why: `${group.lemma}: ${found.kind}${subject ? `; source ${subject.how}` : ''}`,
    certainty: 0.8,
    lemma: group.lemma,
    polarity: group.polarity,
    voice: group.voice,
  };
}
