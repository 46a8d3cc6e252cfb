import { suggestId } from '../../model/id.ts';
import type { RawArticle } from '../decode/raw-article.ts';

// An id may have 80 characters; the rest is for an editor who tells two of one headline apart.
const LONGEST = 70;

// It says where a word may be broken, and is no part of the word.
const SOFT_HYPHEN = '\u00AD';

/**
 * The id of an entry: from the headline, or from the first words where there is none; from the name of
 * the file where those are mostly in letters that an id cannot have, and from its date (EDTF) where that is, too.
 */
export function articleId(raw: RawArticle, words: string, date: string | undefined): string {
  const stem = raw.name.replace(/\.[^.]*$/, '');
  const shown = words.replaceAll(SOFT_HYPHEN, '');
  return suggestId(isMostlyLatin(shown) ? shown : stem, LONGEST) ?? idOfDay(date);
}

/** What an editor will seldom keep, but may: it says no more than what it is. */
const idOfDay = (date = '') => suggestId(`article ${date}`, LONGEST) ?? 'article';

function isMostlyLatin(words: string): boolean {
  const letters = words.match(/\p{L}/gu) ?? [];
  const latin = words.match(/\p{Script=Latin}/gu) ?? [];
  return latin.length > 0 && latin.length * 2 >= letters.length;
}
