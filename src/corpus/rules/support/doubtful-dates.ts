import type { RecordDate } from '../../../model/date.ts';
import { lastOf } from '../../../model/day-range.ts';
import { possibleDays } from '../../../model/days.ts';
import type { Corpus } from '../../entries/corpus.ts';
import type { ParsedArticle } from '../../parsing/parse-entry.ts';
import type { WrittenClaim } from '../../parsing/read-claims.ts';
import { accountsFor } from './accounts-for.ts';
import { timeWordsOf } from './time-words.ts';
import { ABOUT_A_YEAR, daysBefore, isToldAsOld, LONG_AGO, wordsAround } from './told-as-old.ts';

/** A time that an article tells of, and the claim that tells it. */
interface ToldTime {
  date: RecordDate;
  claim: WrittenClaim;
  /** Whether something was said then; otherwise it is when something happened. */
  isSaid: boolean;
}

/** The latest of what an article tells, where that lies long before it and is not told as old. */
export interface Doubt {
  latest: RecordDate;
  /** How many days at least lie between the two. */
  ago: number;
}

/**
 * Whether an article has nothing of its own time in it: all that was said, was dated or happened in it lies weeks
 * before its date, and the latest is told as news, by “on Friday”. Undefined where its text states the date.
 */
export function latestDoubt(article: ParsedArticle, corpus: Corpus): Doubt | undefined {
  const { date, language } = article.fields;
  const words = timeWordsOf(language);
  if (!date || !words) return undefined;
  const times = timesIn(article, corpus);
  const newest = Math.max(...times.map((time) => lastOf(possibleDays(time.date))));
  const latest = times.filter((time) => lastOf(possibleDays(time.date)) === newest);
  const [one] = latest;
  if (!one) return undefined;
  const ago = daysBefore(one.date, date);
  // When something was said is often not told: then only what happened is old, and the news is who speaks of it.
  const enough = latest.some(({ isSaid }) => isSaid) ? LONG_AGO : ABOUT_A_YEAR;
  const isOld = ago >= enough && Number.isFinite(ago);
  const around = wordsAround(
    latest.map(({ claim }) => claim),
    article,
  );
  if (!isOld || !words.daysAgo.test(around) || isToldAsOld(around, one.date, ago, words))
    return undefined;
  // Looked at last, since a date is written in many ways.
  return accountsFor('date', article, corpus) === 'in the text'
    ? undefined
    : { latest: one.date, ago };
}

function timesIn({ claims }: ParsedArticle, { incidents }: Corpus): ToldTime[] {
  return claims.flatMap((claim) => {
    const { said, correction, value, incidents: named } = claim.fields;
    const told = value?.kind === 'words' && claim.fields.about === 'date' ? value.date : undefined;
    const happened = named
      .map((id) => incidents.get(id)?.fields)
      .map((incident) => (incident?.kind === 'series' ? undefined : incident?.date));
    return [said, correction, told, ...happened].flatMap((date, index) =>
      date === undefined || !Number.isFinite(lastOf(possibleDays(date)))
        ? []
        : [{ date, claim, isSaid: index < 2 }],
    );
  });
}
