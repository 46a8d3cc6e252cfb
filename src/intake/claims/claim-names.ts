import type { FoundClaim, FoundClaims } from '../../model/found-claims.ts';
import { suggestId } from '../../model/id.ts';

// In characters: of the 80 that an id may have, so that a number fits behind it.
const LONGEST = 60;

/** An id for a claim, made from its speaker’s and a word, that no claim before has; the word alone where the speaker’s id gives none. */
export function claimId(speaker: string, word: string, before: readonly FoundClaim[]): string {
  const base = suggestId(`${speaker} ${word}`, LONGEST) ?? word;
  const taken = new Set(before.map(({ id }) => id));
  if (!taken.has(base)) return base;
  for (let number = 2; ; number++) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}

/** Every id that claims, or the speakers they name, refer to. */
export function namesIn(
  claims: readonly FoundClaim[],
  speakers: FoundClaims['speakers'],
): Set<string> {
  const named = new Set(
    claims.flatMap(({ speakers: ids, chain = [], readBy, accused }) => [
      ...ids,
      ...chain,
      ...(readBy === undefined ? [] : [readBy]),
      ...accused.map(({ actor }) => actor),
    ]),
  );
  for (const speaker of speakers)
    if (named.has(speaker.id)) {
      const whole = speaker.kind === 'anonymous' ? speaker.of : speaker.by;
      if (whole !== undefined) named.add(whole);
    }
  return named;
}
