import { expect, test } from 'vitest';
import { outletDetectors, outletIn } from '../../../src/attribution/speakers/outlet-in.ts';
import { nodesOf } from '../parsed.ts';

test.for(outletDetectors.map((one) => [one.example, one] as const))('%s', ([example, detector]) => {
  const nodes = nodesOf(example);
  expect(outletIn(nodes)).toBe(detector.finds);
  const first = outletDetectors.find(({ detect }) => detect(nodes) !== undefined);
  expect(first).toBe(detector);
});

test.for([
  'the army',
  'Reuters’s office in Erbil',
  'the post',
  'a minister and the BBC',
])('no outlet: %s', (phrase) => {
  expect(outletIn(nodesOf(phrase))).toBeUndefined();
});
