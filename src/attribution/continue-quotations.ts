import { verbFrames } from './lexicon/verbs.ts';
import type { AttributionSpans } from './relations/attribution-spans.ts';
import type { Parsed } from './tagging/parsed.ts';
import type { Span } from './tagging/span.ts';

/** What is added to the contents of relations. */
type More = Map<AttributionSpans, Span[]>;

/**
 * Gives to a relation what goes on after it without a cue of its own: quotations in the same paragraph, and
 * in the paragraphs after one that was left open; the rest of a line of a transcript; the paragraph after
 * “as follows:”.
 */
export function continueQuotations(
  sentences: readonly Parsed[],
  relations: readonly AttributionSpans[],
): AttributionSpans[] {
  const more: More = new Map();
  const heard = transcribe(sentences, relations, more);
  goOn(sentences, relations, heard, more);
  announce(sentences, relations, more);
  return relations.map((relation) => {
    const spans = more.get(relation);
    return spans ? { ...relation, content: [...relation.content, ...spans] } : relation;
  });
}

/** “NAME: …” in a transcript: the whole paragraph is what is said. Gives the sentences so taken. */
function transcribe(
  sentences: readonly Parsed[],
  relations: readonly AttributionSpans[],
  more: More,
): Set<number> {
  const names = relations.filter(({ lemma }) => lemma === ':');
  const lines = new Map(names.map((relation) => [relation.sentence, relation]));
  const taken = new Set<number>();
  let speaking: AttributionSpans | undefined;
  sentences.forEach((sentence, index) => {
    if (sentence.position === 'first') speaking = lines.get(index);
    else if (speaking) {
      add(more, speaking, whole(sentence));
      taken.add(index);
    }
  });
  return taken;
}

/** Sentences that are nothing but a quotation, after one that has a cue. */
function goOn(
  sentences: readonly Parsed[],
  relations: readonly AttributionSpans[],
  taken: ReadonlySet<number>,
  more: More,
): void {
  const cued = new Set(relations.map(({ sentence }) => sentence));
  const last = lastQuoted(sentences, relations);
  let current: AttributionSpans | undefined;
  sentences.forEach((sentence, index) => {
    if (taken.has(index)) return;
    const spoken = cued.has(index) ? undefined : spokenPart(sentence);
    if (cued.has(index)) current = last.get(index);
    else if (current && spoken && mayGoOn(sentences, index)) add(more, current, [spoken]);
    else current = undefined;
  });
}

/** For each sentence the relation whose quotation ends last in it. */
function lastQuoted(
  sentences: readonly Parsed[],
  relations: readonly AttributionSpans[],
): Map<number, AttributionSpans> {
  const found = new Map<number, AttributionSpans>();
  for (const relation of relations) {
    const before = found.get(relation.sentence);
    const isQuoted =
      endsInQuotation(sentences[relation.sentence], relation) || saysClause(relation);
    if (isQuoted && (!before || endOf(relation) >= endOf(before)))
      found.set(relation.sentence, relation);
  }
  return found;
}

/** “He said that it was over. “We left.””: a clause that the speaker’s own words go on with. */
const saysClause = ({ rule, form, lemma }: AttributionSpans): boolean =>
  rule === 'verb-before-content' &&
  form === 'clause' &&
  verbFrames.get(lemma)?.takes.has('aside') === true;

/** “AP described it as follows:”: the paragraph after the colon is what is said. */
function announce(
  sentences: readonly Parsed[],
  relations: readonly AttributionSpans[],
  more: More,
): void {
  for (const relation of relations) {
    const nodes = sentences[relation.sentence]?.nodes ?? [];
    const next = sentences[relation.sentence + 1];
    const isAnnounced =
      nodes.at(-1)?.text === ':' && /^(?:follows|following|this)$/.test(nodes.at(-2)?.lower ?? '');
    if (!isAnnounced || next?.position !== 'first') continue;
    const spans: Span[] = [];
    for (let at = relation.sentence + 1; sentences[at]?.paragraph === next.paragraph; at++)
      spans.push(...whole(sentences[at]));
    more.set(relation, spans);
  }
}

const whole = (sentence: Parsed | undefined): Span[] => {
  const [first, last] = [sentence?.nodes[0], sentence?.nodes.at(-1)];
  return first && last ? [[first.start, last.end]] : [];
};

function add(more: More, relation: AttributionSpans, spans: readonly Span[]): void {
  const list = more.get(relation) ?? [];
  list.push(...spans);
  more.set(relation, list);
}

const endOf = ({ content }: AttributionSpans): number => content.at(-1)?.[1] ?? 0;

function endsInQuotation(
  sentence: Parsed | undefined,
  { content, rule }: AttributionSpans,
): boolean {
  // “Okay,” he said: before its verb the shortest quotation is speech, elsewhere it may be a word of the clause.
  const shortest = rule === 'content-before-verb' ? 1 : 3;
  return (
    sentence?.nodes.some(
      ({ pos, start, end, inside }) =>
        pos === 'QUOTE' &&
        (inside?.length ?? 0) >= shortest &&
        content.some(([from, to]) => from <= start && end <= to),
    ) === true
  );
}

/** The quotation a sentence consists of, if it is nothing else. */
function spokenPart({ nodes }: Parsed): Span | undefined {
  const first = nodes[0];
  const last = nodes.at(-1);
  if (first?.pos !== 'QUOTE' || !last) return undefined;
  return nodes.every(({ pos }) => pos === 'QUOTE' || pos === 'PUNCT')
    ? [first.start, last.end]
    : undefined;
}

function mayGoOn(sentences: readonly Parsed[], index: number): boolean {
  const before = sentences[index - 1];
  const here = sentences[index];
  if (!before || !here) return false;
  if (before.paragraph === here.paragraph) return true;
  const last = before.nodes.at(-1);
  return last?.pos === 'QUOTE' && !/["”'’»]$/.test(last.text);
}
