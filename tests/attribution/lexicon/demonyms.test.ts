import { expect, test } from 'vitest';
import { nationCalled } from '../../../src/attribution/lexicon/demonyms.ts';
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
