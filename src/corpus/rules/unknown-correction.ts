import { likelyWord } from '../../text/nearest-word.ts';
import type { ParsedArticle } from '../parsing/parse-entry.ts';
import { alternatives, quoted } from '../violations/violation.ts';
import { claimsOf } from './support/passages.ts';
import type { Rule } from './support/rule.ts';

export const unknownCorrection = {
  name: 'unknown-correction',
  severity: 'error',
  demand: 'A correction that brought a claim is one of the article’s.',
  *check(corpus) {
    for (const { article, claim, path } of claimsOf(corpus)) {
      const { correction } = claim.fields;
      const dates = article.fields.corrections.map(({ date }) => date.edtf);
      if (!correction || dates.includes(correction.edtf) || isUnreadable(article)) continue;
      const nearest = likelyWord(correction.edtf, dates);
      yield {
        entry: article,
        location: { path: [...path, 'correction'] },
        message: `the article has no correction of ${quoted(correction.edtf)}`,
        expected:
          dates.length > 0
            ? `the date of one of its corrections: ${alternatives(dates)}`
            : 'the date of one of its corrections',
        fix:
          nearest === undefined
            ? 'add the correction, with its date and words, to corrections:, or take correction: away'
            : `did you mean ${nearest}?`,
      };
    }
  },
} as const satisfies Rule;

/** Whether what is written as corrections is not all known. */
const isUnreadable = ({ violations }: ParsedArticle) =>
  violations.some(
    ({ rule, location, meant }) =>
      rule === 'broken-yaml' ||
      meant?.[0] === 'corrections' ||
      ('path' in location && location.path[0] === 'corrections'),
  );
