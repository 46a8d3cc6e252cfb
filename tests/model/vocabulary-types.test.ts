import { expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { type Term, termsOf, vocabulary } from '../../src/model/vocabulary.ts';

// The compiler runs these: `npm run types`.

const term = { label: 'A', definition: 'It is one.', source: 'This project' };
const sizes = vocabulary('sizes', 'How big it is.', {
  small: term,
  big: { ...term, broader: 'small' },
});

test('a vocabulary knows its values one by one, and reads no other', () => {
  expectTypeOf<keyof typeof sizes.terms>().toEqualTypeOf<'small' | 'big'>();
  expectTypeOf<z.output<typeof sizes.schema>>().toEqualTypeOf<'small' | 'big'>();
  expectTypeOf<(typeof sizes.terms)['big']['broader']>().toEqualTypeOf<'small'>();
});

test('a value needs its label, its definition and its source', () => {
  // @ts-expect-error A value without a source follows nobody.
  vocabulary('sizes', 'How big it is.', { small: { label: 'A', definition: 'It is one.' } });
  // @ts-expect-error A value without a definition means what each reader takes it for.
  vocabulary('sizes', 'How big it is.', { small: { label: 'A', source: 'This project' } });
});

test('terms go in pairs with their values', () => {
  expectTypeOf(termsOf<Term>(sizes)).toEqualTypeOf<[value: string, term: Term][]>();
});
