import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { claimsToldBy, placesToldBy } from '../../told.ts';

const RULE = 'accused-without-attribution';

test('points to what the claim is about', () => {
  const claim =
    '- id: one\n  speaker: iran\n  accused: iraq\n  about: motive\n  evidence: They did it.';
  const files = { 'articles/a.md': article('source: toi', claim, 'They did it.') };
  expect(placesToldBy(RULE, files)).toEqual(['articles/a.md:9:12 “motive”']);
});

test('speaks where an accused stands beside another matter, even an accused that is not sound', () => {
  const told = {
    other: 'about: other, accused: iraq',
    unsound: 'about: cause, accused: {iraq: helped}',
    nobody: 'about: toll, accused: []',
  };
  const silent = {
    named: 'about: attribution, accused: iraq, stance: asserts',
    unnamed: 'accused: iraq, stance: asserts',
    'no-accused': 'about: other',
  };
  expect(claimsToldBy(RULE, { ...told, ...silent })).toEqual(Object.keys(told));
});
