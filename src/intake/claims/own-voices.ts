import type { Utterance } from '../../attribution/relations/attribution.ts';
import { spanOfSentence } from '../../attribution/tagging/node-span.ts';
import type { Span } from '../../attribution/tagging/span.ts';
import type { Deed } from '../../deeds/deed.ts';
import type { KnownActor } from '../../model/known.ts';
import { agentsOf } from './agents.ts';
import type { OwnDeed } from './told-deeds.ts';

/** What an article says in its own voice, with the deeds it tells of. */
export interface OwnVoice {
  utterance: Utterance;
  deeds: readonly Deed[];
}

/**
 * Words by which somebody else than the article speaks, doubts or is quoted in a sentence: said, alleged, blamed, according
 * to. Where one of them stands, a sentence is nobody’s but theirs, whether or not the reader of attributions made it out.
 */
const CUE =
  /\b(?:accord(?:ing|ance)|say|says|said|saying|tell|tells|told|alleg\p{L}*|assess\p{L}*|accus\p{L}*|blam\p{L}*|claim\p{L}*|suspect\p{L}*|report(?!er)\p{L}*|believ\p{L}*|den(?:y|ies|ied|ial|ying)|confirm\p{L}*|attribut\p{L}*|cit(?:e|es|ed|ing)|source|sources|think|thinks|thought|consider(?:s|ed)?|presum\p{L}*|purport\p{L}*|suppos\p{L}*|appear(?:s|ed)?|seem\p{L}*|apparent\p{L}*|warn\p{L}*|fear\p{L}*|threat\p{L}*|ask\p{L}*|whether|question\p{L}*|statement|announc\p{L}*|acknowledg\p{L}*|admit\p{L}*|argu\p{L}*|conclud\p{L}*|evidence|speculat\p{L}*|rumou?r\p{L}*|theor(?:y|ies)|opinion|view|mean(?:s|t)|likely|probably|possibly|perhaps|may|might|could|would)\b|[“”"«»„:?]/iu;

/** What an article says of who did it in its own voice: deeds of actors that are known and that no attribution tells of, in a sentence without a word of anybody else’s saying. Never certain. */
export function ownVoices(
  own: readonly OwnDeed[],
  text: string,
  actors: readonly KnownActor[],
): OwnVoice[] {
  const bySentence = Map.groupBy(own, ({ sentence }) => sentence);
  return [...bySentence].flatMap(([sentence, told]): OwnVoice[] => {
    const span = spanOfSentence(sentence);
    if (CUE.test(text.slice(...span))) return [];
    const deeds = told
      .map(({ deed }) => deed)
      .filter(({ factuality }) => factuality === 'actual')
      .filter((deed) => agentsOf(deed, text, actors).some(({ kind }) => kind === 'known'));
    return deeds.length > 0 ? [{ utterance: voice(span), deeds }] : [];
  });
}

function voice(span: Span): Utterance {
  return {
    source: [],
    cue: [],
    content: [span],
    quotation: 'indirect',
    speaker: { kind: 'author' },
    chain: undefined,
    stance: 'asserts',
    readBy: undefined,
    hedge: undefined,
    basis: undefined,
    within: undefined,
    doubts: [{ field: 'speaker', reason: 'no speaker found: taken for the article’s own voice' }],
  };
}
