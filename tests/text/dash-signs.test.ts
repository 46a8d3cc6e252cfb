import { expect, test } from 'vitest';
import { DASH_OR_HYPHEN, DASH_SIGNS } from '../../src/text/dash-signs.ts';

test('each stands for itself in a class of a pattern, and nothing between them', () => {
  const taken = (signs: string) =>
    [...'-‐‑‒–—―−~'].filter((sign) => new RegExp(`[${signs}]`, 'u').test(sign)).join('');
  expect([taken(DASH_SIGNS), taken(DASH_OR_HYPHEN)]).toEqual(['–—―', '-–—―']);
});
