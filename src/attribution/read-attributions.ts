import { chainsOf, type FoundChain } from './chains/chains.ts';
import { citedBy } from './chains/citing.ts';
import { findAttributions } from './find-attributions.ts';
import { basisIn } from './properties/basis.ts';
import { hedgeIn } from './properties/hedge.ts';
import { quotationKind } from './properties/quotation-kind.ts';
import { isReading, type StanceSigns, stanceOf } from './properties/stance.ts';
import type { Attribution, AttributionDoubt, Speaker } from './relations/attribution.ts';
import type { AttributionSpans } from './relations/attribution-spans.ts';
import { explain } from './relations/explanation.ts';
import type { FoundInText } from './relations/found-in-text.ts';
import { withReasons } from './speakers/anonymity.ts';
import { type Resolved, resolveSpeakers } from './speakers/resolve-speakers.ts';
import type { Parsed } from './tagging/parsed.ts';
import { hull, spannedText } from './tagging/span.ts';

/**
 * Every attribution in a plain English text, in the order of their cues: who says what by which words, by
 * which way it reached the text, and how they stand to it. `text` is raw, one paragraph a line; spans are
 * UTF-16 code units into it. Any text is read: nothing is thrown, and what is no English has few or none.
 * README.md beside this file follows one sentence through all steps.
 */
export function readAttributions(text: string): Attribution[] {
  return [...readText(text).attributions];
}

/** A text as it was read: its sentences with their verbs, and the attributions in them. */
export interface ReadText {
  sentences: readonly Parsed[];
  attributions: readonly Attribution[];
}

/** The same as `readAttributions`, with the parsed sentences, for who reads more than attributions out of them. */
export function readText(text: string): ReadText {
  const found = findAttributions(text);
  const speakers = withReasons(text, found, citedBy(found, resolveSpeakers(found)));
  const reading: Reading = { ...found, text, speakers, chains: chainsOf(found, speakers) };
  return {
    sentences: found.sentences,
    attributions: found.relations.map((relation, index) => understand(reading, relation, index)),
  };
}

/** A text with all that is known of its attributions; the lists of speakers and chains are in step with them. */
interface Reading extends FoundInText {
  text: string;
  speakers: readonly Resolved[];
  chains: readonly FoundChain[];
}

/** What the spans of one attribution mean: speaker, chain, stance, hedge, basis, and what is doubtful. */
function understand(reading: Reading, relation: AttributionSpans, index: number): Attribution {
  const { text, parents, speakers, chains } = reading;
  const { source, cue, content, rule, form, lemma, sourceFrom, certainty } = relation;
  const speaker: Speaker = speakers[index]?.speaker ?? { kind: 'unattributed' };
  const quotation = quotationKind(text, content);
  const signs: StanceSigns = {
    relation,
    source: spannedText(source, text),
    cue: spannedText(cue, text),
    content: spannedText(content, text),
    speaker,
    quotation,
  };
  const impression = impressionOf(reading, index);
  const stance = impression === undefined ? stanceOf(signs) : 'hints';
  return {
    source,
    cue,
    content,
    quotation,
    ...speakerAndReader(reading, index, { stance, speaker, signs }),
    chain: chains[index]?.chain,
    stance,
    hedge: impression ?? hedgeIn(signs.cue, quotation === 'direct' ? '' : signs.content),
    basis: basisIn(wordsAround(reading, relation)),
    within: parents[index],
    rule,
    form,
    lemma,
    sourceFrom,
    certainty,
    doubts: doubtsOf(reading, relation, index),
  };
}

// What rules below this find is right less than half of the time on the annotated articles (npm run bench:intake).
const WEAK = 0.6;

function doubtsOf(
  { speakers, chains }: Reading,
  relation: AttributionSpans,
  index: number,
): AttributionDoubt[] {
  const speaker = speakers[index]?.doubt;
  const chain = chains[index]?.doubt;
  return [
    ...(speaker === undefined ? [] : [{ field: 'speaker' as const, reason: speaker }]),
    ...(chain === undefined ? [] : [{ field: 'chain' as const, reason: chain }]),
    ...(relation.certainty < WEAK
      ? [{ field: 'cue' as const, reason: `found by a weak sign: ${explain(relation)}` }]
      : []),
  ];
}

// “seemed to boast” and “seemed, to some, to boast”: the second cue begins within a few words of the first’s content.
const BESIDE = 20;

/** The words “seemed to”, where a relation is only somebody’s impression: “seemed to boast that”. */
function impressionOf({ text, relations, parents }: Reading, index: number): string | undefined {
  const parent = relations[parents[index] ?? -1];
  const relation = relations[index];
  if (!parent || !relation || parent.rule !== 'seeming') return undefined;
  const begins = (relation.cue[0]?.[0] ?? 0) - (parent.content.at(-1)?.[0] ?? 0);
  return begins >= 0 && begins < BESIDE
    ? `${spannedText(parent.cue, text).split(' ').at(-1)} to`
    : undefined;
}

// A reading stands near what is read: within about a screen of attributions, and a long text is read in linear time.
const READ_BACK = 20;

/** Speaker and reader: where somebody takes words for an admission, the reader is the source. */
function speakerAndReader(
  { speakers }: Reading,
  index: number,
  { stance, speaker, signs }: { stance: string; speaker: Speaker; signs: StanceSigns },
): Pick<Attribution, 'speaker' | 'readBy'> {
  if (stance !== 'hints') return { speaker, readBy: undefined };
  if (!isReading(signs)) return { speaker, readBy: { kind: 'author' } };
  const reader: Speaker = speaker.kind === 'unattributed' ? { kind: 'author' } : speaker;
  const meant = speakers
    .slice(Math.max(0, index - READ_BACK), index)
    .findLast(({ speaker: { kind } }) => kind === 'actor' || kind === 'anonymous');
  return { speaker: meant?.speaker ?? { kind: 'unattributed' }, readBy: reader };
}

// In UTF-16 code units: as far as the longest basis and what introduces it (see properties/basis.ts).
const BASIS_WITHIN = 160;

/** The source and the words right behind the relation, where a text says how somebody knows. */
function wordsAround(
  { text, sentences }: Reading,
  { source, cue, content, sentence }: AttributionSpans,
): string {
  const all = hull([...source, ...cue, ...content]) ?? [0, 0];
  const end = sentences[sentence]?.nodes.at(-1)?.end ?? all[1];
  const behind = text.slice(all[1], Math.min(end, all[1] + BASIS_WITHIN)).replace(/\s+/g, ' ');
  return `${spannedText(source, text)} ; ${behind}`;
}
