import { continueQuotations } from './continue-quotations.ts';
import { introducedQuotations } from './introduced-quotations.ts';
import type { AttributionSpans } from './relations/attribution-spans.ts';
import type { FoundInText } from './relations/found-in-text.ts';
import { nesting } from './relations/nesting.ts';
import { rules } from './rules/index.ts';
import { type Parsed, parse } from './tagging/parsed.ts';
import { sentencesOf } from './tagging/sentences.ts';
import { type Span, touch } from './tagging/span.ts';

/** Finds the spans of every attribution in a text; `resolveSpeakers` and `chainsOf` tell whom they mean. */
export function findAttributions(text: string): FoundInText {
  const sentences = sentencesOf(text).map(parse);
  const found = sentences.flatMap(relationsOf);
  const introduced = introducedQuotations(sentences, found);
  const ordered = [...found, ...introduced].sort(byCue);
  const relations = continueQuotations(sentences, ordered);
  return { sentences, relations, parents: nesting(sentences, relations) };
}

const byCue = (a: AttributionSpans, b: AttributionSpans): number =>
  (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0);

// The fullest sentence of the annotated texts has six; one made to have more than this is not worth the time.
const MOST_IN_SENTENCE = 30;

function relationsOf(parsed: Parsed, sentence: number): AttributionSpans[] {
  const found: AttributionSpans[] = [];
  for (const [rule, find] of rules)
    for (const match of find(parsed))
      if (match.content.length > 0 && !found.some(({ cue }) => touch(cue, match.cue)))
        found.push({ ...match, rule, sentence });
  const ordered = found.slice(0, MOST_IN_SENTENCE).sort(byCue);
  return ordered
    .map((relation) => withSource(withinAsides(relation, ordered), ordered))
    .filter(({ content }) => content.length > 0);
}

/** “…, said X, adding that …”, “according to X, citing …”: the source of what stands before. */
function withSource(
  relation: AttributionSpans,
  all: readonly AttributionSpans[],
): AttributionSpans {
  if (relation.sourceFrom !== 'shared') return relation;
  const start = relation.cue[0]?.[0] ?? 0;
  const before = all.findLast(
    (other) =>
      (other.cue[0]?.[0] ?? 0) < start &&
      (other.lemma === 'according to' || other.sourceFrom === 'behind') &&
      (other.source.at(-1)?.[1] ?? 0) <= start,
  );
  return before ? { ...relation, source: before.source } : relation;
}

/** What is said inside an utterance ends with it: “…, he said” is no part of what stands before it. */
function withinAsides(
  relation: AttributionSpans,
  all: readonly AttributionSpans[],
): AttributionSpans {
  const outer = all.filter(
    (other) =>
      other.certainty > relation.certainty &&
      touch(relation.cue, other.content) &&
      touch(other.cue, relation.content),
  );
  const content = outer.reduce<readonly Span[]>(
    (inner, { content: limit }) => common(inner, limit),
    relation.content,
  );
  return { ...relation, content };
}

function common(inner: readonly Span[], outer: readonly Span[]): Span[] {
  return inner.flatMap(([start, end]) =>
    outer.flatMap(([from, to]): Span[] =>
      start < to && from < end ? [[Math.max(start, from), Math.min(end, to)]] : [],
    ),
  );
}
