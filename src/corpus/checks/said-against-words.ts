import type { RecordDate } from '../../model/date.ts';
import { possibleDays } from '../../model/days.ts';
import type { Check } from '../checking/check.ts';
import { type WordedClaim, wordedClaimsOf } from '../checking/worded-claims.ts';
import type { Calendar, Cues } from '../cues/cues.ts';
import { weekdayOf } from '../cues/named-days.ts';
import { quoted } from '../finding.ts';

/** What was said on a Friday has the date of a Friday. */
export const saidAgainstWords: Check = {
  rule: 'said-against-words',
  *check(corpus) {
    for (const claim of wordedClaimsOf(corpus)) {
      const { id, said } = claim.claim.fields;
      const found = said && contradiction(said, claim);
      if (!found) continue;
      yield {
        entry: claim.article,
        place: { path: [...claim.path, 'said'] },
        message: `${id} is said ${said.edtf}, and ${found}`,
        rests: [claim.article.fields.date?.edtf ?? ''],
        expected: 'the last such day before the article',
        fix: 'correct said:, or the date of the article',
      };
    }
  },
};

// “On Friday” is one of the seven days before; a day more where the article went round the clock of its place.
const WEEK = 8;

/** A weekday beside a verb of saying that a day of the week before the article is not. */
function contradiction(said: RecordDate, { article, cues, passages }: WordedClaim) {
  const days = possibleDays(said);
  const [only] = days;
  // Within a week every weekday is met.
  if (days.length !== 1 || !only || only.last - only.first > 5 || !cues.calendar) return undefined;
  const { date } = article.fields;
  const isNear = !date || possibleDays(date).some(({ last }) => last - only.last <= WEEK);
  if (!isNear) return undefined;
  const named = passages.flatMap(({ words }) => weekdaysOfSaying(words, cues, cues.calendar));
  const own = Array.from({ length: only.last - only.first + 1 }, (_, at) =>
    weekdayOf(only.first + at),
  );
  if (named.some(({ weekday }) => own.includes(weekday))) return undefined;
  const [first] = named;
  return first && `its evidence says ${quoted(first.words)}`;
}

/** The weekdays that stand beside a verb of saying: of “said that on Friday …” the day is not that of the saying. */
function weekdaysOfSaying(words: string, { speech }: Cues, calendar: Calendar | undefined) {
  if (!speech || !calendar) return [];
  const weekday = `(${calendar.weekdays.join('|')})`;
  const between = "(?: (?!that\\b)[\\p{L}\\d'.-]+){0,6}? ";
  const forms = [
    `\\b(?:${speech.verbs})${between}(?:on )?${weekday}\\b`,
    `\\b(?:on )${weekday}(?: (?!that\\b)[\\p{L}\\d'.-]+){0,5}? (?:${speech.verbs})\\b`,
  ];
  return forms.flatMap((form) =>
    [...words.matchAll(new RegExp(form, 'giu'))]
      .filter(
        ({ 0: whole }) =>
          !calendar.otherWeek.test(whole.slice(0, whole.search(new RegExp(weekday, 'iu')))),
      )
      .map(({ 1: name = '' }) => ({
        words: name,
        weekday: calendar.weekdays.indexOf(name.toLowerCase()),
      })),
  );
}
