import { expect, test } from 'vitest';
import { objectEnd, stops } from '../../../src/attribution/clauses/object-end.ts';
import { marked } from '../parsed.ts';

function endIn(example: string): { found: number; wanted: number | undefined } {
  const { parsed, places } = marked(example, '|');
  const [from = -1, wanted] = places;
  const group = parsed.groups[0];
  return { found: group ? objectEnd(parsed, group, from) : -1, wanted };
}

test.for(stops.map((stop) => [stop.example, stop] as const))('%s', ([example, stop]) => {
  const { parsed, places } = marked(example, '|');
  const end = places[1] ?? -1;
  const { found, wanted } = endIn(example);
  expect(found).toBe(wanted);
  const fits = [end, end + 1].filter((at) => stop.stops(parsed, at));
  expect(fits).toEqual([stop.with === 'preposition' ? end + 1 : end]);
});

test('a list goes on past its commas', () => {
  const { found, wanted } = endIn('He criticized | low growth, unemployment and debt |.');
  expect(found).toBe(wanted);
});

test('a list of several goes on past each comma', () => {
  const { found, wanted } = endIn(
    'He criticized | the tactics, the judgment, the views and the speech |.',
  );
  expect(found).toBe(wanted);
});
