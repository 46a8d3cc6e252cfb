import { namedEntries } from '../entries/corpus.ts';
import { quoted } from '../violations/violation.ts';
import type { Rule } from './support/rule.ts';

export const needlessText = {
  name: 'needless-text',
  severity: 'warning',
  demand: 'Only an article has text below its fields.',
  *check(corpus) {
    for (const entry of namedEntries(corpus)) {
      const start = entry.file.text.length - entry.below.length;
      const first = entry.below.search(/\S/);
      if (entry.kind === 'article' || entry.state === 'unread' || first < 0) continue;
      yield {
        entry,
        location: { offset: start + first },
        message: `there is text below the fields of the ${entry.kind}, which nobody is shown: ${quoted(entry.below)}`,
        expected: 'fields, and nothing after the second line of three hyphens',
        fix: ADVICE[entry.kind],
      };
    }
  },
} as const satisfies Rule;

const ADVICE = {
  incident: 'put what readers need into note:, and take the rest away',
  actor: 'put what tells the actor from others into description:, and take the rest away',
  outlet: 'take it away',
};
