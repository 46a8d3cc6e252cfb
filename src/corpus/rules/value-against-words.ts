import type { Value } from '../../model/claim.ts';
import type { RecordDate } from '../../model/date.ts';
import { comparable, nearestCause } from '../entries/causes.ts';
import { quoted } from '../violations/violation.ts';
import { relatedIn } from './support/related.ts';
import type { Rule } from './support/rule.ts';
import { lacksCause, otherCauseIn } from './support/values/cause-words.ts';
import { agoAgainst, dayAgainst, weekdayAgainst, yearNotIn } from './support/values/date-words.ts';
import { placeNotIn } from './support/values/place-words.ts';
import { isNumberless, numberAgainst } from './support/values/toll-words.ts';
import { type WordedClaim, wordedClaimsOf } from './support/worded-claims.ts';

export const valueAgainstWords = {
  name: 'value-against-words',
  severity: 'warning',
  demand: 'A value says what the words of its evidence say.',
  *check(corpus) {
    for (const claim of wordedClaimsOf(corpus)) {
      const meant = misspeltCause(claim);
      const found = meant ? NEITHER : contradiction(claim);
      if (found === undefined) continue;
      yield {
        entry: claim.article,
        location: { path: [...claim.path, 'value'] },
        message: `the value of ${claim.claim.fields.id} ${found}`,
        related: relatedIn(claim.article, [...claim.path, 'evidence'], 'the words'),
        rests: [
          claim.article.fields.date?.edtf ?? '',
          ...claim.passages.map(({ paragraph }) => paragraph),
        ],
        expected: 'the number, date, cause or place that the text has',
        fix: meant ? `did you mean ${meant}?` : 'correct value:, or quote the words that say it',
      };
    }
  },
} as const satisfies Rule;

type Counts = Extract<Value, { kind: 'counts' }>['counts'];

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
function contradiction(claim: WordedClaim): string | undefined {
  const { about, value } = claim.claim.fields;
  if (value?.kind === 'counts') return tollAgainst(value.counts, claim);
  if (value === undefined) return undefined;
  if (about === 'date' && value.date) return dateAgainst(value.words, value.date, claim);
  if (about === 'place') return placeAgainst(value.words, claim);
  return about === 'cause' || about === 'means' ? causeAgainst(value.words, claim) : undefined;
}

const evidenceOf = ({ passages }: WordedClaim) => passages.map(({ words }) => words).join(' … ');
const paragraphsOf = ({ passages }: WordedClaim) =>
  passages.map(({ paragraph }) => paragraph).join(' … ');

function tollAgainst(counts: Counts, claim: WordedClaim): string | undefined {
  const { numbers } = claim.cues;
  if (!numbers) return undefined;
  const words = evidenceOf(claim);
  const number = numberAgainst(counts, words, numbers);
  if (number !== undefined) return `is not what its evidence says: ${quoted(number)}`;
  return isNumberless(counts, words, numbers)
    ? 'has a number, and its evidence has none'
    : undefined;
}

function dateAgainst(written: string, date: RecordDate, claim: WordedClaim): string | undefined {
  const { article, cues } = claim;
  const { calendar } = cues;
  if (!calendar) return undefined;
  const words = evidenceOf(claim);
  const said =
    dayAgainst(date, words, calendar) ??
    weekdayAgainst(date, words, calendar) ??
    agoAgainst(date, article.fields.date, words, calendar);
  if (said !== undefined) return `is ${written}, and its evidence says ${quoted(said)}`;
  const year = yearNotIn(date, article, paragraphsOf(claim), calendar);
  return year === undefined
    ? undefined
    : `is ${written}, and the article does not have the year ${year}`;
}

function placeAgainst(written: string, { article }: WordedClaim): string | undefined {
  const text = article.texts.map(({ normalised }) => normalised.text).join(' … ');
  const name = placeNotIn(written, text);
  return name && `has ${quoted(name)}, and the article does not`;
}

function causeAgainst(written: string, claim: WordedClaim): string | undefined {
  const other = otherCauseIn(written, evidenceOf(claim), claim.cues);
  if (other !== undefined) return `is ${quoted(written)}, and its evidence says ${quoted(other)}`;
  return lacksCause(written, paragraphsOf(claim), claim.cues)
    ? `is ${quoted(written)}, and nothing near its evidence says so`
    : undefined;
}
