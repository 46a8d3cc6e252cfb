import { describe, expect, test } from 'vitest';
import { compareText } from '../../../../src/model/diagnostic.ts';
import {
  divided,
  type ListPart,
  partsWithin,
} from '../../../../src/views/pages/lists/list-parts.ts';

const division = {
  placesOf: (place: string) => [place.split('-')],
  compare: (a: string, b: string) => compareText(b, a),
  most: 3,
  first: 2,
} as const;

const shownOf = (part: ListPart<string>) =>
  Object.fromEntries(partsWithin(part).map(({ path, shown }) => [path.join('/'), shown]));

const days = ['2020-02-01', '2020-01-02', '2020-01-01', '2019-05-09'];

describe('a list on pages', () => {
  test('stays whole as long as it fits', () => {
    expect(shownOf(divided(days.slice(1), division))).toEqual({ '': days.slice(1) });
  });

  test('is divided into years where it does not', () => {
    expect(shownOf(divided(days, division))).toEqual({
      '': ['2020-02-01', '2020-01-02'],
      2020: ['2020-02-01', '2020-01-02', '2020-01-01'],
      2019: ['2019-05-09'],
    });
  });

  test('keeps every address when it grows, and what is known less exactly where it stood', () => {
    expect(shownOf(divided(['2020-03-01', '2020', ...days], division))).toEqual({
      '': ['2020-03-01', '2020'],
      2020: ['2020'],
      '2020/03': ['2020-03-01'],
      '2020/02': ['2020-02-01'],
      '2020/01': ['2020-01-02', '2020-01-01'],
      2019: ['2019-05-09'],
    });
  });

  test('does not divide what can be divided no further', () => {
    const day = ['a', 'b', 'c', 'd'].map((name) => `${name}-1`);
    const oneDay = { ...division, placesOf: () => [['2020', '01', '01']] };
    expect(shownOf(divided(day, oneDay, ['2020', '01', '01']))).toEqual({ '2020/01/01': day });
  });

  test('shows on its years what runs through several', () => {
    const placesOf = (place: string) => place.split('/').map((part) => part.split('-'));
    expect(shownOf(divided(['2019/2020', ...days], { ...division, placesOf }))).toEqual({
      '': ['2019/2020', '2020-02-01'],
      2020: ['2019/2020'],
      '2020/02': ['2020-02-01'],
      '2020/01': ['2020-01-02', '2020-01-01'],
      2019: ['2019/2020', '2019-05-09'],
    });
  });
});
