import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { palette } from '../../../../src/views/drawings/share/palette.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

test('the colours outside style sheets are those of the style sheets', () => {
  const written = [...tokens.matchAll(/--([a-z-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
    ([, name = '', light, dark]) => [name, { light, dark }] as const,
  );
  const names = Object.keys(palette);
  expect(Object.fromEntries(written.filter(([name]) => names.includes(name)))).toEqual(palette);
});
