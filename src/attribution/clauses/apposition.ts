import { phraseEnd } from '../tagging/chunk.ts';
import type { Parsed } from '../tagging/parsed.ts';
import { relativeEnd } from './relative-end.ts';

// In words: no name that the annotated articles put between commas has more.
const LONGEST_NAME = 3;

/**
 * Whether a comma opens a name that stands between commas, or at the end, and belongs to the phrase before it:
 * “the mayor, Dee Margo,”. A hyphen in a name is no word.
 */
function isApposed({ nodes, last }: Parsed, comma: number): boolean {
  if (nodes[comma]?.text !== ',') return false;
  const end = phraseEnd(nodes, comma + 1);
  const name = nodes.slice(comma + 1, end).filter(({ text }) => text !== '-');
  const hyphens = end - comma - 1 - name.length;
  return (
    name.length > 0 &&
    name.length - hyphens <= LONGEST_NAME &&
    name.every(({ pos }) => pos === 'PROPN') &&
    (nodes[end]?.text === ',' || end >= last)
  );
}

/**
 * One past the phrase for somebody that begins at `from`, with the name between commas behind it and a clause that
 * says who they are: “Iraq’s prime minister, Adil Abdul-Mahdi”, “two officials who spoke on condition of anonymity”.
 * `from` itself where no phrase begins there.
 */
export function describedEnd(parsed: Parsed, from: number): number {
  const end = phraseEnd(parsed.nodes, from);
  if (end === from) return from;
  const named = isApposed(parsed, end) ? phraseEnd(parsed.nodes, end + 1) : end;
  return relativeEnd(parsed, named);
}
