import { chainsOf, type FoundChain } from './chains/chains.ts';
import { citedBy } from './chains/citing.ts';
import { findRelations } from './find-relations.ts';
import { basisIn } from './properties/basis.ts';
import { hedgeIn } from './properties/hedge.ts';
import { quotationKind } from './properties/quotation-kind.ts';
import { isReading, type StanceSigns, stanceOf } from './properties/stance.ts';
import type { Attribution, Speaker } from './relations/attribution.ts';
import { nesting } from './relations/nesting.ts';
import type { FoundRelation } from './relations/relation.ts';
import { withReasons } from './speakers/anonymity.ts';
import { type Resolved, resolveSpeakers } from './speakers/resolve-speakers.ts';
import type { Parsed } from './tagging/parsed.ts';
import { hull, wordsOf } from './tagging/span.ts';

/**
 * Every attribution in a plain English text, in the order of their cues: who says what by which words, by
 * which way it reached the text, and how they stand to it. Spans are UTF-16 code units into `text`.
 */
export function readAttributions(text: string): Attribution[] {
  const { sentences, relations } = findRelations(text);
  const parents = nesting(sentences, relations);
  const resolved = citedBy(sentences, relations, resolveSpeakers(sentences, relations));
  const speakers = withReasons(text, sentences, relations, resolved);
  const chains = chainsOf(sentences, relations, speakers);
  return relations.map((relation, index) =>
    describe({ text, sentences, relations, parents, speakers, chains }, relation, index),
  );
}

interface Reading {
  text: string;
  sentences: readonly Parsed[];
  relations: readonly FoundRelation[];
  parents: readonly (number | undefined)[];
  speakers: readonly Resolved[];
  chains: readonly FoundChain[];
}

const WEAK = 0.6;

function describe(reading: Reading, relation: FoundRelation, index: number): Attribution {
  const { text, parents, speakers, chains } = reading;
  const { source, cue, content, why, certainty } = relation;
  const resolved = speakers[index];
  const speaker: Speaker = resolved?.speaker ?? { kind: 'unattributed' };
  const quotation = quotationKind(text, content);
  const signs: StanceSigns = {
    relation,
    source: wordsOf(source, text),
    cue: wordsOf(cue, text),
    content: wordsOf(content, text),
    speaker,
    quotation,
  };
  const impression = impressionOf(reading, index);
  const stance = impression === undefined ? stanceOf(signs) : 'hints';
  const chain = chains[index];
  const doubts = [
    resolved?.doubt,
    chain?.doubt,
    certainty < WEAK ? `found by a weak sign: ${why}` : undefined,
  ];
  return {
    source,
    cue,
    content,
    quotation,
    ...whoHints(reading, index, { stance, speaker, signs }),
    chain: chain?.chain,
    stance,
    hedge: impression ?? hedgeIn(signs.cue, quotation === 'direct' ? '' : signs.content),
    basis: basisIn(around(reading, relation)),
    within: parents[index],
    why,
    certainty,
    doubts: doubts.filter((doubt) => doubt !== undefined),
  };
}

/** The words “seemed to”, where a relation is only somebody’s impression: “seemed to boast that”. */
function impressionOf({ text, relations, parents }: Reading, index: number): string | undefined {
  const parent = relations[parents[index] ?? -1];
  const relation = relations[index];
  if (!parent || !relation || !parent.why.endsWith('seeming')) return undefined;
  const begins = (relation.cue[0]?.[0] ?? 0) - (parent.content.at(-1)?.[0] ?? 0);
  return begins >= 0 && begins < 20
    ? `${wordsOf(parent.cue, text).split(' ').at(-1)} to`
    : undefined;
}

const MEMORY = 20;

/** Speaker and reader: where somebody takes words for an admission, the reader is the source. */
function whoHints(
  { speakers }: Reading,
  index: number,
  { stance, speaker, signs }: { stance: string; speaker: Speaker; signs: StanceSigns },
): Pick<Attribution, 'speaker' | 'readBy'> {
  if (stance !== 'hints') return { speaker, readBy: undefined };
  if (!isReading(signs)) return { speaker, readBy: { kind: 'author' } };
  const reader: Speaker = speaker.kind === 'unattributed' ? { kind: 'author' } : speaker;
  const meant = speakers
    .slice(Math.max(0, index - MEMORY), index)
    .findLast(({ speaker: { kind } }) => kind === 'actor' || kind === 'anonymous');
  return { speaker: meant?.speaker ?? { kind: 'unattributed' }, readBy: reader };
}

const REACH = 160;

/** The source and the words right behind the relation, where a text says how somebody knows. */
function around(
  { text, sentences }: Reading,
  { source, cue, content, sentence }: FoundRelation,
): string {
  const all = hull([...source, ...cue, ...content]) ?? [0, 0];
  const end = sentences[sentence]?.nodes.at(-1)?.end ?? all[1];
  return `${wordsOf(source, text)} ; ${text.slice(all[1], Math.min(end, all[1] + REACH)).replace(/\s+/g, ' ')}`;
}
