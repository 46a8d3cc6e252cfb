import type { Speaker } from '../relations/attribution.ts';

/** Through which outlets a speaker was last heard, and in which paragraph (counted from 0). */
interface LastHeard {
  chain: readonly string[];
  paragraph: number;
  speaker: Speaker;
}

/** What a reader remembers of the chains read so far: how each speaker was last heard, by the speaker’s key. */
export type ChainMemory = Map<number, LastHeard>;

// In paragraphs. News texts name the outlet again when its account goes on for longer than about a screen.
const REMEMBERED_FOR = 8;
// “One official told AP … Another said …”: the other one may be taken for heard by AP only right after.
const SAME_ACCOUNT = 2;

/** Takes out of `memory` who was last heard more than eight paragraphs before `paragraph`; changes `memory`. */
export function expire(memory: ChainMemory, paragraph: number): void {
  for (const [key, last] of memory)
    if (paragraph - last.paragraph > REMEMBERED_FOR) memory.delete(key);
}

/**
 * The outlets through which a speaker who speaks in `paragraph` is still heard: those of before, or those of
 * other unnamed people right before, where the speaker is unnamed; undefined where nothing is remembered.
 */
export function rememberedChain(
  memory: ChainMemory,
  key: number,
  speaker: Speaker,
  paragraph: number,
): readonly string[] | undefined {
  return (memory.get(key) ?? sameAccount(memory, speaker, paragraph))?.chain;
}

/** Unnamed people who speak right after unnamed people who spoke to an outlet were heard by it, too. */
function sameAccount(
  memory: ChainMemory,
  speaker: Speaker,
  paragraph: number,
): LastHeard | undefined {
  if (speaker.kind !== 'anonymous') return undefined;
  const heard = [...memory.values()];
  if (/\b(?:interviewer|host|moderator)\b/iu.test(speaker.description)) return heard.at(-1);
  return heard.findLast(
    (last) =>
      last.speaker.kind === 'anonymous' &&
      paragraph - last.paragraph <= SAME_ACCOUNT &&
      paragraph >= last.paragraph,
  );
}
