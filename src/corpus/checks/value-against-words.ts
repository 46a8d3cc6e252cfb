import { comparable, nearestCause } from '../causes.ts';
import type { Check } from '../checking/check.ts';
import { lacksCause, otherCauseIn } from '../checking/values/cause-words.ts';
import {
  agoAgainst,
  dayAgainst,
  weekdayAgainst,
  yearNotIn,
} from '../checking/values/date-words.ts';
import { placeNotIn } from '../checking/values/place-words.ts';
import { isNumberless, numberAgainst } from '../checking/values/toll-words.ts';
import { type WordedClaim, wordedClaimsOf } from '../checking/worded-claims.ts';
import { quoted } from '../finding.ts';

/** A value says what the words of its evidence say. */
export const valueAgainstWords: Check = {
  rule: 'value-against-words',
  *check(corpus) {
    for (const claim of wordedClaimsOf(corpus)) {
      const meant = misspeltCause(claim);
      const found = meant ? NEITHER : contradiction(claim);
      if (found === undefined) continue;
      yield {
        entry: claim.article,
        place: { path: [...claim.path, 'value'] },
        message: `the value of ${claim.claim.fields.id} ${found}`,
        rests: [
          claim.article.fields.date?.edtf ?? '',
          ...claim.passages.map(({ paragraph }) => paragraph),
        ],
        expected: 'the number, date, cause or place that the text has',
        fix: meant ? `did you mean ${meant}?` : 'correct value:, or quote the words that say it',
      };
    }
  },
};

const NEITHER = 'is neither on the list of causes nor in the words of its evidence';

/** The listed cause or means that a value was meant to be, and is not, nor anything that its words have. */
function misspeltCause({ claim, passages }: WordedClaim): string | undefined {
  const { about, value } = claim.fields;
  if ((about !== 'cause' && about !== 'means') || value?.kind !== 'words') return undefined;
  const has = passages.some(({ paragraph }) =>
    paragraph.toLowerCase().includes(comparable(value.words)),
  );
  return has ? undefined : nearestCause(value.words);
}

/** How a claim’s value contradicts its words; nothing where it does not. */
function contradiction({ article, claim, cues, passages }: WordedClaim): string | undefined {
  const { about, value } = claim.fields;
  const words = passages.map((passage) => passage.words).join(' … ');
  if (value?.kind === 'counts') {
    const number = cues.numbers && numberAgainst(value.counts, words, cues.numbers);
    if (number !== undefined) return `is not what its evidence says: ${quoted(number)}`;
    return cues.numbers && isNumberless(value.counts, words, cues.numbers)
      ? 'has a number, and its evidence has none'
      : undefined;
  }
  if (value === undefined) return undefined;
  const around = passages.map(({ paragraph }) => paragraph).join(' … ');
  if (about === 'date' && value.date && cues.calendar) {
    const said =
      dayAgainst(value.date, words, cues.calendar) ??
      weekdayAgainst(value.date, words, cues.calendar) ??
      agoAgainst(value.date, article.fields.date, words, cues.calendar);
    const year = yearNotIn(value.date, article, around, cues.calendar);
    if (said === undefined && year !== undefined)
      return `is ${value.words}, and the article does not have the year ${year}`;
    return said && `is ${value.words}, and its evidence says ${quoted(said)}`;
  }
  if (about === 'place') {
    const name = placeNotIn(
      value.words,
      article.texts.map(({ normalised }) => normalised.text).join(' … '),
    );
    return name && `has ${quoted(name)}, and the article does not`;
  }
  const other =
    about === 'cause' || about === 'means' ? otherCauseIn(value.words, words, cues) : undefined;
  if (other !== undefined)
    return `is ${quoted(value.words)}, and its evidence says ${quoted(other)}`;
  return (about === 'cause' || about === 'means') && lacksCause(value.words, around, cues)
    ? `is ${quoted(value.words)}, and nothing near its evidence says so`
    : undefined;
}
