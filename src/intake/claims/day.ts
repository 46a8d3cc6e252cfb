const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const FORMS = [
  new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+(\\d{4})\\b)?`, 'giu'),
  new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}(?:,?\\s+(\\d{4})\\b)?`, 'giu'),
];

/** A day named in a text. `date` is EDTF; its year is the text’s, or the one nearest before publication. */
export interface NamedDay {
  date: string;
  words: string;
  isYearGiven: boolean;
}

/**
 * The days a text names, in order. Without a year, the latest such day that is not after `published`
 * (EDTF, to the day); nothing where that is not known either. Weekdays and “the day after” are left out:
 * what they count from is for a reader to tell.
 */
export function daysIn(text: string, published: string | undefined): NamedDay[] {
  const [monthFirst, dayFirst] = FORMS;
  const found = [
    ...(monthFirst
      ? [...text.matchAll(monthFirst)].map((m) => ({
          at: m.index,
          words: m[0],
          month: m[1],
          day: m[2],
          year: m[3],
        }))
      : []),
    ...(dayFirst
      ? [...text.matchAll(dayFirst)].map((m) => ({
          at: m.index,
          words: m[0],
          month: m[2],
          day: m[1],
          year: m[3],
        }))
      : []),
  ].sort((a, b) => a.at - b.at);
  return found.flatMap(({ words, month = '', day = '', year }): NamedDay[] => {
    const date = resolve(month, Number(day), year, published);
    return date ? [{ date, words, isYearGiven: year !== undefined }] : [];
  });
}

function resolve(
  month: string,
  day: number,
  year: string | undefined,
  published: string | undefined,
): string | undefined {
  const index = months.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3)));
  if (index < 0 || day < 1 || day > 31) return undefined;
  const rest = `-${String(index + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (year !== undefined) return `${year}${rest}`;
  const known = published?.match(/^(\d{4})(-\d{2}-\d{2})?/u);
  if (!known?.[1]) return undefined;
  const isLater = known[2] !== undefined && rest > known[2];
  return `${Number(known[1]) - (isLater ? 1 : 0)}${rest}`;
}
