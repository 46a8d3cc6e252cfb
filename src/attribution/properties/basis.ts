// A basis ends with its clause; one of more than 120 code units is none, and the search stays linear.
const bases: readonly RegExp[] = [
  /\bwho (?:\w+ly )?(?:knew|know|saw|witnessed|heard|(?:was|were|had been|has been|have been) (?:\w+ly )?(?:briefed|told|shown)|(?:is|are|was|were) familiar)\b[^,.;:“”"]{0,120}/u,
  /\b(?:briefed on|familiar with|with (?:direct |first-hand |detailed )?knowledge of)\b[^,.;:“”"]{0,120}/u,
  /\b(?:based on|on the basis of)\b[^,.;:“”"]{0,120}/u,
];

/** The words by which a text says how a speaker knows, verbatim; of a source and what follows it. */
export function basisIn(words: string): string | undefined {
  for (const basis of bases) {
    const found = basis.exec(words)?.[0];
    if (found !== undefined) return found.trim();
  }
  return undefined;
}
