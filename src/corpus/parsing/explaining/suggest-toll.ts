import { tollCategory } from '../../../model/vocabularies.ts';
import { valuesFor } from './other-words.ts';
import { suggestCount } from './suggest-value.ts';

const categories = Object.keys(tollCategory.terms);

/**
 * The toll that words such as “at least 2 dead, 3 injured” must mean, as it is written; undefined where
 * they say anything else.
 */
export function suggestToll(words: string): string | undefined {
  const pairs = words
    .replaceAll(/[{}]/g, '')
    .split(/\s*(?:[,;]\s+|\band\b)\s*/)
    .map(pairIn);
  const sound = pairs.filter((pair) => pair !== undefined);
  return sound.length === pairs.length ? `{${sound.join(', ')}}` : undefined;
}

/** `killed: 2`, from “2 people were killed” or “killed = 2”. */
function pairIn(part: string): string | undefined {
  const words = part.split(/(?:\s+[-–]|[\s:=])+\s*/).filter((word) => !FILLERS.test(word));
  const category = words.map(categoryOf).find((found) => found !== undefined);
  const count = suggestCount(words.filter((word) => categoryOf(word) === undefined).join(' '));
  return category && count ? `${category}: ${count}` : undefined;
}

const FILLERS = /^(?:people|persons|were|was|have|been|are|is|men|)$/i;

function categoryOf(word: string): string | undefined {
  const plain = word.toLowerCase().replace(/[.,]+$/, '');
  if (categories.includes(plain)) return plain;
  return valuesFor(plain, categories)[0]?.[0];
}
