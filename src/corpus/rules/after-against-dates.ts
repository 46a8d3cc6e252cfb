import type { RecordDate } from '../../model/date.ts';
import { isSurelyAfter } from '../../model/days.ts';
import { memberKey } from '../entries/references.ts';
import { quoted, type RelatedPlace } from '../violations/violation.ts';
import { type ClaimInArticle, claimsOf } from './support/passages.ts';
import { relatedIn } from './support/related.ts';
import type { Rule } from './support/rule.ts';
import { afterLinks, keyOf, saidBefore } from './support/said-after.ts';

export const afterAgainstDates = {
  name: 'after-against-dates',
  severity: 'error',
  demand: 'Nothing is said after what its own dates put later.',
  *check(corpus) {
    const links = afterLinks(corpus);
    const known = new Map([...claimsOf(corpus)].map((one) => [keyOf(one), one]));
    for (const one of known.values())
      for (const [index, id] of one.claim.fields.after.entries()) {
        const named = memberKey(one.article, id);
        const against = [named, ...saidBefore(named, links)]
          .flatMap((key) => known.get(key) ?? [])
          .map((other) => datesOf(one, other))
          .find(({ dates: [later, earlier] }) => later && earlier && isSurelyAfter(earlier, later));
        if (!against) continue;
        yield {
          entry: one.article,
          location: { path: [...one.path, 'after', index] },
          related: against.related,
          ...problemOf(one.claim.fields.id, against),
        };
      }
  },
} as const satisfies Rule;

interface Dates {
  other: string;
  /** Where the date of the other is written. */
  related: readonly RelatedPlace[];
  by: 'said' | 'published';
  dates: readonly [RecordDate | undefined, RecordDate | undefined];
}

/** When both were said or, where either does not tell, when both were published. */
function datesOf(one: ClaimInArticle, two: ClaimInArticle): Dates {
  const other = keyOf(two);
  const [later, earlier] = [one.claim.fields.said, two.claim.fields.said];
  return later && earlier
    ? {
        other,
        by: 'said',
        dates: [later, earlier],
        related: relatedIn(two.article, [...two.path, 'said'], 'when the other was said'),
      }
    : {
        other,
        by: 'published',
        dates: [whenPublished(one), whenPublished(two)],
        related: relatedIn(
          two.article,
          two.claim.fields.correction ? [...two.path, 'correction'] : ['date'],
          'when the other was published',
        ),
      };
}

const whenPublished = ({ article, claim }: ClaimInArticle) =>
  claim.fields.correction ?? article.fields.date;

function problemOf(own: string, { other, by, dates: [later, earlier] }: Dates) {
  return {
    message: `${quoted(own)} was ${by} on ${later?.edtf}, and ${quoted(other)}, which it is to come after, on ${earlier?.edtf}`,
    expected: 'after: to name what was said before',
    fix:
      by === 'said'
        ? 'correct said:, or write after: on the other of the two'
        : 'correct after: or the dates of the articles; if the later article tells of what was said before, write said: on both',
  };
}
