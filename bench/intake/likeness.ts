import type { Attribution, Speaker } from '../../src/attribution/relations/attribution.ts';
import type { GoldRelation, GoldSpeaker } from '../gold.ts';

type IsRight = (found: Attribution, gold: GoldRelation) => boolean;

/** For each thing understood of an attribution, whether it is what the annotation says. */
export const likeness: Readonly<Record<'speaker' | 'anonymity' | 'chain' | 'stance', IsRight>> = {
  speaker: ({ speaker }, { speakers }) => speakers.some((gold) => isSame(speaker, gold)),
  anonymity: ({ speaker }, { speakers }) =>
    speakers.some(({ kind }) => (kind === 'anonymous') === (speaker.kind === 'anonymous')),
  chain: ({ chain }, gold) =>
    (chain ?? []).map(plain).join() === (gold.chain ?? []).map(plain).join(),
  stance: ({ stance }, gold) => stance === gold.stance,
};

function isSame(found: Speaker, gold: GoldSpeaker): boolean {
  if (found.kind !== gold.kind) return false;
  if ('name' in found && 'name' in gold) return shareWord(found.name, gold.name);
  if ('description' in found && 'description' in gold)
    return shareWord(found.description, gold.description);
  return true;
}

/** Names agree where one holds the other’s last word: “Netanyahu”, “Benjamin Netanyahu”. */
function shareWord(one: string, other: string): boolean {
  const words = new Set(plain(one).split(' '));
  return plain(other)
    .split(' ')
    .some((word) => word.length > 2 && words.has(word));
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N} ]/gu, '');
