import { expect, test } from 'vitest';
import { beginnings, opensClause } from '../../../src/attribution/clauses/opens-clause.ts';
import { marked } from '../parsed.ts';

test.for(beginnings.map((one, at) => [one.example, at] as const))('%s', ([example, at]) => {
  const { parsed, places } = marked(example, '|');
  const place = places[0] ?? -1;
  expect(beginnings.findIndex(({ fits }) => fits(parsed, place))).toBe(at);
  // The first of them is what never opens one.
  expect(opensClause(parsed, place)).toBe(at > 0);
});

test.for([
  ['They said | the man who did it was gone.', true],
  ['They backed | the bill backed by the army.', false],
  ['They left | on Monday.', false],
  ['They said | the mayor, a lawyer, left.', true],
  ['They said | they all soon left.', true],
  ['They argued | the fight to raise the sum was over.', true],
  ['They backed | the fight to raise the sum.', false],
] as const)('%s', ([example, opens]) => {
  const { parsed, places } = marked(example, '|');
  expect(opensClause(parsed, places[0] ?? -1)).toBe(opens);
});
