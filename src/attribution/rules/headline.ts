import { roleNouns } from '../lexicon/speakers.ts';
import { words } from '../lexicon/words.ts';
import { spanOf } from '../tagging/node-span.ts';
import type { Parsed } from '../tagging/parsed.ts';
import type { Node } from '../tagging/sentences.ts';
import type { Rule, RuleMatch } from './rule.ts';

// In nodes, “of” and “the” included. What is longer before a colon is a clause, not a name.
const LONGEST_NAME = 6;

const labels = words(
  'latest correction corrections note contributing breaking update updated email twitter phone photo photos image source ' +
    'credit related watch read video more tags topics follow contact by date time where when who what cast rated here',
);

/** “X: Israel behind the strikes”, “Israel behind the strikes: officials”: who says it, a colon and what is said, as headlines have it. */
export const headline: Rule = (parsed) => {
  const leading = nameFirst(parsed);
  return leading.length > 0 ? leading : nameLast(parsed);
};

function nameFirst(parsed: Parsed): RuleMatch[] {
  const { nodes } = parsed;
  const colon = nodes.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > LONGEST_NAME || colon + 2 > parsed.last || parsed.position !== 'first')
    return [];
  const names = nodes.slice(0, colon);
  const isName =
    names.every(
      ({ pos, text }) =>
        pos !== 'QUOTE' && pos !== 'AUX' && /^[\p{Lu}'’.\-&(]|^(of|the|and|for|in|s)$/u.test(text),
    ) || isPeople(names);
  if (
    !isName ||
    names.some(({ lower }) => labels.has(lower)) ||
    names.some(({ pos }) => pos === 'NUM') ||
    /^\d/.test(nodes[colon + 1]?.text ?? '')
  )
    return [];
  return [match(nodes, { source: [0, colon], cue: colon, content: [colon + 1, parsed.last] })];
}

interface Parts {
  source: readonly [number, number];
  cue: number;
  content: readonly [number, number];
}

const match = (nodes: readonly Node[], { source, cue, content }: Parts): RuleMatch => ({
  source: spanOf(nodes, ...source),
  cue: spanOf(nodes, cue, cue + 1),
  content: spanOf(nodes, ...content),
  form: undefined,
  sourceFrom: undefined,
  certainty: 0.6,
  lemma: ':',
  polarity: 'positive',
  voice: 'active',
});

/** Whether words are people without a name, as a headline cites them: “US officials”, “report”. */
function isPeople(nodes: readonly Node[]): boolean {
  const last = nodes.at(-1)?.lemma.toLowerCase() ?? '';
  const isNoun = roleNouns.has(last) || citedDocuments.has(last);
  return isNoun && nodes.every(({ pos }) => /^(?:PROPN|NOUN|ADJ|NUM|PART)$/u.test(pos));
}

const citedDocuments = words('report study survey poll police media source');

/** “Iran struck depot: US officials”, the last words of a line without a full stop. */
function nameLast({ nodes, last, position, shape }: Parsed): RuleMatch[] {
  const colon = nodes.findLastIndex(({ text }) => text === ':');
  const names = nodes.slice(colon + 1, last);
  const isSaid = shape === 'line' && position === 'first' && colon > 2;
  if (!isSaid || names.length === 0 || names.length > LONGEST_NAME || !isPeople(names)) return [];
  return [match(nodes, { source: [colon + 1, last], cue: colon, content: [0, colon] })];
}
