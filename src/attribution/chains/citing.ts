import type { Speaker } from '../relations/attribution.ts';
import type { AttributionSpans } from '../relations/attribution-spans.ts';
import type { FoundInText } from '../relations/found-in-text.ts';
import { nationOf } from '../speakers/describe-speaker.ts';
import { type Resolved, tokensIn } from '../speakers/resolve-speakers.ts';
import { readSource } from '../speakers/source-phrase.ts';
import { text } from '../speakers/token-text.ts';
import type { Parsed } from '../tagging/parsed.ts';

/**
 * Where an outlet speaks “citing unnamed officials”, the officials are the speakers and the outlet is the
 * way. Gives the speakers of such relations; the outlet stays known by its own mention.
 */
export function citedBy(
  { sentences, relations }: FoundInText,
  speakers: readonly Resolved[],
): Resolved[] {
  return speakers.map((resolved, index) => {
    const relation = relations[index];
    if (!relation || resolved.speaker.kind !== 'outlet') return resolved;
    const cited = relations
      .slice(index + 1, index + CITED_WITHIN)
      .find(({ lemma, sentence }) => lemma === 'cite' && sentence === relation.sentence);
    const sentence = sentences[relation.sentence];
    const speaker = cited && sentence ? citedSpeaker(sentence, cited) : undefined;
    return speaker
      ? { speaker, key: relations.length + index, doubt: undefined, via: resolved.speaker.name }
      : resolved;
  });
}

// In relations: “X said, according to AP, citing Y” has three; what is further off in a sentence is another’s.
const CITED_WITHIN = 5;

function citedSpeaker(sentence: Parsed, { content }: AttributionSpans): Speaker | undefined {
  const words = tokensIn(sentence, content);
  const end = words.findIndex(({ lower }) => lower === 'who' || lower === 'that' || lower === ',');
  const tokens = end < 0 ? words : words.slice(0, end);
  const phrase = readSource(tokens);
  if (phrase.kind === 'people')
    return {
      kind: 'anonymous',
      description: text(tokens),
      of: nationOf(tokens),
      count: phrase.count,
      reason: undefined,
    };
  if (phrase.kind === 'document')
    return { kind: 'document', description: text(tokens), by: undefined };
  if (phrase.kind === 'named') return { kind: 'actor', name: phrase.name, of: undefined };
  return phrase.kind === 'outlet' ? { kind: 'outlet', name: phrase.name } : undefined;
}
