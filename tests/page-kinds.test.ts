import { expect, test } from 'vitest';
import { kinds, pageOfKind, wrongWith } from '../bench/html/kinds/judge.ts';

// Every language twice, with other class names, nesting and order.
const PAGES = 10;

test.each(kinds.map((kind) => [kind.name, kind] as const))('reads pages with %s', (_name, kind) => {
  const wrong = Array.from({ length: PAGES }, (_, number) => wrongWith(pageOfKind(kind, number)));
  expect(wrong.flat()).toEqual([]);
});
