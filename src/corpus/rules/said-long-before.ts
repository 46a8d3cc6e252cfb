import type { RecordDate } from '../../model/date.ts';
import { isSurelyAfter, outerDays } from '../../model/days.ts';
import { normalise } from '../../text/normalise.ts';
import type { Corpus } from '../entries/corpus.ts';
import type { ParsedArticle } from '../parsing/parse-entry.ts';
import type { WrittenClaim } from '../parsing/read-claims.ts';
import { quoted } from '../violations/violation.ts';
import { cuesOf } from './cues/cues.ts';
import { latestDoubt } from './support/doubtful-dates.ts';
import { type ClaimInArticle, claimsOf } from './support/passages.ts';
import type { Rule } from './support/rule.ts';
import { type TimeWords, timeWordsOf } from './support/time-words.ts';
import { daysBefore, isToldAsOld, LONG_AGO, wordsAround } from './support/told-as-old.ts';
import { weekdaysOfSaying } from './support/weekdays-of-saying.ts';

export const saidLongBefore = {
  name: 'said-long-before',
  severity: 'warning',
  demand: 'What was said long before its article is told there with its month or year.',
  *check(corpus) {
    for (const one of claimsOf(corpus)) {
      const { article, claim, path } = one;
      const { said, id } = claim.fields;
      const { date, language } = article.fields;
      const words = timeWordsOf(language);
      if (!said || !date || !words || isOpen(said)) continue;
      const ago = daysBefore(said, date);
      if (ago < LONG_AGO || !Number.isFinite(ago)) continue;
      const around = wordsAround([claim], article);
      const weekday = weekdayIn(one);
      // Evidence that has a day or a year of its own is not of another.
      const isDated = weekday !== undefined || hasYear(claim);
      if (isToldAsOld(around, said, ago, isDated ? datesOf(words) : words)) continue;
      const isBesides = !isDated && isToldBesides(one, said, corpus);
      if (isBesides && isToldAsOld(wordsOf(article), said, ago, words)) continue;
      // One date of the article that is wrong makes all that was said in it old.
      if (latestDoubt(article, corpus)) continue;
      yield {
        entry: article,
        location: { path: [...path, 'said'] },
        message: `the claim ${id} was said on ${said.edtf}, ${ago} days before the article of ${date.edtf}, and ${weekday ? `its evidence says ${quoted(weekday)}` : 'the words around its evidence tell of no such time'}`,
        rests: [date.edtf, around],
        expected:
          'a day shortly before the article, or words of the article that tell the month or year',
        fix: 'look at the year and the month of said: again; leave it out if the article does not tell when it was said',
      };
    }
  },
} as const satisfies Rule;

/** The weekday on which evidence says that it was said: of the week before its article, where no date stands by it. */
function weekdayIn({ article, claim }: ClaimInArticle): string | undefined {
  const cues = cuesOf(article.fields.language);
  const quotes = claim.fields.evidence.map(({ quote }) => normalise(quote).text);
  return cues && quotes.flatMap((quote) => weekdaysOfSaying(quote, cues))[0]?.words;
}

const hasYear = ({ fields }: WrittenClaim) =>
  fields.evidence.some(({ quote }) => /(?<![\d,.])(?:19|20)\d\d(?![\d,.]*\d)/.test(quote));

const NOTHING = /(?!)/;
/** Only dates: “two years ago” may be told of something else than what was said on Sunday. */
const datesOf = (words: TimeWords): TimeWords => ({
  ...words,
  monthsAgo: NOTHING,
  yearsAgo: NOTHING,
});

/** “Before November”: what tells only on which side of something it was said follows from that, and is not told. */
function isOpen(said: RecordDate): boolean {
  const { first, last } = outerDays(said);
  return !Number.isFinite(first) || !Number.isFinite(last);
}

/** In days. What is said of an incident in the two weeks after it is told with it, wherever the article dates that. */
const SOON = 14;

/** Whether something was said of an incident soon after it, so that the date of the incident tells when. */
function isToldBesides(
  { claim }: ClaimInArticle,
  said: RecordDate,
  { incidents }: Corpus,
): boolean {
  return claim.fields.incidents.some((id) => {
    const date = incidents.get(id)?.fields.date;
    // What may have begun at any time dates nothing.
    if (!date || isOpen(date)) return false;
    return daysBefore(date, said) <= SOON && !isSurelyAfter(date, said);
  });
}

const wordsOf = ({ texts }: ParsedArticle) => texts.map(({ text }) => text).join('\n');
