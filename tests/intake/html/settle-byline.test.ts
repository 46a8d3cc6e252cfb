import { describe, expect, test } from 'vitest';
import { namesIn, printedNames, settleByline } from '../../../src/intake/html/settle-byline.ts';

const sites = ['Varra Courier', 'courier.example'];

describe('namesIn', () => {
  test.each([
    ['<a href="/ana">Ana Lind</a>, <a href="/eva">Eva Sand</a>', 'Ana Lind, Eva Sand'],
    ['&lt;a href="/ana"&gt;Ana Lind&lt;/a&gt;', 'Ana Lind'],
    ['By Ana Lind', 'Ana Lind'],
    ['Ana Lind, a.lind@courier.example', 'Ana Lind'],
    ['Ana Lind | Varra Courier', 'Ana Lind'],
    ['Ana Lind and Eva Sand', 'Ana Lind and Eva Sand'],
    ['Ana Lind, Ana Lind', 'Ana Lind'],
    ['מאת: אנה לינד', 'אנה לינד'],
    ['Автор: Анна Линд', 'Анна Линд'],
    ['بقلم آنا ليند', 'آنا ليند'],
    ['アナ・リンド', 'アナ・リンド'],
  ])('reads %s', (value, names) => {
    expect(namesIn(value, sites)).toBe(names);
  });

  test.each([
    'a.lind@courier.example',
    '105092',
    'Varra Courier',
    'courier.example',
    'No Author',
    'admin',
    'https://courier.example/ana',
    '@analind',
    '—',
  ])('finds nobody in %s', (value) => {
    expect(namesIn(value, sites)).toBeUndefined();
  });
});

test.each([
  ['By Ana Lind in Varra', 'Ana Lind'],
  ['By Ana Lind, Varra', 'Ana Lind'],
  ['Ana Lind, defence correspondent', 'Ana Lind'],
  ['By Ana Lind, Eva Sand', 'Ana Lind, Eva Sand'],
  ['By Ana Lind, AFP', 'Ana Lind, AFP'],
  ['张三, 李四', '张三, 李四'],
])('reads the printed line %s', (line, names) => {
  expect(printedNames(line, sites)).toBe(names);
});

describe('settleByline', () => {
  const fact = (value: string) => ({ field: 'byline' as const, value, where: '', line: 1 });

  test.each([
    ['Ana Lind', 'Eva Sand', 'Eva Sand', 'Ana Lind'],
    ['Ana Lind', 'Lind', 'Ana Lind', undefined],
    ['Ana Lind', 'Ana Lind and Eva Sand', 'Ana Lind and Eva Sand', undefined],
    ['Ana Lind, Eva Sand', 'Ana Lind', 'Ana Lind, Eva Sand', undefined],
    ['Ana Lind', 'Staff', 'Ana Lind', undefined],
  ])('of %s in the data and %s in print takes %s', (stated, printed, byline, rival) => {
    const settled = settleByline(fact(stated), fact(printed));
    expect([settled.byline?.value, settled.rival?.value]).toEqual([byline, rival]);
  });
});
