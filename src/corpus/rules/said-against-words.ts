import type { RecordDate } from '../../model/date.ts';
import { possibleDays } from '../../model/days.ts';
import { quoted } from '../violations/violation.ts';
import { weekdayOf } from './cues/named-days.ts';
import { relatedIn } from './support/related.ts';
import type { Rule } from './support/rule.ts';
import { weekdaysOfSaying } from './support/weekdays-of-saying.ts';
import { type WordedClaim, wordedClaimsOf } from './support/worded-claims.ts';

export const saidAgainstWords = {
  name: 'said-against-words',
  severity: 'warning',
  demand: 'What was said on a Friday has the date of a Friday.',
  *check(corpus) {
    for (const claim of wordedClaimsOf(corpus)) {
      const { id, said } = claim.claim.fields;
      const found = said && contradiction(said, claim);
      if (!found) continue;
      yield {
        entry: claim.article,
        location: { path: [...claim.path, 'said'] },
        message: `${id} is said ${said.edtf}, and ${found}`,
        related: relatedIn(claim.article, [...claim.path, 'evidence'], 'the words'),
        rests: [claim.article.fields.date?.edtf ?? ''],
        expected: 'the last such day before the article',
        fix: 'correct said:, or the date of the article',
      };
    }
  },
} as const satisfies Rule;

// “On Friday” is one of the seven days before; a day more where the article went round the clock of its place.
const WEEK = 8;

/** A weekday beside a verb of saying that a day of the week before the article is not. */
function contradiction(said: RecordDate, { article, cues, passages }: WordedClaim) {
  const days = possibleDays(said);
  const [only] = days;
  // Within a week every weekday is met.
  if (days.length !== 1 || !only || only.last - only.first > 5 || !cues.calendar) return undefined;
  const { date } = article.fields;
  const named = passages.flatMap(({ words }) => weekdaysOfSaying(words, cues));
  const isNear = !date || possibleDays(date).some(({ last }) => last - only.last <= WEEK);
  if (!isNear) return undefined;
  const own = Array.from({ length: only.last - only.first + 1 }, (_, at) =>
    weekdayOf(only.first + at),
  );
  if (named.some(({ weekday }) => own.includes(weekday))) return undefined;
  const [first] = named;
  return first && `its evidence says ${quoted(first.words)}`;
}
