import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SIGN_PATH, touchIcon } from '../../../../src/views/drawings/share/sign.ts';

test('the icon of a tab and the one of a desktop show the same sign', () => {
  const shown = `d="${SIGN_PATH}"`;
  expect(readFileSync('public/favicon.svg', 'utf8')).toContain(shown);
  expect(touchIcon()).toContain(shown);
});
