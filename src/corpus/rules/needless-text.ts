import { namedEntries } from '../entries/corpus.ts';
import { quoted } from '../findings/finding.ts';
import type { Check } from './support/check.ts';

/** Only an article has text below its fields. */
export const needlessText: Check = {
  rule: 'needless-text',
  *check(corpus) {
    for (const entry of namedEntries(corpus)) {
      const start = entry.file.text.length - entry.below.length;
      const first = entry.below.search(/\S/);
      if (entry.kind === 'article' || entry.state === 'unread' || first < 0) continue;
      yield {
        entry,
        place: { offset: start + first },
        message: `there is text below the fields of the ${entry.kind}, which nobody is shown: ${quoted(entry.below)}`,
        expected: 'fields, and nothing after the second line of three hyphens',
        fix: ADVICE[entry.kind],
      };
    }
  },
};

const ADVICE = {
  incident: 'put what readers need into note:, and take the rest away',
  actor: 'put what tells the actor from others into description:, and take the rest away',
  outlet: 'take it away',
};
