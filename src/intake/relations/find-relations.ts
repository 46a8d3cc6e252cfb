import { continueQuotations } from './continue-quotations.ts';
import { type Parsed, parse } from './parsed.ts';
import type { FoundRelation } from './relation.ts';
import { rules } from './rules/index.ts';
import { sentencesOf } from './sentences.ts';
import { touch } from './span.ts';

/** Every attribution in a text, in the order of their cues. */
export function findRelations(text: string): FoundRelation[] {
  const sentences = sentencesOf(text).map(parse);
  const found = sentences.flatMap(relationsOf);
  return continueQuotations(sentences, found);
}

function relationsOf(parsed: Parsed, sentence: number): FoundRelation[] {
  const found: FoundRelation[] = [];
  for (const rule of rules)
    for (const relation of rule(parsed))
      if (relation.content.length > 0 && !found.some(({ cue }) => touch(cue, relation.cue)))
        found.push({ ...relation, sentence });
  return found.sort((a, b) => (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0));
}
