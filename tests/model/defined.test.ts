import { expect, expectTypeOf, test } from 'vitest';
import { defined } from '../../src/model/defined.ts';

test('leaves out what is undefined, and nothing else', () => {
  const count: number | undefined = [1].at(7);
  const fields = defined({ id: 'a', count, note: null, empty: '', inner: { count } });
  expect(Object.keys(fields)).toEqual(['id', 'note', 'empty', 'inner']);
  expect(Object.keys(fields.inner)).toEqual(['count']);
});

test('says in its type which fields may be missing', () => {
  const of: string | undefined = ['a'].at(7);
  const fields = defined({ id: 'a', of });
  expectTypeOf(fields.id).toEqualTypeOf<string>();
  expectTypeOf<{ of?: string }>().toExtend<Pick<typeof fields, 'of'>>();
  // @ts-expect-error A field that is there is never undefined.
  fields.of = undefined;
});
