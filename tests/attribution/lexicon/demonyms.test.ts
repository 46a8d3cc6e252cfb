import { expect, test } from 'vitest';
import { namesNation, nationCalled } from '../../../src/attribution/lexicon/demonyms.ts';
import { readAttributions } from '../../../src/attribution/read-attributions.ts';

test.for([
  ['Israeli', 'Israel'],
  ['ISRAELI', 'Israel'],
  ['US', 'United States'],
  ['U.S.', 'United States'],
  ['Emirati', 'United Arab Emirates'],
  ['us', undefined],
  ['polish', undefined],
  ['Polish', 'Poland'],
] as const)('%s: %s', ([word, nation]) => {
  expect(nationCalled(word)).toBe(nation);
});

test('one of us is no American', () => {
  const [found] = readAttributions('One of us said Israel hit the base.');
  expect(found?.speaker).toMatchObject({ description: 'One of us', of: undefined });
});

test.for([
  ['the United States', true],
  ['Israel', true],
  ['Israelite', false],
  ['the army', false],
] as const)('%s names a nation: %s', ([words, expected]) => {
  expect(namesNation(words)).toBe(expected);
});
