import { continueQuotations } from './continue-quotations.ts';
import type { FoundRelation } from './relations/relation.ts';
import { rules } from './rules/index.ts';
import { type Parsed, parse } from './tagging/parsed.ts';
import { sentencesOf } from './tagging/sentences.ts';
import { type Span, touch } from './tagging/span.ts';

/** A text’s sentences and the attributions in them, in the order of their cues. */
export interface FoundIn {
  sentences: readonly Parsed[];
  relations: readonly FoundRelation[];
}

/** Finds every attribution in a text; whom they mean is told elsewhere. */
export function findRelations(text: string): FoundIn {
  const sentences = sentencesOf(text).map(parse);
  const found = sentences.flatMap(relationsOf);
  return { sentences, relations: continueQuotations(sentences, found) };
}

// No sentence says more than this; one made to is not worth the time.
const MOST = 30;

function relationsOf(parsed: Parsed, sentence: number): FoundRelation[] {
  const found: FoundRelation[] = [];
  for (const rule of rules)
    for (const relation of rule(parsed))
      if (relation.content.length > 0 && !found.some(({ cue }) => touch(cue, relation.cue)))
        found.push({ ...relation, sentence });
  const ordered = found.slice(0, MOST).sort((a, b) => (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0));
  return ordered
    .map((relation) => withSource(withinAsides(relation, ordered), ordered))
    .filter(({ content }) => content.length > 0);
}

/** “…, said X, adding that …”, “according to X, citing …”: the source of what stands before. */
function withSource(relation: FoundRelation, all: readonly FoundRelation[]): FoundRelation {
  if (!relation.why.includes('shared with')) return relation;
  const start = relation.cue[0]?.[0] ?? 0;
  const before = all.findLast(
    (other) =>
      (other.cue[0]?.[0] ?? 0) < start &&
      (other.lemma === 'according to' || other.why.includes('behind the verb')) &&
      (other.source.at(-1)?.[1] ?? 0) <= start,
  );
  return before ? { ...relation, source: before.source } : relation;
}

/** What is said inside an utterance ends with it: “…, he said” is no part of what stands before it. */
function withinAsides(relation: FoundRelation, all: readonly FoundRelation[]): FoundRelation {
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
