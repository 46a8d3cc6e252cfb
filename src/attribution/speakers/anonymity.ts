import type { Speaker } from '../relations/attribution.ts';
import type { AttributionSpans } from '../relations/attribution-spans.ts';
import type { FoundInText } from '../relations/found-in-text.ts';
import type { Parsed } from '../tagging/parsed.ts';
import type { Resolved } from './resolve-speakers.ts';
import { readSource } from './source-phrase.ts';

interface Reason {
  words: string;
  sentence: number;
  head: string | undefined;
}

/** The speakers with the reasons the text gives for not naming them. */
export function withReasons(
  text: string,
  { sentences, relations }: FoundInText,
  speakers: readonly Resolved[],
): Resolved[] {
  const reasons = sentences.flatMap((sentence, index) => reasonIn(text, sentence, index));
  if (reasons.length === 0) return [...speakers];
  const keyed = new Map<number, string>();
  for (const { words, sentence, head } of reasons) {
    const key = nearestAnonymous(relations, speakers, sentence, head);
    if (key !== undefined && !keyed.has(key)) keyed.set(key, words);
  }
  return speakers.map((resolved) => ({
    ...resolved,
    speaker: reasoned(resolved.speaker, keyed.get(resolved.key)),
  }));
}

const reasoned = (speaker: Speaker, reason: string | undefined): Speaker =>
  speaker.kind === 'anonymous' && reason !== undefined ? { ...speaker, reason } : speaker;

/** “… on condition of anonymity because …”: the words after “because”, to the end of the sentence. */
function reasonIn(text: string, { nodes, last }: Parsed, sentence: number): Reason[] {
  const at = nodes.findIndex(
    ({ lower }) =>
      lower === 'anonymity' ||
      lower === 'anonymously' ||
      lower === 'identified' ||
      lower === 'named',
  );
  if (at < 0) return [];
  const because = nodes.findIndex(
    ({ lower }, place) =>
      place > at &&
      place < at + 6 &&
      (lower === 'because' || lower === 'since' || lower === 'citing'),
  );
  const from = nodes[because + 1];
  const to = nodes[last - 1];
  if (because < 0 || !from || !to) return [];
  const verb = nodes.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const head = readSource(nodes.slice(0, Math.max(verb, 0)));
  return [
    {
      words: text.slice(from.start, to.end),
      sentence,
      head: 'head' in head ? head.head : undefined,
    },
  ];
}

const NEAR = 3;

function nearestAnonymous(
  relations: readonly AttributionSpans[],
  speakers: readonly Resolved[],
  sentence: number,
  head: string | undefined,
): number | undefined {
  for (const fits of [
    (words: string) => head !== undefined && words.toLowerCase().includes(head),
    () => true,
  ])
    for (let i = lastUpTo(relations, sentence); i >= 0; i--) {
      const relation = relations[i];
      const resolved = speakers[i];
      if (!relation || sentence - relation.sentence > NEAR) break;
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
