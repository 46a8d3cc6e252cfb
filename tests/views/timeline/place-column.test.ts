import { expect, test } from 'vitest';
import { placeColumn } from '../../../src/views/timeline/place-column.ts';

test('what has room stands where it wishes', () => {
  expect(
    placeColumn(
      [
        { wish: 10, height: 20 },
        { wish: 100, height: 20 },
      ],
      5,
    ),
  ).toEqual([0, 90]);
});

test('what wishes for one place shares it evenly', () => {
  expect(
    placeColumn(
      [
        { wish: 50, height: 20 },
        { wish: 50, height: 20 },
        { wish: 50, height: 20 },
      ],
      10,
    ),
  ).toEqual([10, 40, 70]);
});

test('the order given is kept against wishes', () => {
  expect(
    placeColumn(
      [
        { wish: 100, height: 10 },
        { wish: 0, height: 10 },
      ],
      0,
    ),
  ).toEqual([40, 50]);
});
