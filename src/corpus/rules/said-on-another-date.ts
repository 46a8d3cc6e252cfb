import { DAY } from '../../model/calendar.ts';
import type { RecordDate } from '../../model/date.ts';
import { firstOf, lastOf } from '../../model/day-range.ts';
import { datesExclude, possibleDays } from '../../model/days.ts';
import type { WrittenDate } from '../../text/written-date.ts';
import { quoted } from '../violations/violation.ts';
import { type ClaimInArticle, claimsOf } from './support/passages.ts';
import { relatedIn } from './support/related.ts';
import type { Rule } from './support/rule.ts';
import { wordsAround } from './support/told-as-old.ts';
import { datesOfSaying, datesWithYear, inYear } from './support/told-dates.ts';

export const saidOnAnotherDate = {
  name: 'said-on-another-date',
  severity: 'warning',
  demand: 'Where words give the date of a saying, `said` has it.',
  *check(corpus) {
    for (const one of claimsOf(corpus)) {
      const { article, claim, path } = one;
      const { said, id } = claim.fields;
      if (!said || !isClose(said)) continue;
      const told = otherDay(one, said) ?? otherYear(one, said);
      if (!told) continue;
      yield {
        entry: article,
        location: { path: [...path, 'said'] },
        message: `the claim ${id} was said on ${said.edtf}, and the words have ${quoted(told.words)}`,
        related: relatedIn(article, [...path, 'evidence'], 'the words'),
        expected: 'the date that the words give',
        rests: [told.words],
        fix: 'correct said:; if the words tell the date of something else, answer the warning',
      };
    }
  },
} as const satisfies Rule;

/** Known to a month: what is known to more says little, and has many dates. */
function isClose(said: RecordDate): boolean {
  const days = possibleDays(said);
  return lastOf(days) - firstOf(days) < 31;
}

/** The date of the saying in the evidence, where it is none that `said` may be. */
function otherDay({ article, claim }: ClaimInArticle, said: RecordDate): WrittenDate | undefined {
  const told = claim.fields.evidence.flatMap(({ quote }) =>
    datesOfSaying(quote.replace(/\s+/g, ' '), article.fields.language),
  );
  // Where dates of several sayings are told, one is enough.
  return told.some((date) => isOn(date, said)) ? undefined : told[0];
}

function isOn(told: WrittenDate, said: RecordDate): boolean {
  const years = told.year === undefined ? yearsOf(said) : [told.year];
  return years.some((year) => {
    const date = inYear(told, year);
    return !date || !datesExclude(date, said);
  });
}

/** The same day of another year, written out near the evidence where the year of `said` does not stand. */
function otherYear({ article, claim }: ClaimInArticle, said: RecordDate): WrittenDate | undefined {
  const words = wordsAround([claim], article);
  const [year, ...more] = yearsOf(said);
  if (year === undefined || more.length > 0) return undefined;
  if (words.includes(String(year)) || ANNIVERSARY.test(words)) return undefined;
  return datesWithYear(words, article.fields.language).find((told) => {
    const date = inYear(told, year);
    // What is told of August 2018 may be said on a day of August 2019.
    const isAsExact = told.day !== undefined || /^\d{4}-\d{2}$/.test(said.edtf);
    return isAsExact && date && told.year !== year && !datesExclude(date, said);
  });
}

const ANNIVERSARY = /\banniversary\b|\byears? (?:ago|earlier|before|later|after|to the day)\b/i;

/** The years in which a date may lie that is known to a month. */
const yearsOf = (said: RecordDate): number[] => [
  ...new Set(
    [firstOf(possibleDays(said)), lastOf(possibleDays(said))].map((day) =>
      new Date(day * DAY).getUTCFullYear(),
    ),
  ),
];
