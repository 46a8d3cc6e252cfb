import { describe, expect, it } from 'vitest';
import { isNameLine, readByline } from '../../../src/intake/segment/byline.ts';

describe('readByline', () => {
  it.each([
    ['By Ana Lind', 'By Ana Lind', undefined],
    ['BY TOI STAFF and AFP', 'BY TOI STAFF and AFP', undefined],
    ['Von Ana Lind, Berlin', 'Von Ana Lind, Berlin', undefined],
    ['By J. P. Lind for The Courier', 'By J. P. Lind for The Courier', undefined],
    ['Ana Lind, Staff Writer', 'Ana Lind, Staff Writer', undefined],
    ['מאת: דנה לוי', 'מאת: דנה לוי', undefined],
    ['By Ana Lind | August 23, 2019', 'By Ana Lind', 'August 23, 2019'],
    ['By Ana Lind 23 August 2019, 5:42 pm', 'By Ana Lind', '23 August 2019, 5:42 pm'],
  ])('reads “%s”', (text, byline, date) => {
    expect(readByline(text)).toMatchObject({ byline, date });
  });

  it.each([
    'By the time they came, the depot had burnt down',
    'By drone or by plane: who struck the depot?',
    'Ana Lind',
    'The staff of the depot had left it',
  ])('finds none in “%s”', (text) => {
    expect(readByline(text)).toBeUndefined();
  });

  it('knows a line of names alone', () => {
    expect(isNameLine('Ana Lind and Tom Hale')).toBe(true);
    expect(isNameLine('Ana Lind spoke')).toBe(false);
    expect(isNameLine('Lind')).toBe(false);
  });
});
