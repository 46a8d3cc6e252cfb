import type { Speaker } from '../relations/attribution.ts';

/** Through which outlets a speaker was last heard, and in which paragraph. */
interface Told {
  chain: readonly string[];
  paragraph: number;
  speaker: Speaker;
}

/** What is remembered of who was heard through which outlets, by the speaker’s key. */
export type Memory = Map<number, Told>;

const NEAR = 2;
const FAR = 8;

/** Whom nobody has heard for some paragraphs is no longer heard through the same outlet. */
export function forget(memory: Memory, paragraph: number): void {
  for (const [key, before] of memory) if (paragraph - before.paragraph > FAR) memory.delete(key);
}

/** The chain through which a speaker who goes on speaking is still heard. */
export function stillHeard(
  memory: Memory,
  key: number,
  speaker: Speaker,
  paragraph: number,
): readonly string[] | undefined {
  return (memory.get(key) ?? nearby(memory, speaker, paragraph))?.chain;
}

/** Unnamed people who speak right after unnamed people who spoke to an outlet were heard by it, too. */
function nearby(memory: Memory, speaker: Speaker, paragraph: number): Told | undefined {
  if (speaker.kind !== 'anonymous') return undefined;
  const before = [...memory.values()];
  if (/\b(?:interviewer|host|moderator)\b/iu.test(speaker.description)) return before.at(-1);
  return before.findLast(
    (one) =>
      one.speaker.kind === 'anonymous' &&
      paragraph - one.paragraph <= NEAR &&
      paragraph >= one.paragraph,
  );
}
