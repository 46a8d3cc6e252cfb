import type { TollCategory } from '../../model/vocabularies.ts';

/** Numbers of people as a toll has them: `7`, `7+` for “at least seven”, `20~` for “about twenty”. */
export type FoundToll = Partial<Record<TollCategory, string>>;

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const NUMBER = `(?<number>\\d{1,3}(?:,\\d{3})+|\\d{1,6}|${UNITS.join('|')})`;
const BEFORE =
  '(?:(?<least>at least)|(?<about>about|around|some|nearly|almost|roughly)|(?<open>more than|over|fewer than|less than|up to|as many as))';

const words: readonly (readonly [TollCategory, after: string, before: string])[] = [
  ['killed', 'killed|dead|died', 'killed|killing|kills|kill'],
  ['injured', 'injured|wounded|hurt', 'injured|injuring|injures|wounded|wounding|wounds|hurting'],
  ['missing', 'missing', ''],
];

/** “at least two people were killed”, “killed at least two”; up to four words between a number and what befell its people. */
const forms = words.map(([category, after, before]) => ({
  category,
  patterns: [
    `(?:${BEFORE} )?\\b${NUMBER}\\b(?! (?:of|percent|per cent|years?|days?|hours?|weeks?|months?|miles|km|kilomet|times))(?: (?!and\\b|but\\b|${words
      .map(([, other]) => other)
      .join('\\b|')}\\b)[\\p{L}’'-]+){0,4}? (?:${after})\\b`,
    ...(before === ''
      ? []
      : [`\\b(?:${before})(?: ${BEFORE})? ${NUMBER}\\b(?! (?:of|percent|years?|days?|hours?))`]),
  ].map((pattern) => new RegExp(pattern, 'giu')),
}));

/**
 * The numbers of killed, injured and missing people that English words give. What is said of one group twice with different
 * numbers, or only to be more or fewer than a number, is left for a reader. Empty where there is none.
 */
export function tollIn(text: string): FoundToll {
  const found: FoundToll = {};
  for (const { category, patterns } of forms) {
    const counts = new Set(patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(countOf)));
    const [only] = counts;
    if (counts.size === 1 && only !== undefined) found[category] = only;
  }
  return found;
}

function countOf({ groups = {} }: RegExpMatchArray): string | undefined {
  const written = (groups['number'] ?? '').toLowerCase();
  const unit = UNITS.indexOf(written);
  const number = unit >= 0 ? String(unit) : written.replaceAll(',', '');
  if (groups['open'] !== undefined) return undefined;
  if (groups['least'] !== undefined) return `${number}+`;
  return groups['about'] === undefined ? number : `${number}~`;
}
