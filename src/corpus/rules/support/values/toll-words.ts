import type { Count } from '../../../../model/claim.ts';
import type { TollCategory } from '../../../../model/vocabularies.ts';
import type { Numbers } from '../../cues/cues.ts';
import { type NamedNumber, numbersIn, wordsOf } from '../../cues/numbers.ts';

// “Two Iranian military commanders were killed”: the words between a number and what befell them.
const REACH = 6;

/** The number that some words give of people whom a toll counts otherwise; none where they give none, or it fits. */
export function numberAgainst(
  counts: ReadonlyMap<TollCategory, Count>,
  words: string,
  numbers: Numbers,
): string | undefined {
  const all = numbersIn(words, numbers);
  for (const [who, count] of counts) {
    const range = rangeAgainst(count, words);
    if (range !== undefined) return range;
    const own = all.filter((number) => isOf(number, who, words, numbers) && isPart(number, words));
    if (count.max === 0 || isSum(own, count)) continue;
    if (all.some((number) => fits(number, count) && !isOpenBefore(number, count, words, numbers)))
      continue;
    const [near] = all.filter((number) => !number.isArticle && isOf(number, who, words, numbers));
    if (near) return near.words;
  }
  return undefined;
}

/** “Between 36 and 40”: both ends of a range, where its words have it as one. */
function rangeAgainst({ min, max }: Count, words: string): string | undefined {
  if (max === undefined || min === max) return undefined;
  const ranges = [...words.matchAll(/(\d+)(?:-| (?:to|and|or) )(\d+)(?![\d,.]*\d)/gu)];
  const isIt = ranges.some(([, from, to]) => Number(from) === min && Number(to) === max);
  // One end that is right tells that the other is meant.
  const half = ranges.find(([, from, to]) => (Number(from) === min) !== (Number(to) === max));
  return isIt ? undefined : half?.[0];
}

/** So many can be told by their names alone: “a commander, his son and a driver were killed”. */
const NAMED = 3;

/** Whether some words have no number at all where a toll counts more people than are named one by one. */
export const isNumberless = (
  counts: ReadonlyMap<TollCategory, Count>,
  words: string,
  numbers: Numbers,
): boolean =>
  [...counts.values()].some(({ min }) => min > NAMED) &&
  numbersIn(words, numbers).every(({ isArticle }) => isArticle);

/** Whether a number stands beside what its people are told to be. */
function isOf({ at }: NamedNumber, who: TollCategory, words: string, { tolls }: Numbers): boolean {
  const pattern = tolls[/killed|injured|missing/.exec(who)?.[0] as keyof typeof tolls];
  return wordsOf(words).some((word, index) => Math.abs(index - at) <= REACH && pattern.test(word));
}

function fits({ value, isLeast }: NamedNumber, { min, max, about }: Count): boolean {
  // “More than twenty” is at least twenty-one, “fewer than twenty” at most nineteen.
  const bounds = [min, max, about, max === undefined ? min - 1 : max + (min === 0 ? 1 : 0)];
  return bounds.includes(value) || (isLeast && min <= value && (max === undefined || max >= value));
}

/** “At least ten” is no exact ten. */
const isOpenBefore = ({ at }: NamedNumber, { min, max }: Count, words: string, { open }: Numbers) =>
  min === max &&
  open.test(
    wordsOf(words)
      .slice(Math.max(0, at - 3), at)
      .join(' '),
  );

/** “Two men and a guard”: an article counts one more only behind others. */
const isPart = ({ at, isArticle }: NamedNumber, words: string) =>
  !isArticle || wordsOf(words)[at - 1] === 'and';

/** “Four civilians and a guard were killed” may be five. */
const isSum = (all: readonly NamedNumber[], { min }: Count) =>
  all.some((one, index) => all.slice(index + 1).some((other) => one.value + other.value === min));
