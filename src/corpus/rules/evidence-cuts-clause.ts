import { placePassage } from '../parsing/article-text.ts';
import { quoted } from '../violations/violation.ts';
import { leftOutCuesOf, type QualifierKind } from './cues/left-out.ts';
import { leftOut } from './support/left-out.ts';
import { passagesOf } from './support/passages.ts';
import type { Rule } from './support/rule.ts';
import { surroundings } from './support/surroundings.ts';

export const evidenceCutsClause = {
  name: 'evidence-cuts-clause',
  severity: 'warning',
  demand: 'Evidence keeps the negations, doubts and possessives of its own clause.',
  *check(corpus) {
    for (const passage of passagesOf(corpus)) {
      const { article, path, quote } = passage;
      const cues = leftOutCuesOf(article.fields.language);
      const placement = placePassage(passage, article.texts);
      if (!cues || placement.state !== 'placed') continue;
      const qualifier = leftOut(passage, placement.place, cues);
      if (!qualifier) continue;
      const { kind, words, side } = qualifier;
      yield {
        entry: article,
        location: { path },
        message: `${quoted(quote)} leaves out ${quoted(words)}, right ${side} it: ${surroundings(placement.place, article)}`,
        expected: 'evidence with the words that turn it round or leave it open',
        rests: [words],
        fix: fixes[kind],
      };
    }
  },
} as const satisfies Rule;

const fixes: Readonly<Record<QualifierKind, string>> = {
  negation: 'take those words into the evidence',
  denial: 'take those words into the evidence, or correct the stance',
  amount: 'take those words into the evidence',
  owner: 'take those words into the evidence: they tell whose it is',
  doubt: 'take those words into the evidence, or give them as hedge',
};
