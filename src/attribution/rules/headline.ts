import { words } from '../lexicon/words.ts';
import { spanOf } from '../tagging/node-span.ts';
import type { Rule } from './rule.ts';

// In nodes, “of” and “the” included. What is longer before a colon is a clause, not a name.
const LONGEST_NAME = 6;

const labels = words(
  'latest correction corrections note contributing breaking update updated email twitter phone photo photos image source ' +
    'credit related watch read video more tags topics follow contact by date time where when who what cast rated here',
);

/** “X: Israel behind the strikes”: a name, a colon and what is said, as headlines have it. */
export const headline: Rule = (parsed) => {
  const { nodes } = parsed;
  const colon = nodes.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > LONGEST_NAME || colon + 2 > parsed.last || parsed.position !== 'first')
    return [];
  const names = nodes.slice(0, colon);
  const isName = names.every(
    ({ pos, text }) =>
      pos !== 'QUOTE' && pos !== 'AUX' && /^[\p{Lu}'’.\-&(]|^(of|the|and|for|in|s)$/u.test(text),
  );
  if (
    !isName ||
    names.some(({ lower }) => labels.has(lower)) ||
    names.some(({ pos }) => pos === 'NUM') ||
    /^\d/.test(nodes[colon + 1]?.text ?? '')
  )
    return [];
  return [
    {
      source: spanOf(nodes, 0, colon),
      cue: spanOf(nodes, colon, colon + 1),
      content: spanOf(nodes, colon + 1, parsed.last),
      form: undefined,
      sourceFrom: undefined,
      certainty: 0.6,
      lemma: ':',
      polarity: 'positive',
      voice: 'active',
    },
  ];
};
