import { expect, test } from 'vitest';
import { inLanes } from '../../../../src/views/pages/article/marks.ts';

const lanes = (...ranges: [start: number, end: number][]) =>
  inLanes(ranges.map(([start, end]) => ({ start, end }))).map(({ start, end, lane }) => [
    start,
    end,
    lane,
  ]);

test('passages that overlap have lines of their own, and a line is free again where one ends', () => {
  expect(lanes([20, 30], [0, 10], [5, 25], [8, 12])).toEqual([
    [0, 10, 0],
    [5, 25, 1],
    [8, 12, 2],
    [20, 30, 0],
  ]);
});

test('passages of the same words share a line', () => {
  expect(lanes([0, 10], [2, 8], [0, 10], [2, 8])).toEqual([
    [0, 10, 0],
    [0, 10, 0],
    [2, 8, 1],
    [2, 8, 1],
  ]);
});

test('where there is no room for one more line, the last is drawn over', () => {
  expect(lanes([0, 10], [1, 10], [2, 10], [3, 10]).map(([, , lane]) => lane)).toEqual([0, 1, 2, 2]);
});
