import { COMMA_OR_DASH, PARTING } from '../lexicon/punctuation.ts';
import { words } from '../lexicon/words.ts';
import { phraseEnd } from '../tagging/chunk.ts';
import { isNominal } from '../tagging/node-kinds.ts';
import { spanOf } from '../tagging/node-span.ts';
import type { Parsed } from '../tagging/parsed.ts';
import type { Span } from '../tagging/span.ts';
import type { Rule, RuleMatch } from './rule.ts';

interface Opening {
  /** The words, in order; the last is followed by the source. */
  words: readonly string[];
  /** Where it may stand. */
  where: 'anywhere' | 'first';
}

const openings: readonly Opening[] = [
  { words: ['according', 'to'], where: 'anywhere' },
  { words: ['in', 'the', 'words', 'of'], where: 'anywhere' },
  { words: ['in', 'the', 'view', 'of'], where: 'anywhere' },
  { words: ['in', 'the', 'opinion', 'of'], where: 'anywhere' },
  { words: ['in', 'the', 'eyes', 'of'], where: 'anywhere' },
  { words: ['per'], where: 'first' },
];

/** “According to X, …”, “…, according to X”, “in the words of X”. */
export const accordingTo: Rule = (parsed) => {
  const found: RuleMatch[] = [];
  let from = 0;
  for (let at = 0; at < parsed.last; at++) {
    const opening = openings.find((one) => opensAt(parsed, one, at));
    if (!opening) continue;
    const source = at + opening.words.length;
    const end = sourceEnd(parsed, source);
    const content = contentOf(parsed, from, at, end);
    if (end > source && content.length > 0)
      found.push({
        source: spanOf(parsed.nodes, source, end),
        cue: spanOf(parsed.nodes, at, source),
        content,
        form: undefined,
        sourceFrom: undefined,
        certainty: 0.9,
        lemma: opening.words.join(' '),
        polarity: 'positive',
        voice: 'active',
      });
    from = end;
    at = Math.max(at, end - 1);
  }
  return found;
};

function opensAt({ nodes }: Parsed, { words: phrase, where }: Opening, at: number): boolean {
  if (where === 'first' && at > 0) return false;
  return phrase.every((word, index) => nodes[at + index]?.lower === word);
}

/** One past the source: the whole phrase with its insertions, up to the comma before what is said. */
function sourceEnd(parsed: Parsed, from: number): number {
  const { nodes } = parsed;
  let at = Math.max(from + 1, phraseEnd(nodes, from));
  for (; at < parsed.last; at++) {
    const { text = '', lower = '' } = nodes[at] ?? {};
    if (text === ',' && isApposed(parsed, at)) at++;
    else if (PARTING.has(text)) return at;
    else if (lower === 'and' && (parsed.groupAt[at + 1] ?? -1) >= 0) return at;
  }
  return at;
}

// In words: no name that the articles put between commas has more.
const LONGEST_NAME = 3;

/** “the mayor, Dee Margo,”: a name between commas belongs to the source. */
function isApposed({ nodes }: Parsed, comma: number): boolean {
  const end = phraseEnd(nodes, comma + 1);
  const name = nodes.slice(comma + 1, end);
  return (
    name.length > 0 &&
    name.length <= LONGEST_NAME &&
    name.every(({ pos }) => pos === 'PROPN') &&
    nodes[end]?.text === ','
  );
}

const leading = words('and but');
const behindContent = words('(', COMMA_OR_DASH);
const behindSource = words(': )', COMMA_OR_DASH);
/** Words by which a sentence goes on with something else than what was said. */
const turning = words('which who but and while');

/** What the source says: what stands before the cue, or else behind the source, or both. */
function contentOf(parsed: Parsed, from: number, cue: number, sourceEnd: number): Span[] {
  const { nodes, last } = parsed;
  const { before, after } = aroundCue(parsed, from, cue, sourceEnd);
  const lead = nodes.slice(from, before);
  if (lead.length === 0 || (lead.length === 1 && !isNominal(lead[0])))
    return spanOf(nodes, after, last);
  const first = nodes[from];
  const start = leading.has(first?.lower ?? '') || first?.text === ',' ? from + 1 : from;
  const goesOn =
    nodes[sourceEnd]?.text === ',' &&
    after < last &&
    !turning.has(nodes[after]?.lower ?? '') &&
    parsed.groups[parsed.groupAt[after] ?? -1]?.form !== 'ing';
  return [...spanOf(nodes, start, before), ...(goesOn ? spanOf(nodes, after, last) : [])];
}

/** One past what stands before the cue, and where what stands behind the source begins, without their commas. */
function aroundCue(
  { nodes, last }: Parsed,
  from: number,
  cue: number,
  sourceEnd: number,
): { before: number; after: number } {
  let [before, after] = [cue, sourceEnd];
  while (before > from && behindContent.has(nodes[before - 1]?.text ?? '')) before--;
  while (after < last && behindSource.has(nodes[after]?.text ?? '')) after++;
  return { before, after };
}
