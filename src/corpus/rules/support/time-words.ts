import { type LanguageTables, tableOf } from '../cues/language-table.ts';

/** By which words a language tells when something was. */
export interface TimeWords {
  /** The names of the twelve months, and how they are shortened. */
  months: readonly RegExp[];
  /** That something was more than some weeks ago, and less than a year. */
  monthsAgo: RegExp;
  /** That something was a year ago or longer. */
  yearsAgo: RegExp;
  /** That something was within a week or so. */
  daysAgo: RegExp;
  /** That a day, month or year is told, and not the time of a day alone. */
  day: RegExp;
}

const NUMBER =
  '(?:\\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|some|few|many)';
const EARLIER = '(?:ago|earlier|before|previously|prior)';

const english: TimeWords = {
  months: [
    /\bJan(?:uary|\.|\b)/,
    /\bFeb(?:ruary|\.|\b)/,
    /\bMar(?:ch|\.)|\bMar \d/,
    /\bApr(?:il|\.|\b)/,
    // “may” is a verb, too, and begins sentences.
    /\bMay(?= \d|,? \d{4})|(?:\b(?:in|since|until|from|of|by|late|early|mid|last)[ -])May\b|\d May\b/,
    /\bJun(?:e|\.|\b)/,
    /\bJul(?:y|\.|\b)/,
    /\bAug(?:ust|\.|\b)/,
    /\bSept?(?:ember|\.|\b)/,
    /\bOct(?:ober|\.|\b)/,
    /\bNov(?:ember|\.|\b)/,
    /\bDec(?:ember|\.|\b)/,
  ],
  monthsAgo: new RegExp(
    [
      `\\b(?:weeks|months?) ${EARLIER}\\b`,
      '\\b(?:last|previous|past|recent) (?:few )?(?:months?|spring|summer|autumn|fall|winter|weeks)\\b',
      '\\bearlier this year\\b',
      '\\bthis (?:spring|summer|autumn|fall|winter)\\b',
    ].join('|'),
    'i',
  ),
  yearsAgo: new RegExp(
    [
      `\\b${NUMBER} years? ${EARLIER}\\b`,
      '\\byears (?:ago|earlier)\\b',
      '\\b(?:last|previous|past|recent) (?:few |\\w+ )?years?\\b',
      '\\bdecades?\\b',
      '\\banniversary\\b',
    ].join('|'),
    'i',
  ),
  daysAgo:
    /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:yesterday|today|tonight|overnight)\b|\b(?:last|this) (?:night|week|weekend|morning|evening)\b|\bearlier this week\b|\brecent days\b/i,
  day: /\b(?:1[89]|20)\d\d\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\byesterday\b|\btoday\b|\btonight\b|\b(?:last|this|next|previous) (?:night|week|weekend|month|year|spring|summer|autumn|fall|winter)\b|\bJan(?:uary|\.)|\bFeb(?:ruary|\.)|\bMarch\b|\bApril\b|\bMay \d|\d May\b|\bJune\b|\bJuly\b|\bAug(?:ust|\.)|\bSept(?:ember|\.)|\bOct(?:ober|\.)|\bNov(?:ember|\.)|\bDec(?:ember|\.)/,
};

const tables: LanguageTables<TimeWords> = new Map([['en', english]]);

/** The words of a language; undefined where there is no table of them, and nothing can be told from a text. */
export const timeWordsOf = (language: string | undefined): TimeWords | undefined =>
  tableOf(tables, language);
