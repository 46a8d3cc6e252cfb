/** The first answer that a list of rules gives, in their order; undefined where none has one. */
export function firstOf<Rule, Answer>(
  rules: readonly Rule[],
  ask: (rule: Rule) => Answer | undefined,
): Answer | undefined {
  for (const rule of rules) {
    const answer = ask(rule);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
