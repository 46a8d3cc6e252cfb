import { expect, test } from 'vitest';
import { fact } from '../../../src/intake/html/page-fact.ts';

const read = (value: unknown) => fact('title', value, 'og:title', 1)?.value;

test.each([
  ['Iran&#x2019;s &eacute;lite', 'Iran’s élite'],
  ['a  hit\n on &ldquo;a base&rdquo;', 'a hit on “a base”'],
  ['https://example.org/?a=1&copy=2', 'https://example.org/?a=1&copy=2'],
  ['AT&T &bogus; &amp;amp;', 'AT&T &bogus; &amp;'],
])('resolves the character references that are left in %j', (written, value) => {
  expect(read(written)).toBe(value);
});

test.each([
  [7],
  [''],
  ['&nbsp;'],
  ['&#0;'],
  ['a\u0007'],
  ['x'.repeat(1001)],
])('makes nothing of %j', (written) => {
  expect(read(written)).toBeUndefined();
});
