import { expect, test } from 'vitest';
import { withUsedStyles } from '../../../src/views/markup/used-styles.ts';

/** What is left of a sheet on a page with some elements. */
function left(css: string, body = '<main id="main"><p class="said big">x</p></main>'): string {
  const page = withUsedStyles(
    `<html><head><style>${css}</style></head><body>${body}</body></html>`,
  );
  return /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
}

test.for([
  ['p{color:red}', 'p{color:red}'],
  ['q{color:red}', ''],
  ['.said{color:red}.told{color:red}', '.said{color:red}'],
  ['p,q,.big{color:red}', 'p,.big{color:red}'],
  ['#main>.said{color:red}#other p{color:red}', '#main>.said{color:red}'],
  ['p.said.big{a:b}p.said.small{a:b}', 'p.said.big{a:b}'],
  // What comes and goes is taken as there.
  [
    'p[open]{a:b}p:hover{a:b}p::before{a:b}[data-x="y"]{a:b}',
    'p[open]{a:b}p:hover{a:b}p::before{a:b}[data-x="y"]{a:b}',
  ],
  [':root{--a:1}*{a:b}html{a:b}', ':root{--a:1}*{a:b}html{a:b}'],
  // Of a list one is enough, and what may not be there asks for nothing.
  ['p:is(.told,.said){a:b}p:is(.told,q){a:b}', 'p:is(.told,.said){a:b}'],
  [
    'p:not(.told){a:b}main:has(.said){a:b}main:has(q){a:b}',
    'p:not(.told){a:b}main:has(.said){a:b}',
  ],
  ['p:where(.x :is(.said,.y)){a:b}', ''],
  ['p:is(main :is(.told,.said)){a:b}', 'p:is(main :is(.told,.said)){a:b}'],
  ['p>:not(figcaption){a:b}q>:not(figcaption){a:b}', 'p>:not(figcaption){a:b}'],
  // What holds rules goes with the last of them.
  ['@media (width<40rem){p{a:b}q{a:b}}@media print{q{a:b}}', '@media (width<40rem){p{a:b}}'],
  ['@supports (a:b){@media print{.told{a:b}}p{a:b}}', '@supports (a:b){p{a:b}}'],
  [
    '@font-face{font-family:x}@page{margin:1cm}@keyframes k{to{a:b}}',
    '@font-face{font-family:x}@page{margin:1cm}@keyframes k{to{a:b}}',
  ],
  ['.a\\:b{a:b}', ''],
] as const)('of %s is left “%s”', ([css, expected]) => {
  expect(left(css)).toBe(expected);
});

test('a drawing’s elements are found whatever their case', () => {
  const body = '<svg><linearGradient id="g"></linearGradient></svg>';
  expect(left('linearGradient{a:b}#g{a:b}svg{a:b}', body)).toBe(
    'linearGradient{a:b}#g{a:b}svg{a:b}',
  );
});

test('styles with attributes and all else stay as they are', () => {
  const page = '<style data-x>q{a:b}</style><p class="x">&lt;style>q{a:b}&lt;/style></p>';
  expect(withUsedStyles(page)).toBe(page);
});
