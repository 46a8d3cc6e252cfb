import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { claimsToldBy, toldBy } from '../../told.ts';

const RULE = 'ambiguous-without-choice';

test('points to the scope, and says how many incidents are named', () => {
  const claims = `- id: none
  speaker: iran
  about: other
  scope: ambiguous
  incidents: []
  evidence: They did it.
- id: one
  speaker: iran
  about: other
  incidents: amirli
  scope: ambiguous
  evidence: They did it.`;
  const files = { 'articles/a.md': article('source: toi', claims, 'They did it.') };
  const fix = 'name the other incidents that may be meant, or take scope: away';
  expect(toldBy(RULE, files)).toEqual([
    `articles/a.md:9:12 “ambiguous” the claim none is ambiguous, and names no incident / ${fix}`,
    `articles/a.md:16:12 “ambiguous” the claim one is ambiguous, and names one incident only / ${fix}`,
  ]);
});

test('speaks where there is nothing to choose from', () => {
  const told = {
    'left-out': 'about: other, scope: ambiguous',
    twice: 'about: other, scope: ambiguous, incidents: [amirli, amirli]',
  };
  const silent = {
    two: 'about: other, scope: ambiguous, incidents: [amirli, blasts]',
    exact: 'about: other, scope: exact, incidents: amirli',
    unsaid: 'about: other, incidents: amirli',
  };
  expect(claimsToldBy(RULE, { ...told, ...silent })).toEqual(Object.keys(told));
});
