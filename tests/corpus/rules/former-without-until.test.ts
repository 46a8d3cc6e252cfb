import { expect, test } from 'vitest';
import { entry, messagesOf } from '../../record.ts';

const isWarned = (description: string) =>
  messagesOf('former-without-until', {
    'actors/a.md': entry(`name: A\nkind: person\nof: iran\ndescription: ${description}`),
  }).length > 0;

test.for([
  ['The late minister', true],
  ['Minister, of a line from the late nineteenth century', false],
  ['Minister since the late nineties', false],
  ['Minister since the late 1990s', false],
] as const)('“%s” tells of somebody who has left office: %s', ([description, expected]) => {
  expect(isWarned(description)).toBe(expected);
});
