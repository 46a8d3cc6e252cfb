import { words } from '../lexicon/words.ts';
import type { Speaker } from '../relations/attribution.ts';
import type { AttributionSpans } from '../relations/attribution-spans.ts';
import type { FoundInText } from '../relations/found-in-text.ts';
import type { Parsed } from '../tagging/parsed.ts';
import type { Resolved } from './resolve-speakers.ts';
import { readSource } from './source-phrase.ts';

/** Why somebody is not named, in the text’s words; `head` is the noun of who speaks there. */
interface Reason {
  reason: string;
  sentence: number;
  head: string | undefined;
}

/** The speakers with the reasons the text gives for not naming them. */
export function withReasons(
  text: string,
  { sentences, relations }: FoundInText,
  speakers: readonly Resolved[],
): Resolved[] {
  const explained = sentences.flatMap((sentence, index) => reasonIn(text, sentence, index));
  if (explained.length === 0) return [...speakers];
  const keyed = new Map<number, string>();
  for (const { reason, sentence, head } of explained) {
    const key = nearestAnonymous(relations, speakers, sentence, head);
    if (key !== undefined && !keyed.has(key)) keyed.set(key, reason);
  }
  return speakers.map((resolved) => ({
    ...resolved,
    speaker: reasoned(resolved.speaker, keyed.get(resolved.key)),
  }));
}

const reasoned = (speaker: Speaker, reason: string | undefined): Speaker =>
  speaker.kind === 'anonymous' && reason !== undefined ? { ...speaker, reason } : speaker;

/** How a text says that somebody is not named, and how it gives the reason. */
const unnamed = words('anonymity anonymously identified named');
const reasons = words('because since citing');
// In nodes: “on condition of anonymity, she said, because”.
const CLOSE = 6;

/** “… on condition of anonymity because …”: the words after “because”, to the end of the sentence. */
function reasonIn(text: string, { nodes, last }: Parsed, sentence: number): Reason[] {
  const at = nodes.findIndex(({ lower }) => unnamed.has(lower));
  if (at < 0) return [];
  const because = nodes.findIndex(
    ({ lower }, place) => place > at && place < at + CLOSE && reasons.has(lower),
  );
  const from = nodes[because + 1];
  const to = nodes[last - 1];
  if (because < 0 || !from || !to) return [];
  const verb = nodes.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const head = readSource(nodes.slice(0, Math.max(verb, 0)));
  return [
    {
      reason: text.slice(from.start, to.end),
      sentence,
      head: 'head' in head ? head.head : undefined,
    },
  ];
}

// In sentences. An article explains why somebody is not named at the next opportunity.
const EXPLAINED_WITHIN = 3;

function nearestAnonymous(
  relations: readonly AttributionSpans[],
  speakers: readonly Resolved[],
  sentence: number,
  head: string | undefined,
): number | undefined {
  for (const fits of [
    (description: string) => head !== undefined && description.toLowerCase().includes(head),
    () => true,
  ])
    for (let i = lastUpTo(relations, sentence); i >= 0; i--) {
      const relation = relations[i];
      const resolved = speakers[i];
      if (!relation || sentence - relation.sentence > EXPLAINED_WITHIN) break;
      if (resolved?.speaker.kind === 'anonymous' && fits(resolved.speaker.description))
        return resolved.key;
    }
  return undefined;
}

/** The place of the last relation of a sentence, or of the nearest one before it. */
function lastUpTo(relations: readonly AttributionSpans[], sentence: number): number {
  let [low, high] = [-1, relations.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((relations[middle]?.sentence ?? 0) <= sentence) low = middle;
    else high = middle;
  }
  return low;
}
