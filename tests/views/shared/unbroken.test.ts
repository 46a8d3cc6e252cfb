import { expect, test } from 'vitest';
import { titleParts } from '../../../src/views/shared/unbroken.ts';

const wholeIn = (title: string) =>
  titleParts(title).flatMap(({ text, isWhole }) => (isWhole ? text : []));

test.for([
  ['Explosion at the al-Saqr base near Baghdad', ['al-Saqr']],
  ['al-Saqr', ['al-Saqr']],
  ['Hashed al-Shaabi and Ash-Shaab', ['al-Shaabi', 'Ash-Shaab']],
  ['An Iran-backed group', []],
  ['Air-to-air combat', []],
  ['Jan. 28-29', []],
  ['al-Constantinopolitaneus', []],
  ['', []],
] as const)('in “%s” stay whole %j', ([title, whole]) => {
  expect(wholeIn(title)).toEqual(whole);
  expect(
    titleParts(title)
      .map(({ text }) => text)
      .join(''),
  ).toBe(title);
});
