import { expect, test } from 'vitest';
import { refusalIn } from '../../src/cli/explain-disk.ts';

const coded = (code: string, more: object = {}) =>
  Object.assign(new Error('said so'), { code, ...more });

test('an error of the system is told with its path', () => {
  expect(refusalIn(coded('ENOSPC', { path: 'dist/a.html' }))).toEqual({
    code: 'ENOSPC',
    words: 'there is no room left on the disk',
    path: 'dist/a.html',
  });
});

test('so it is behind an error of a package, and in the words of Rolldown', () => {
  const wrapped = new Error('failed to build', { cause: coded('EROFS') });
  expect(refusalIn(wrapped)?.code).toBe('EROFS');
  const rolldown = new Error(
    'Something went wrong inside rolldown.\nFailed to write file in dist/a.mjs\n\nCaused by:\n    No space left on device (os error 28)\n',
  );
  expect(refusalIn(rolldown)).toEqual({
    code: 'ENOSPC',
    words: 'there is no room left on the disk',
    path: 'dist/a.mjs',
  });
});

test.for([
  new Error('no code'),
  coded('ERR_INVALID_ARG_TYPE'),
  'text',
])('%o is no refusal of the system', (error) => {
  expect(refusalIn(error)).toBeUndefined();
});
