import { expect, test } from 'vitest';
import { settleAddress } from '../../../src/intake/html/settle-address.ts';

const settle = (...stated: readonly (readonly [where: string, value: string])[]) => {
  const facts = stated.map(([where, value]) => ({ field: 'url' as const, value, where, line: 1 }));
  const { url, rivals, home } = settleAddress(facts);
  return [url?.value, rivals.map(({ value }) => value), home?.value];
};
const DATA = 'JSON-LD NewsArticle, url';
const CANONICAL = 'link rel=canonical';
const SHARED = 'meta og:url';

test.each([
  ['a front page', 'https://courier.example/'],
  ['the front page of a language', 'https://courier.example/en/'],
  ['what a template had', 'https://google.com/article'],
  ['what a template left open', 'https://courier.example/{{slug}}'],
])('takes the address of a page before %s', (_what, value) => {
  expect(settle([DATA, value], [CANONICAL, 'https://courier.example/a-1'])).toEqual([
    'https://courier.example/a-1',
    [],
    undefined,
  ]);
});

test('takes the address on which two agree, and asks of the third', () => {
  expect(
    settle(
      [CANONICAL, 'https://wire.example/original-1'],
      [SHARED, 'https://paper.example/reprint-9'],
      [DATA, 'https://www.paper.example/reprint-9/'],
    ),
  ).toEqual(['https://paper.example/reprint-9', ['https://wire.example/original-1'], undefined]);
});

test('takes the one without what tells who sent the reader', () => {
  expect(
    settle(
      [SHARED, 'https://courier.example/a-1?utm_source=x'],
      [CANONICAL, 'https://courier.example/a-1'],
    ),
  ).toEqual(['https://courier.example/a-1', [], undefined]);
});

test('keeps an archive’s address only where there is no other', () => {
  const archived = 'https://web.archive.org/web/2019/https://courier.example/a-1';
  expect(settle(['saved from', archived])[0]).toBe(archived);
  expect(settle(['saved from', archived], [DATA, 'https://courier.example/a-1'])[0]).toBe(
    'https://courier.example/a-1',
  );
});

test('has no address where a page gives its site’s alone', () => {
  expect(settle([SHARED, 'https://courier.example'])).toEqual([
    undefined,
    [],
    'https://courier.example',
  ]);
});
