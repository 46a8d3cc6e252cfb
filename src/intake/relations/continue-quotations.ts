import type { Parsed } from './parsed.ts';
import type { FoundRelation } from './relation.ts';
import type { Span } from './span.ts';

/**
 * Gives to a relation the quotations that go on after it, without a cue of their own: sentences of the
 * same paragraph, and paragraphs after a quotation that was left open.
 */
export function continueQuotations(
  sentences: readonly Parsed[],
  relations: readonly FoundRelation[],
): FoundRelation[] {
  const lastIn = new Map<number, FoundRelation>();
  for (const relation of relations) {
    const before = lastIn.get(relation.sentence);
    const isQuoted = endsInQuotation(sentences[relation.sentence], relation);
    if (isQuoted && (!before || endOf(relation) >= endOf(before)))
      lastIn.set(relation.sentence, relation);
  }
  const cued = new Set(relations.map(({ sentence }) => sentence));
  const more = new Map<FoundRelation, Span[]>();
  // “NAME: …” in a transcript: the whole paragraph is what is said.
  const transcript = new Map(
    relations.flatMap((relation) =>
      relation.lemma === ':' ? [[relation.sentence, relation] as const] : [],
    ),
  );
  let speaking: FoundRelation | undefined;
  let current: FoundRelation | undefined;
  sentences.forEach((sentence, index) => {
    if (sentence.position === 'first') speaking = transcript.get(index);
    const heard = sentence.position === 'later' ? speaking : undefined;
    if (heard) {
      add(more, heard, whole(sentence));
      return;
    }
    if (cued.has(index)) {
      current = lastIn.get(index);
      return;
    }
    const spoken = spokenPart(sentence);
    if (!current || !spoken || !mayGoOn(sentences, index)) {
      current = undefined;
      return;
    }
    add(more, current, [spoken]);
  });
  announce(sentences, relations, more);
  return relations.map((relation) => {
    const spans = more.get(relation);
    return spans ? { ...relation, content: [...relation.content, ...spans] } : relation;
  });
}

/** “AP described it as follows:”: the paragraph after the colon is what is said. */
function announce(
  sentences: readonly Parsed[],
  relations: readonly FoundRelation[],
  more: Map<FoundRelation, Span[]>,
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

function add(
  more: Map<FoundRelation, Span[]>,
  relation: FoundRelation,
  spans: readonly Span[],
): void {
  const list = more.get(relation) ?? [];
  list.push(...spans);
  more.set(relation, list);
}

const endOf = ({ content }: FoundRelation): number => content.at(-1)?.[1] ?? 0;

function endsInQuotation(sentence: Parsed | undefined, { content }: FoundRelation): boolean {
  return (
    sentence?.nodes.some(
      ({ pos, start, end, inside }) =>
        pos === 'QUOTE' &&
        (inside?.length ?? 0) > 2 &&
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
