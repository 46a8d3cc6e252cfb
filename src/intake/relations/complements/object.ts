import { clauseEnd } from '../clause-end.ts';
import { objectEnd } from '../object-end.ts';
import { isNominal, phraseEnd } from '../phrases.ts';
import { timeWords, words } from '../word-lists.ts';
import type { Shape } from './complement.ts';

export const objectAs: Shape = (parsed, group, frame) => {
  const { nodes } = parsed;
  const to = nodes[group.end]?.lower ?? '';
  const start = frame.prepositions.has(to) ? group.end + 1 : group.end;
  const end = phraseEnd(nodes, start);
  if (end === start || nodes[end]?.lower !== 'as') return undefined;
  if (end + 1 >= parsed.last) return undefined;
  return { kind: 'object-as', start, end: objectEnd(parsed, group, end + 1), cueEnd: start };
};

export const objectPredicate: Shape = (parsed, group) => {
  const { nodes } = parsed;
  const first = nodes[group.end];
  if (!first || !(isNominal(first) || first.pos === 'DET')) return undefined;
  const end = objectEnd(parsed, group, group.end);
  const name = nodes
    .slice(group.end + 1, end)
    .some(({ pos }) => pos === 'QUOTE' || pos === 'DET' || pos === 'ADJ');
  if (end - group.end < 2 || !name) return undefined;
  return { kind: 'object-predicate', start: group.end, end, cueEnd: group.end };
};

export const objectFor: Shape = (parsed, group) => {
  const { nodes } = parsed;
  const end = phraseEnd(nodes, group.end);
  if (end === group.end) return undefined;
  const link = nodes[end]?.lower ?? '';
  if (!['for', 'of', 'with', 'on', 'to', 'over'].includes(link)) {
    const last = nodes
      .slice(group.end, end)
      .findIndex(({ lower }) => lower === 'for' || lower === 'of');
    if (last < 0) return undefined;
  }
  return {
    kind: 'object-for',
    start: group.end,
    end: clauseEnd(parsed, group, end + 1),
    cueEnd: group.end,
  };
};

export const objectAfter: Shape = (parsed, group) => {
  const start = group.end;
  const end = objectEnd(parsed, group, start);
  if (end <= start) return undefined;
  const first = parsed.nodes[start];
  if (first && timeWords.has(first.lower) && end - start === 1) return undefined;
  if (first?.pos === 'PRON' && words('himself herself itself themselves myself').has(first.lower))
    return undefined;
  return { kind: 'object', start, end, cueEnd: group.end };
};
