/**
 * Whether a slip of the hand makes one word of another: a letter too many or too few, or two neighbours in each
 * other’s place. Another letter in place of one is none: that is mostly another word.
 */
export function isSlip(one: string, other: string): boolean {
  const { start, end } = alikeIn(one, other);
  const [left, right] = [
    one.slice(start, one.length - end),
    other.slice(start, other.length - end),
  ];
  if (left.length + right.length === 1) return true;
  return left.length === 2 && right.length === 2 && left === right[1] + right.slice(0, 1);
}

/** Whether two words have one vowel that differs: responsability, responsibility. */
export function isVowelSlip(one: string, other: string): boolean {
  const { start, end } = alikeIn(one, other);
  return (
    VOWEL.test(one.slice(start, one.length - end)) &&
    VOWEL.test(other.slice(start, other.length - end))
  );
}

const VOWEL = /^[aeiouy]$/;

/** How many letters two words have alike at the start, and at the end after that. */
function alikeIn(one: string, other: string): { start: number; end: number } {
  const shorter = Math.min(one.length, other.length);
  let [start, end] = [0, 0];
  while (start < shorter && one[start] === other[start]) start++;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return { start, end };
}
