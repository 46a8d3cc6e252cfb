import type { Parsed } from '../tagging/parsed.ts';
import { hull, type Span, touch } from '../tagging/span.ts';
import type { AttributionSpans } from './attribution-spans.ts';

/** For each relation the place of the smallest one in whose content its cue stands; undefined for an outermost one. */
export function nesting(
  sentences: readonly Parsed[],
  relations: readonly AttributionSpans[],
): (number | undefined)[] {
  const reaching = contentsBySentence(sentences, relations);
  return relations.map((relation, index) => {
    const around = (reaching.get(relation.sentence) ?? []).filter((at) => {
      const other = relations[at];
      return at !== index && other !== undefined && holds(other, relation);
    });
    return around.sort((a, b) => lengthOf(relations[a]) - lengthOf(relations[b]) || a - b)[0];
  });
}

function holds(outer: AttributionSpans, inner: AttributionSpans): boolean {
  if (!touch(inner.cue, outer.content)) return false;
  return !touch(outer.cue, inner.content) || lengthOf(outer) > lengthOf(inner);
}

/** Which relations’ contents reach into each sentence; so that only those are compared. */
function contentsBySentence(
  sentences: readonly Parsed[],
  relations: readonly AttributionSpans[],
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  relations.forEach(({ content }, index) => {
    for (const sentence of new Set(content.flatMap((span) => sentencesOf(sentences, span))))
      found.set(sentence, [...(found.get(sentence) ?? []), index]);
  });
  return found;
}

function sentencesOf(sentences: readonly Parsed[], [start, end]: Span): number[] {
  const found: number[] = [];
  for (let at = sentenceAt(sentences, start); at < sentences.length; at++) {
    if ((sentences[at]?.nodes[0]?.start ?? 0) >= end) break;
    found.push(at);
  }
  return found;
}

/** The last sentence that begins no later than `offset`. */
function sentenceAt(sentences: readonly Parsed[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.nodes[0]?.start ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

function lengthOf(relation: AttributionSpans | undefined): number {
  const [start, end] = hull(relation?.content ?? []) ?? [0, 0];
  return end - start;
}
