import type { RuleMeta } from '../violations/rule-meta.ts';

/** Found where answers are heard (`answers.ts`), once every other rule has spoken. */
export const answerWithoutWarning = {
  name: 'answer-without-warning',
  severity: 'warning',
  demand: 'An answer answers a warning that is there, about what it was given to.',
} as const satisfies RuleMeta;
