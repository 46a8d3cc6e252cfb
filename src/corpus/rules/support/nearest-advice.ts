import { findQuotation } from '../../../text/find-quotation.ts';
import { markDifference } from '../../../text/mark-difference.ts';
import { nearestPassage } from '../../../text/nearest-passage.ts';
import { normalise } from '../../../text/normalise.ts';
import { sameLetters } from '../../../text/same-letters.ts';
import { quoted } from '../../violations/violation.ts';

/** What to do about words that are not where they should be: the nearest there, and how they differ. */
export function nearestAdvice(words: string, texts: readonly string[], where: string): string {
  const same = sameLetters(words, texts);
  if (same !== undefined) return differenceTo(same, words);
  const nearest = nearestPassage(words, texts);
  if (nearest) return `nearest: ${quoted(nearest.passage)}; difference: ${nearest.marked}`;
  return (
    partingAdvice(words, texts) ?? `copy the words from ${where}; nothing in it is near to these`
  );
}

/** How words differ from a stretch of text that has the same letters. */
function differenceTo(same: string, words: string): string {
  const wanted = normalise(words).text;
  return `nearest: ${quoted(same)}; difference: ${markDifference(wanted, same)}`;
}

const FEWEST_WORDS = 4;
const SHOWN = 60;

/** Where a quotation that begins as a text does, by four words or more, goes on otherwise. */
function partingAdvice(words: string, texts: readonly string[]): string | undefined {
  const written = normalise(words).text.split(' ');
  for (let count = written.length - 1; count >= FEWEST_WORDS; count--) {
    const shared = written.slice(0, count).join(' ');
    for (const text of texts) {
      const [place] = findQuotation(shared, normalise(text));
      if (place && !place.cutsWord)
        return parting(written.slice(count), text.slice(place.end), shared);
    }
  }
  return undefined;
}

function parting(rest: readonly string[], goesOn: string, shared: string): string {
  const end = shared.slice(-SHOWN / 2).replace(/^\S*\s/, '');
  return `the words are the same up to “…${end}”; there ${quoted(beginning(goesOn))} follows, and not ${quoted(beginning(rest.join(' ')))}`;
}

const beginning = (text: string) =>
  text.length > SHOWN ? text.slice(0, SHOWN).replace(/\s+\S*$/, '') : text.replace(/\.$/, '');
