import type { Claim } from '../corpus/linking/graph.ts';

/**
 * Whether a text tells that one claim was said after another: by `after`, directly or through others. Pages of
 * earlier days work on copies, so claims are the same where their keys are.
 */
export function isToldAfter(later: Claim, earlier: Claim): boolean {
  if (later.after.length === 0) return false;
  const reached = new Map(later.after.map((claim) => [claim.key, claim]));
  for (const claim of reached.values())
    for (const next of claim.after) if (!reached.has(next.key)) reached.set(next.key, next);
  return reached.has(earlier.key);
}

/** Claims in the order given, but what stood before something that it is told to come after directly behind it. */
export function behindEarlier(claims: readonly Claim[]): Claim[] {
  if (claims.every(({ after }) => after.length === 0)) return [...claims];
  const left = [...claims];
  const placed: Claim[] = [];
  while (left.length > 0) {
    const free = left.findIndex((claim) => !left.some((other) => isToldAfter(claim, other)));
    // Claims after each other are an error of the record; here the first of them goes first.
    placed.push(...left.splice(Math.max(free, 0), 1));
  }
  return placed;
}
