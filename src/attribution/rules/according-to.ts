import { spanOf } from '../tagging/node-span.ts';
import type { Parsed } from '../tagging/parsed.ts';
import { phraseEnd } from '../tagging/chunk.ts';
import { isNominal } from '../tagging/node-kinds.ts';
import type { Rule } from './rule.ts';

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
  const found: ReturnType<Rule> = [];
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

function opensAt({ nodes }: Parsed, { words, where }: Opening, at: number): boolean {
  if (where === 'first' && at > 0) return false;
  return words.every((word, index) => nodes[at + index]?.lower === word);
}

/** One past the source: the whole phrase with its insertions, up to the comma before what is said. */
function sourceEnd(parsed: Parsed, from: number): number {
  const { nodes } = parsed;
  let at = Math.max(from + 1, phraseEnd(nodes, from));
  for (; at < parsed.last; at++) {
    const text = nodes[at]?.text ?? '';
    if (text === ',' && isApposed(parsed, at)) {
      at++;
      continue;
    }
    if (
      text === ',' ||
      text === ';' ||
      text === '—' ||
      text === '–' ||
      text === '--' ||
      text === ':'
    )
      return at;
    if (text.toLowerCase() === 'and' && (parsed.groupAt[at + 1] ?? -1) >= 0) return at;
  }
  return at;
}

/** “the mayor, Dee Margo,”: a name between commas belongs to the source. */
function isApposed({ nodes }: Parsed, comma: number): boolean {
  const end = phraseEnd(nodes, comma + 1);
  const name = nodes.slice(comma + 1, end);
  return (
    name.length > 0 &&
    name.length < 4 &&
    name.every(({ pos }) => pos === 'PROPN') &&
    nodes[end]?.text === ','
  );
}

function contentOf(
  parsed: Parsed,
  from: number,
  at: number,
  end: number,
): ReturnType<typeof spanOf> {
  const { nodes } = parsed;
  let before = at;
  while (before > from && [',', '—', '–', '--', '('].includes(nodes[before - 1]?.text ?? ''))
    before--;
  let after = end;
  while (after < parsed.last && [',', ':', '—', '–', '--', ')'].includes(nodes[after]?.text ?? ''))
    after++;
  const lead = nodes.slice(from, before);
  const start =
    ['and', 'but'].includes(nodes[from]?.lower ?? '') || nodes[from]?.text === ','
      ? from + 1
      : from;
  if (lead.length === 0 || (lead.length === 1 && !isNominal(lead[0])))
    return spanOf(nodes, after, parsed.last);
  const goesOn =
    nodes[end]?.text === ',' &&
    after < parsed.last &&
    !['which', 'who', 'but', 'and', 'while'].includes(nodes[after]?.lower ?? '') &&
    parsed.groups[parsed.groupAt[after] ?? -1]?.form !== 'ing';
  return [...spanOf(nodes, start, before), ...(goesOn ? spanOf(nodes, after, parsed.last) : [])];
}
