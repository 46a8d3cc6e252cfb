import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { claimsToldBy, toldBy } from '../../told.ts';

const RULE = 'chain-without-speaker';

test('points to the name of the field', () => {
  const claim =
    '- id: one\n  speaker: [author, unattributed]\n  about: other\n  chain: ap\n  evidence: They did it.';
  const files = { 'articles/a.md': article('source: toi', claim, 'They did it.') };
  expect(toldBy(RULE, files)).toEqual([
    'articles/a.md:9:5 “chain” the claim one has a chain, and its speaker is author and unattributed / take chain: away; if another outlet says it, that outlet is the speaker',
  ]);
});

test('speaks where nobody is there whose words could come through a chain', () => {
  const told = {
    author: 'about: other, speaker: author, chain: ap',
    unattributed: 'about: other, speaker: unattributed, chain: ap',
    'empty-chain': 'about: other, speaker: author, chain: []',
  };
  const silent = {
    somebody: 'about: other, chain: ap',
    'also-somebody': 'about: other, speaker: [author, iran], chain: ap',
    'no-chain': 'about: other, speaker: author',
    'no-speaker': 'about: other, speaker: [], chain: ap',
  };
  expect(claimsToldBy(RULE, { ...told, ...silent })).toEqual(Object.keys(told));
});
