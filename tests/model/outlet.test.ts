import { expect, test } from 'vitest';
import { outletSchema } from '../../src/model/outlet.ts';

test('an alias may stand alone', () => {
  expect(outletSchema.parse({ name: 'The Associated Press', aliases: 'AP', kind: 'wire' })).toEqual(
    {
      name: 'The Associated Press',
      aliases: ['AP'],
      kind: 'wire',
      country: undefined,
      url: undefined,
      draft: false,
      answers: [],
    },
  );
});
