import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { claimsToldBy, placesToldBy } from '../../told.ts';

const RULE = 'attribution-without-accused';

test('points to what the claim is about', () => {
  const claim =
    '- id: one\n  speaker: iran\n  stance: denies\n  about: attribution\n  evidence: They did it.';
  const files = { 'articles/a.md': article('source: toi', claim, 'They did it.') };
  expect(placesToldBy(RULE, files)).toEqual(['articles/a.md:9:12 “attribution”']);
});

test('speaks where an attribution is about nobody, but for the silence of nobody in particular', () => {
  const told = {
    asserts: 'about: attribution, stance: asserts',
    'no-stance': 'about: attribution',
    'silent-iran': 'about: attribution, stance: no-comment',
    'also-iran': 'about: attribution, stance: no-comment, speaker: [unattributed, iran]',
    declines: 'about: attribution, stance: declines-to-comment, speaker: unattributed',
    'no-speaker': 'about: attribution, stance: no-comment, speaker: []',
  };
  const silent = {
    accused: 'about: attribution, stance: asserts, accused: iraq',
    unsound: 'about: attribution, stance: asserts, accused: {iraq: helped}',
    nobody: 'about: attribution, stance: no-comment, speaker: unattributed',
    other: 'about: other',
  };
  expect(claimsToldBy(RULE, { ...told, ...silent })).toEqual(Object.keys(told));
});
