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
    ['Par Ana Lind et Tom Hale', 'Par Ana Lind et Tom Hale', undefined],
    ['Por Ana Lind', 'Por Ana Lind', undefined],
    ['Автор: Анна Линд', 'Автор: Анна Линд', undefined],
    ['Авторка: Ганна Лінд', 'Авторка: Ганна Лінд', undefined],
    ['Текст: Ганна Лінд', 'Текст: Ганна Лінд', undefined],
    ['بقلم: هناء الدالي', 'بقلم: هناء الدالي', undefined],
    ['كتبت: هناء الدالي', 'كتبت: هناء الدالي', undefined],
    ['نویسنده: آنا لیند', 'نویسنده: آنا لیند', undefined],
    ['نویسنده آنا لیند - ۲۱ اسفند ۱۴۰۱', 'نویسنده آنا لیند', '۲۱ اسفند ۱۴۰۱'],
    [
      'Par Ana Lind – Publié le 12 mars 2023 à 14h20',
      'Par Ana Lind',
      'Publié le 12 mars 2023 à 14h20',
    ],
    ['By Ana Lind | August 23, 2019', 'By Ana Lind', 'August 23, 2019'],
    ['By Ana Lind 23 August 2019, 5:42 pm', 'By Ana Lind', '23 August 2019, 5:42 pm'],
  ])('reads “%s”', (text, byline, date) => {
    expect(readByline(text)).toMatchObject({ byline, date });
  });

  it.each([
    'By the time they came, the depot had burnt down',
    'By drone or by plane: who struck the depot?',
    'Ana Lind',
    'كتب الجندي رسالة إلى أمه',
    'Par trois fois, le dépôt a brûlé',
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
