import type { RecordDate } from '../../../model/date.ts';
import { possibleDays } from '../../../model/days.ts';
import type { Calendar } from '../../cues/cues.ts';
import { canBeAmong, namedDaysIn } from '../../cues/named-days.ts';

/** A day that some words name and that a date cannot be; none where they name none, or one of them fits. */
export function dayAgainst(
  date: RecordDate,
  words: string,
  calendar: Calendar,
): string | undefined {
  const named = namedDaysIn(words, calendar);
  const ranges = possibleDays(date);
  return named.some((day) => canBeAmong(day, ranges)) ? undefined : named[0]?.words;
}

/** “Last week” and the like, where a date is not as many days before the article as that may mean. */
export function agoAgainst(
  date: RecordDate,
  published: RecordDate | undefined,
  words: string,
  calendar: Calendar,
): string | undefined {
  if (!published) return undefined;
  const [from, to] = [possibleDays(published), possibleDays(date)];
  for (const { words: form, least, most } of calendar.ago) {
    const [said] = form.exec(words) ?? [];
    if (said === undefined) continue;
    const isRight = from.some((article) =>
      to.some(({ first, last }) => first <= article.last - least && last >= article.first - most),
    );
    return isRight ? undefined : said;
  }
  return undefined;
}
