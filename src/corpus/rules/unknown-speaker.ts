import type { Rule } from './support/rule.ts';
import { unknownReferences } from './support/unknown-references.ts';

export const unknownSpeaker = {
  name: 'unknown-speaker',
  severity: 'error',
  demand: 'Every speaker is an actor, an outlet or a speaker of the article.',
  check: (corpus) => unknownReferences(corpus, ['speaker', 'reader', 'article-speaker']),
} as const satisfies Rule;
