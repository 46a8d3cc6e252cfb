import { describe, expect, test } from 'vitest';
import {
  type Polyline,
  pathData,
  thinned,
  thinnedRing,
} from '../../../../src/views/drawings/maps/map-lines.ts';

const zigzag: Polyline = [
  [0, 0],
  [10, 1],
  [20, 0],
  [30, 9],
  [40, 0],
];

describe('a thinned line', () => {
  test('keeps its ends and what strays farther than it may', () => {
    expect(thinned(zigzag, 2)).toEqual([
      [0, 0],
      [20, 0],
      [30, 9],
      [40, 0],
    ]);
    expect(thinned(zigzag, 10)).toEqual([
      [0, 0],
      [40, 0],
    ]);
  });

  test('keeps all of what has three points or fewer in use', () => {
    expect(thinned([], 1)).toEqual([]);
    expect(thinned([[1, 2]], 1)).toEqual([[1, 2]]);
  });
});

test('a ring too small to be seen is none, and another keeps its shape', () => {
  const square: Polyline = [
    [0, 0],
    [0, 8],
    [8, 8],
    [8, 0],
  ];
  expect(thinnedRing(square, 1)).toEqual(square);
  expect(thinnedRing(square, 20)).toEqual([]);
});

describe('the data of a path', () => {
  test('is in whole numbers, each step from the one before', () => {
    expect(pathData([zigzag], 'open')).toBe('M0 0l10 1 10-1 10 9 10-9');
    expect(pathData([zigzag.slice(0, 3)], 'closed')).toBe('M0 0l10 1 10-1z');
  });

  test('leaves out what falls on the point before', () => {
    const close: Polyline = [
      [0.2, 0.1],
      [0.4, -0.3],
      [-5, 3],
    ];
    expect(pathData([close, [[7, 7]]], 'open')).toBe('M0 0l-5 3');
  });
});
